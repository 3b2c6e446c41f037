import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readToFrame} from '../../../src/frame/protocol/read-to-frame.js';
import {readToPage} from '../../../src/frame/protocol/read-to-page.js';
import {redactDigits} from '../../../src/frame/protocol/redact-digits.js';
import {fieldText, fuzzing, plainDigits} from '../../support/fuzz.js';

const NUMBER = '349182736058427';

/** Objects with the members that messages have, and anything in them. */
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    {maxDepth: 3},
    fc.constantFrom(NUMBER, Number(NUMBER), `tok_${NUMBER}`, 'valid', 'visa', 'token', 'card', 'card_error'),
    fc.anything(),
    fc.nat(),
    fc.boolean(),
    fc.dictionary(
      fc.constantFrom('complete', 'empty', 'brand', 'fields', 'number', 'state', 'error', 'id', 'last4'),
      tie('any'),
    ),
  ),
})).any;
const type = fc.constantFrom('ready', 'size', 'state', 'submitted', 'focus', 'token', 'failed', 'configure');
const member = fc.constantFrom('state', 'edited', 'token', 'attempt', 'error', 'height', 'inside', 'options');
const message = fc
  .tuple(type, fc.dictionary(member, value))
  .map(([kind, members]) => ({...members, type: kind}));

describe('whatever is posted between page and frame', () => {
  for (const [side, read] of Object.entries({page: readToPage, frame: readToFrame}))
    it(`is read by the ${side} into a message of its own, or refused`, () => {
      fc.assert(
        fc.property(fc.oneof(message, fc.anything()), (posted) => {
          let known: object;
          try {
            known = read(posted);
          } catch (error) {
            assert.ok(error instanceof TypeError);
            assert.ok(!error.message.includes(NUMBER));
            return;
          }
          assert.notEqual(known, posted);
          if (side === 'page')
            assert.ok(
              !JSON.stringify(known)
                .replace(/"id":"[^"]*"/, '')
                .includes(NUMBER),
            );
        }),
        fuzzing(),
      );
    });

  it('has no six digits in a row of what was typed, once that is redacted', () => {
    fc.assert(
      fc.property(fieldText, fc.array(fieldText), (typed, parts) => {
        const plain = digitsOf(typed);
        const redacted = digitsOf(redactDigits(parts.concat(typed).join('x'), [typed]));
        for (let at = 0; at + 6 <= plain.length; at++) {
          // each part by itself: a letter parts numbers
          assert.ok(!redacted.split('x').some((run) => run.includes(plain.slice(at, at + 6))), typed);
        }
      }),
      fuzzing(),
    );
  });
});

/** The digits of a text in ASCII, with `x` for every letter. */
const digitsOf = (text: string): string =>
  plainDigits(text)
    .replace(/\p{L}/gu, 'x')
    .replace(/[^x\d]/gu, '');
