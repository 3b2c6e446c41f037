import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Brand, Context} from '../../../src/model/context.js';
import {cvcRules} from '../../../src/fields/cvc-rules.js';
import {ssnLast4Rules} from '../../../src/fields/person/identity-rules.js';
import {applyEdit} from '../../../src/typing/apply-edit.js';

const unknown: Context = {today: {year: 2026, month: 11}};
const brand = (cvcLength: number): Brand => ({name: 'any', lengths: [], gaps: [], cvcLength});
const three: Context = {...unknown, brand: brand(3)};
const four: Context = {...unknown, brand: brand(4)};

const checks: readonly (readonly [text: string, whose: string, context: Context, expected: string])[] = [
  ['', 'any card', unknown, 'empty'],
  ['12', 'any card', unknown, 'partial'],
  ['123', 'any card', unknown, 'valid'],
  ['1234', 'any card', unknown, 'valid'],
  ['12', 'a card with three', three, 'partial'],
  ['123', 'a card with three', three, 'valid'],
  ['1234', 'a card with three', three, 'invalid_cvc'],
  ['123', 'a card with four', four, 'partial'],
  ['1234', 'a card with four', four, 'valid'],
];

for (const [text, whose, context, expected] of checks) {
  test(`"${text}" is ${expected} for ${whose}`, () => {
    const check = cvcRules.check(text, context);
    assert.equal(check.state === 'invalid' ? check.code : check.state, expected);
  });
}

test('takes the digits of any script, and as many as the brand has', () => {
  assert.deepEqual(cvcRules.check('１２३', three), {state: 'valid', value: '123'});
  assert.deepEqual(
    [unknown, three, four].map((context) => cvcRules.format?.room('', context)),
    [4, 3, 4],
  );
});

test('takes no digit of a label, and no code that letters are a part of, from what is pasted', () => {
  for (const [text, shown] of [
    ['123', '123'],
    ['1 2 3', '1 2 3'],
    ['CVV2 123', '123'],
    ['CVC2: 12', '12'],
    ['123 (CVC2)', '123'],
    ['CID 1234', '1234'],
    ['安全码123', '123'],
    ['CVV2123', ''],
    ['12O4', ''],
    ['3 digits: 123', ''],
    ['card 4242 cvc 123', ''],
  ] as const) {
    for (const {format} of [cvcRules, ssnLast4Rules]) {
      assert.ok(format);
      const {length} = text;
      const pasted = applyEdit(format, '', {text, start: length, end: length}, 'insertFromPaste', unknown);
      assert.equal(pasted.text, shown.replaceAll(' ', ''), text);
    }
  }
});
