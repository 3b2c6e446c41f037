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

const amex = '378282246310005';

test('takes long rows of them out, with letters between them, from text to text, and backwards', () => {
  for (const value of [
    'tok_3782x8224x6310x005',
    'tok_3a7a8a2a8a2a2a4a6a3a1a0a0a0a5',
    'tok_500013642282873',
    'tok_5000-1364-2282-873',
    '三七八二八二二四六三一〇〇〇五',
    '叁柒捌贰捌贰贰肆陆叁壹零零零伍',
    '③⑦⑧②⑧②②④⑥③①⓪⓪⓪⑤',
    '³⁷⁸²⁸²²⁴⁶³¹⁰⁰⁰⁵',
    {id: 'tok_37828', card: {last4: '2246', names: ['31', '0005']}},
    {id: 'tok_1', card: {exp_month: 37_828, exp_year: 22_463, last4: '10005'}},
  ])
    assert.doesNotMatch(
      JSON.stringify(redactDigits(value, [amex])),
      /37828|[③³三叁].{0,3}[⑦⁷七柒]|5.?0.?0.?0.?1/u,
    );
});

test('leaves what only some digits of a token have in common with them', () => {
  const token = {
    id: 'tok_1N3i7r8D2eZ8vKYlo2C2',
    created: 1_764_000_000,
    card: {last4: '0005', exp_month: 12, exp_year: 2030},
  };
  assert.deepEqual(redactDigits(token, [amex, '12 / 30', '0005']), token);
});
