import assert from 'node:assert/strict';
import {it} from 'node:test';
import {Masking} from '../../../src/controller/masking.js';
import {plainCard} from '../../../src/forms/plain-card.js';
import {piiForm} from '../../../src/forms/pii.js';

it('hides an ID number until the customer shows it', () => {
  const masking = new Masking();
  const isMasked = () => masking.isMasked('id_number', piiForm, '', undefined);
  assert.equal(isMasked(), true);
  masking.toggle('id_number');
  assert.equal(isMasked(), false);
  masking.toggle('id_number');
  assert.equal(isMasked(), true);
  masking.toggle('id_number');
  masking.clear();
  assert.equal(isMasked(), true);
});

it('hides of a card what the page asks for, the number only while it has no focus', () => {
  const masking = new Masking();
  const masked = (mask: string, focused?: string) =>
    ['number', 'expiry', 'cvc'].filter((name) => masking.isMasked(name, plainCard, mask, focused));
  assert.deepEqual(masked(''), []);
  assert.deepEqual(masked('cvc', 'cvc'), ['cvc']);
  assert.deepEqual(masked('number cvc', 'cvc'), ['number', 'cvc']);
  assert.deepEqual(masked('number cvc', 'number'), ['cvc']);
});
