import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Context} from '../../../src/model/context.js';
import {pattern} from '../../../src/fields/pattern.js';

const context: Context = {today: {year: 2026, month: 11}};

const layouts: readonly (readonly [mask: string, text: string, shown: string])[] = [
  ['###-##-####', '', ''],
  ['###-##-####', '123', '123'],
  ['###-##-####', '1234', '123-4'],
  ['###-##-####', '123456789', '123-45-6789'],
  ['###-##-####', '123 45 6789', '123-45-6789'],
  ['###-##-####', 'a1b2', '12'],
  ['###-##-####', '12345678901', '123-45-678901'],
  ['AA ## ## ## A', 'ab123456c', 'AB 12 34 56 C'],
  ['AA ## ## ## A', 'ab-12', 'AB 12'],
  ['AA ## ## ## A', 'ßab', 'AB'],
  ['###.###.###-##', '１１１', '111'],
];

for (const [mask, text, shown] of layouts) {
  test(`${mask} shows "${text}" as "${shown}"`, () => {
    const format = pattern(mask);
    assert.equal(format.layout(text, context, false), shown);
    assert.equal(format.layout(shown, context, true), shown);
  });
}

test('strips a text to what fills the pattern, and has room for no more', () => {
  const format = pattern('AA ## ## ## A');
  assert.equal(format.strip(' ab 12-34 56 c'), 'AB123456C');
  assert.equal(format.room('', context), 9);
});
