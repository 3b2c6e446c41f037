import assert from 'node:assert/strict';
import {test} from 'node:test';
import {digitOf, digitsOf} from '../../../src/fields/digits.js';

const scripts: readonly (readonly [script: string, digits: string])[] = [
  ['ASCII', '0123456789'],
  ['Arabic-Indic', '٠١٢٣٤٥٦٧٨٩'],
  ['extended Arabic-Indic', '۰۱۲۳۴۵۶۷۸۹'],
  ['NKo', '߀߁߂߃߄߅߆߇߈߉'],
  ['Devanagari', '०१२३४५६७८९'],
  ['Bengali', '০১২৩৪৫৬৭৮৯'],
  ['Thai', '๐๑๒๓๔๕๖๗๘๙'],
  ['Lao', '໐໑໒໓໔໕໖໗໘໙'],
  ['Tibetan', '༠༡༢༣༤༥༦༧༨༩'],
  ['Myanmar', '၀၁၂၃၄၅၆၇၈၉'],
  ['Khmer', '០១២៣៤៥៦៧៨៩'],
  ['full-width', '０１２３４５６７８９'],
];

for (const [script, digits] of scripts) {
  test(`reads ${script} digits`, () => assert.equal(digitsOf(digits), '0123456789'));
}

test('reads the digits of every script in the Basic Multilingual Plane as Unicode has them, and nothing else', () => {
  const digit = /\p{Nd}/u;
  for (let code = 0; code < 0x10000; code++) {
    const char = String.fromCharCode(code);
    const read = digitOf(char);
    assert.equal(digit.test(char), read !== '', char);
    if (read === '') continue;
    // every script's digits are ten in a row
    assert.match(String.fromCharCode(code - Number(read)), digit);
    assert.match(String.fromCharCode(code + 9 - Number(read)), digit);
  }
});

test('leaves everything else out', () => assert.equal(digitsOf('4a2 ½²Ⅳ😀-4'), '424'));
