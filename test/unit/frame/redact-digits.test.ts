import assert from 'node:assert/strict';
import {test} from 'node:test';
import {redactDigits} from '../../../src/frame/protocol/redact-digits.js';

const typed = ['4242424242424242'];

test('takes runs of typed digits out of every text, in whatever script they are written', () => {
  for (const text of [
    'tok_4242424242424242',
    'tok_4242_4242_4242_4242',
    'x424242',
    '4 2-4/2.4_2',
    '٤٢٤٢٤٢٤٢٤٢',
    '４２４２４２',
    '𝟒𝟐𝟒𝟐𝟒𝟐',
  ])
    assert.doesNotMatch(redactDigits(text, typed), /\p{Nd}/u, text);
  const token = {id: 'tok_424242424242', card: {last4: '4242', names: ['Ann 4242424242424242']}};
  assert.doesNotMatch(JSON.stringify(redactDigits(token, typed)), /\d{6}/);
});

test('leaves other digits, and the four that name a card', () => {
  const token = {id: 'tok_1NirD82eZvKYlo2C987654', created: 1_764_000_000, card: {last4: '4242'}};
  assert.deepEqual(redactDigits(token, typed), token);
  assert.deepEqual(redactDigits(token, []), token);
});

test('takes them out of numbers', () => {
  assert.deepEqual(redactDigits({created: 42_424_242_424, exp_year: 4242}, typed), {
    created: 0,
    exp_year: 4242,
  });
});

test('knows what was typed in other digits and groups', () => {
  for (const text of ['٤٢٤٢ ٤٢٤٢ ٤٢٤٢ ٤٢٤٢', '４２４２-４２４２-４２４２-４２４２', '4242 4242 4242 4242'])
    assert.equal(redactDigits('tok_4242424242', [text]), `tok_${'x'.repeat(10)}`);
});
