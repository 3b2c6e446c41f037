import assert from 'node:assert/strict';
import {it} from 'node:test';
import {Announcements} from '../../../src/controller/announcements.js';

it('says each error of a field once, until it is another', () => {
  const announcements = new Announcements();
  const said: string[] = [];
  for (const [name, error] of [
    ['number', 'Number: incomplete'],
    ['number', 'Number: incomplete'],
    ['cvc', 'CVC: incomplete'],
    ['number', 'Number: wrong'],
    ['number', ''],
    ['number', 'Number: wrong'],
  ] as const) {
    announcements.text = '';
    announcements.announce(name, error);
    said.push(announcements.text);
  }
  assert.deepEqual(said, ['Number: incomplete', '', 'CVC: incomplete', 'Number: wrong', '', 'Number: wrong']);
});

it('says it again once all is forgotten', () => {
  const announcements = new Announcements();
  announcements.announce('number', 'Number: incomplete');
  announcements.clear();
  assert.equal(announcements.text, '');
  announcements.announce('number', 'Number: incomplete');
  assert.equal(announcements.text, 'Number: incomplete');
});
