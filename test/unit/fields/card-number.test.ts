import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {test} from 'node:test';
import fc from 'fast-check';
import type {Context} from '../../../src/model/context.js';
import {brandNamed} from '../../../src/fields/brand.js';
import {brandOf, cardNumberRules} from '../../../src/fields/card-number-rules.js';
import {passesLuhn} from '../../../src/fields/luhn.js';

const context: Context = {today: {year: 2026, month: 11}};
const stateOf = (text: string) => cardNumberRules.check(text, context).state;
const layout = (text: string) => cardNumberRules.format?.layout(text, context, false);

/** Stripe's documented test cards, as the sandbox knows them. */
const documented = JSON.parse(
  readFileSync(new URL('../../../src/sandbox/contract/test-values.json', import.meta.url), 'utf8'),
) as {
  cards: {
    by_brand: {key: string; number: string}[];
    co_branded: {number: string}[];
    by_country: {number: string}[];
    tokenize_ok_but_fail_later: {number: string}[];
    recorded_200_on_create: string[];
  };
};

/** Prefixes of the schemes' ranges, and what is known of the brand by then. */
const brands: readonly (readonly [prefix: string, brand: string | undefined])[] = [
  ['', undefined],
  ['4', undefined],
  ['41', 'visa'],
  ['4111111111111111', 'visa'],
  ['401178', 'elo'],
  ['438935', 'elo'],
  ['402918', 'naranja'],
  ['2', undefined],
  ['2221', 'mastercard'],
  ['2720', 'mastercard'],
  ['27', 'mastercard'],
  ['51', 'mastercard'],
  ['5555555555554444', 'mastercard'],
  ['3', undefined],
  ['34', 'american-express'],
  ['37', 'american-express'],
  ['30', 'diners-club'],
  ['36', 'diners-club'],
  ['309', 'diners-club'],
  ['3095', 'diners-club'],
  ['3096', undefined],
  ['38', undefined],
  ['380', 'diners-club'],
  ['384100', 'hipercard'],
  ['384101', 'diners-club'],
  ['384140', 'hipercard'],
  ['384160', 'hipercard'],
  ['39', 'diners-club'],
  ['35', 'jcb'],
  ['3530111333300000', 'jcb'],
  ['353800', 'jcb'],
  ['356100', 'jcb'],
  ['2131', 'jcb'],
  ['1800', 'jcb'],
  ['6', undefined],
  ['60', undefined],
  ['601', undefined],
  ['6011', 'discover'],
  ['644', 'discover'],
  ['65', undefined],
  ['6521', undefined],
  ['652100', 'discover'],
  ['62', undefined],
  ['623456', 'unionpay'],
  ['62183', 'maestro'],
  ['8100', 'unionpay'],
  ['8171', 'unionpay'],
  ['9792', 'troy'],
  ['650274', 'troy'],
  ['65083700', 'troy'],
  ['506099', 'verve'],
  ['507941', 'verve'],
  ['506098', 'maestro'],
  ['506198', 'verve'],
  ['506199', 'maestro'],
  ['507864', 'maestro'],
  ['507865', 'verve'],
  ['507964', 'verve'],
  ['507965', 'maestro'],
  ['650001', 'discover'],
  ['650002', 'verve'],
  ['650027', 'verve'],
  ['650028', 'discover'],
  ['6500', undefined],
  ['56', 'maestro'],
  ['6304', 'maestro'],
  ['67', 'maestro'],
  ['500000', 'maestro'],
  ['2200', 'mir'],
  ['2204', 'mir'],
  ['606282', 'hipercard'],
  ['637095', 'hiper'],
  ['5085', undefined],
  ['508499', 'maestro'],
  ['508500', 'rupay'],
  ['508999', 'rupay'],
  ['606000', 'maestro'],
  ['606100', 'rupay'],
  ['607482', 'rupay'],
  ['608999', 'rupay'],
  ['652149', 'discover'],
  ['652150', 'rupay'],
  ['653149', 'rupay'],
  ['653150', 'discover'],
  ['8', undefined],
  ['817', undefined],
  ['8172', 'rupay'],
  ['8201', 'rupay'],
  ['123', undefined],
  ['990000', undefined],
  ['٤١١١', 'visa'],
];

for (const [prefix, brand] of brands) {
  test(`${prefix || 'nothing'} is ${brand ?? 'of no certain brand'}`, () => {
    assert.equal(brandOf(prefix)?.name, brand);
  });
}

test('the brand is the same whatever was asked before: each way to a number ends at one brand', () => {
  const beginnings = brands.map(([prefix]) => prefix).filter((prefix) => /^\d+$/.test(prefix));
  const digits = fc.string({unit: fc.constantFrom(...'0123456789'), maxLength: 12});
  fc.assert(
    fc.property(fc.constantFrom(...beginnings), digits, (beginning, more) => {
      const number = beginning + more;
      const typed = [...number].map((_, i) => brandOf(number.slice(0, i + 1))?.name);
      const asked = [...number].map((_, i) => {
        brandOf('990000');
        return brandOf(number.slice(0, i + 1))?.name;
      });
      assert.deepEqual(typed, asked);
    }),
    {numRuns: 3000},
  );
});

test('every brand has its name, and the API’s', () => {
  const {types} = createRequire(import.meta.url)('credit-card-type') as {types: Record<string, string>};
  for (const name of [...Object.values(types), 'rupay']) assert.equal(brandNamed(name), name);
  for (const name of ['amex', 'American_Express', 'AMEX']) assert.equal(brandNamed(name), 'american-express');
  assert.equal(brandNamed('diners'), 'diners-club');
  for (const name of ['amx', '', 'toString', 'visa mastercard']) assert.equal(brandNamed(name), undefined);
});

test('every documented test card is valid, and of its brand', () => {
  const names: Record<string, string> = {amex: 'american-express', diners: 'diners-club'};
  for (const {key, number} of documented.cards.by_brand) {
    assert.deepEqual(cardNumberRules.check(number, context), {state: 'valid', value: number});
    assert.equal(brandOf(number)?.name, names[key] ?? key, number);
  }
  const others = [
    ...documented.cards.co_branded,
    ...documented.cards.by_country,
    ...documented.cards.tokenize_ok_but_fail_later,
  ].map(({number}) => number);
  for (const number of [...others, ...documented.cards.recorded_200_on_create]) {
    assert.equal(stateOf(number), 'valid', number);
  }
});

test('ranges that are added take nothing from the brands beside them', () => {
  for (const [prefix, brand] of [
    ['3094', undefined],
    ['3096', undefined],
    ['384099', 'diners-club'],
    ['384101', 'diners-club'],
    ['384139', 'diners-club'],
    ['384141', 'diners-club'],
    ['384159', 'diners-club'],
    ['384161', 'diners-club'],
    ['506098', 'maestro'],
    ['506199', 'maestro'],
    ['507864', 'maestro'],
    ['507965', 'maestro'],
    ['650001', 'discover'],
    ['650028', 'discover'],
    ['606282', 'hipercard'],
  ] as const)
    assert.equal(brandOf(`${prefix}111122`)?.name, brand, prefix);
});

test('accept-brands takes the cards of ranges that card-validator lacks', () => {
  for (const [brand, number] of [
    ['hipercard', '3841001111222233334'],
    ['hipercard', '3841401111222237'],
    ['hipercard', '3841601111222233'],
    ['verve', '5061981111222235'],
    ['verve', '507964111122223331'],
    ['verve', '6500021111222233331'],
    ['diners-club', '30951111222231'],
  ] as const) {
    const digits = number.slice(0, -1);
    // with its check digit
    const valid = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'].filter(
      (last) => cardNumberRules.check(digits + last, {...context, acceptBrands: [brand]}).state === 'valid',
    );
    assert.equal(valid.length, 1, number);
    const other = cardNumberRules.check(digits + valid.join(''), {...context, acceptBrands: ['maestro']});
    assert.deepEqual(other, {state: 'invalid', code: 'brand_not_accepted'});
  }
});

const checks: readonly (readonly [what: string, text: string, expected: string])[] = [
  ['nothing', '', 'empty'],
  ['only separators', ' - ', 'empty'],
  ['a first digit', '4', 'partial'],
  ['one digit too few', '424242424242424', 'partial'],
  ['a Visa number', '4242424242424242', 'valid'],
  ['a Visa number with a wrong check digit', '4242424242424241', 'invalid_number'],
  ['a Visa number of 17 digits', '42424242424242424', 'partial'],
  ['a Visa number of 18 digits', '424242424242424242', 'valid'],
  ['a Visa number of 19 digits', '4242424242424242428', 'valid'],
  ['a Visa number of 19 digits with a wrong check digit', '4242424242424242429', 'invalid_number'],
  ['a Visa number of 20 digits', '42424242424242424242', 'invalid_number'],
  ['a Mastercard number with a wrong check digit', '5555555555554446', 'invalid_number'],
  ['an American Express number', '378282246310005', 'valid'],
  ['an American Express number with a wrong check digit', '378282246310006', 'invalid_number'],
  ['a Diners Club number of 14 digits', '36227206271667', 'valid'],
  ['a Diners Club number of 16 digits', '3056930009020004', 'valid'],
  ['a JCB number with a wrong check digit', '3530111333300001', 'invalid_number'],
  ['a UnionPay number of 19 digits', '6205500000000000004', 'valid'],
  ['a UnionPay number that may go on', '62212345678901', 'partial'],
  ['a UnionPay number of full length with a wrong check digit', '6205500000000000005', 'invalid_number'],
  ['a Maestro number of 12 digits', '500000000009', 'valid'],
  ['a Maestro number of 16 digits with a wrong check digit', '5000000000000612', 'partial'],
  ['a RuPay number', '6074820000000009', 'valid'],
  ['a RuPay number with a wrong check digit', '6074820000000000', 'invalid_number'],
  ['a number of no known brand', '9900000000000010', 'valid'],
  ['a number of no known brand with a wrong check digit', '9900000000000011', 'partial'],
  ['a number of no known brand and 20 digits', '99000000000000000000', 'invalid_number'],
  ['full-width digits with dashes', '４２４２-４２４２-４２４２-４２４２', 'valid'],
];

for (const [what, text, expected] of checks) {
  test(`${what} is ${expected}`, () => {
    const check = cardNumberRules.check(text, context);
    assert.equal(check.state === 'invalid' ? check.code : check.state, expected);
  });
}

test('a number of 16 digits that may go on but has a wrong check digit is wrong once it is left', () => {
  for (const number of ['5000000000000612', '6221558812340000']) {
    assert.deepEqual(cardNumberRules.check(number, context), {state: 'partial', code: 'invalid_number'});
  }
});

test('a Luhn-valid number of 12 to 19 digits and no known brand is valid', () => {
  const digits = fc.stringMatching(/^(99|17|83|7)\d{9,16}$/);
  fc.assert(
    fc.property(digits, (start) => {
      const number = [...'0123456789'].map((last) => start + last).find(passesLuhn);
      assert.ok(number);
      fc.pre(number.length >= 12 && number.length <= 19 && !brandOf(number));
      assert.equal(stateOf(number), 'valid');
    }),
    {numRuns: 500},
  );
});

test('a brand that is not accepted is refused as soon as it is known', () => {
  const visaOnly = {...context, acceptBrands: ['visa']};
  const codeOf = (text: string) => {
    const check = cardNumberRules.check(text, visaOnly);
    return check.state === 'invalid' ? check.code : check.state;
  };
  assert.equal(codeOf('3'), 'partial');
  assert.equal(codeOf('37'), 'brand_not_accepted');
  assert.equal(codeOf('42'), 'partial');
  assert.equal(codeOf('4242424242424242'), 'valid');
  assert.equal(codeOf('9900000'), 'partial');
  assert.equal(codeOf('99000000'), 'brand_not_accepted');
  assert.equal(cardNumberRules.check('37', {...context, acceptBrands: []}).state, 'partial');
});

const layouts: readonly (readonly [text: string, shown: string])[] = [
  ['4242424242424242', '4242 4242 4242 4242'],
  ['4242424242424242426', '4242 4242 4242 4242 426'],
  ['378282246310005', '3782 822463 10005'],
  ['36227206271667', '3622 720627 1667'],
  ['3056930009020004', '3056 9300 0902 0004'],
  ['6205500000000000004', '6205 5000 0000 0000 004'],
  ['990000000000', '9900 0000 0000'],
  ['4242-4242.4242\u00a04242', '4242 4242 4242 4242'],
  ['4242 ', '4242'],
];

for (const [text, shown] of layouts)
  test(`${text} is shown as ${shown}`, () => assert.equal(layout(text), shown));

test('there is room for the longest number of the brand, and for 19 digits of an unknown one', () => {
  const room = (text: string) => cardNumberRules.format?.room(text, context);
  assert.deepEqual(['37', '36', '51', '42', '9'].map(room), [15, 19, 16, 19, 16]);
  assert.equal(room('99'), 19);
});

test('no regular expression remembers the number', () => {
  const statics = RegExp as unknown as Record<string, string>;
  for (let length = 1; length <= 16; length++) {
    const typed = '4242424242424242'.slice(0, length);
    brandOf(typed);
    layout(typed);
    stateOf(typed);
    for (const name of ['input', '$_', 'lastMatch', '$&', 'leftContext', 'rightContext', '$`', "$'", '$1']) {
      assert.doesNotMatch(statics[name] ?? '', /\d/);
    }
  }
});

/** card-validator's own table: what our code takes for granted about it. */
const cardTypes = createRequire(import.meta.url)('credit-card-type/dist/lib/card-types.js') as Record<
  string,
  {patterns: (number | [number, number])[]; code: {size: number}}
>;

test("eight digits settle a brand, because no pattern of card-validator's is longer", () => {
  const lengths = Object.values(cardTypes).flatMap(({patterns}) =>
    patterns.flat().map((p) => String(p).length),
  );
  assert.equal(Math.max(...lengths), 8);
});

test('only American Express has a CVC of four digits', () => {
  const four = Object.entries(cardTypes).filter(([, {code}]) => code.size === 4);
  assert.deepEqual(
    four.map(([name]) => name),
    ['american-express'],
  );
});
