import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {encodeForm} from '../../../src/client/encode.js';
// Not exported by the package: the encoder that its own requests go through.
import {queryStringifyRequestData} from '../../../node_modules/stripe/esm/utils.js';
import {fuzzing} from '../../support/fuzz.js';

const vectors: readonly (readonly [what: string, params: object, encoded: string])[] = [
  ['nothing', {}, ''],
  ['a nested value', {card: {number: '4242424242424242'}}, 'card[number]=4242424242424242'],
  ['indexed arrays', {expand: ['card', 'bank_account']}, 'expand[0]=card&expand[1]=bank_account'],
  ['objects in arrays', {a: [{b: 1}, {b: 2}]}, 'a[0][b]=1&a[1][b]=2'],
  ['undefined, skipped', {a: undefined, b: [undefined, 1], c: {d: undefined}}, 'b[1]=1'],
  ['null, empty', {a: null, b: {c: null}}, 'a=&b[c]='],
  ['an empty string', {a: ''}, 'a='],
  ['empty objects and arrays, which say nothing', {a: {}, b: []}, ''],
  ['booleans and numbers', {a: true, b: false, c: 0, d: 1.5}, 'a=true&b=false&c=0&d=1.5'],
  ['dates in whole seconds', {at: new Date(1_790_000_000_999)}, 'at=1790000000'],
  ['a space as %20', {name: 'Ann Lee'}, 'name=Ann%20Lee'],
  ["RFC 3986's sub-delimiters", {a: "!'()*"}, 'a=%21%27%28%29%2A'],
  ['what stays as it is', {a: '-_.~'}, 'a=-_.~'],
  ['separators', {'a&b': 'c=d&e+f%'}, 'a%26b=c%3Dd%26e%2Bf%25'],
  ['brackets, literal', {a: '[x]', 'b[c]': 'd'}, 'a=[x]&b[c]=d'],
  ['any script', {name: 'Žižka 山田 😀'}, 'name=%C5%BDi%C5%BEka%20%E5%B1%B1%E7%94%B0%20%F0%9F%98%80'],
  ['half an emoji, as forms do', {name: 'a\ud83d'}, 'name=a%EF%BF%BD'],
  ['own keys only', Object.create({inherited: 1}) as object, ''],
];

for (const [what, params, encoded] of vectors) {
  test(`encodes ${what}`, () => assert.equal(encodeForm(params), encoded));
}

test('encodes every structure byte for byte as the official client does', () => {
  const scalar = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.string({unit: fc.constantFrom(..."[]!'()*%&=+ ~é😀5BbD")}),
    fc.double(),
    fc.bigInt(),
    fc.boolean(),
    fc.date({noInvalidDate: false}),
    fc.constant(null),
    fc.constant(undefined),
  );
  const {tree} = fc.letrec((tie) => ({
    tree: fc.oneof(
      {maxDepth: 4},
      scalar,
      fc.array(tie('tree'), {maxLength: 4}),
      fc.dictionary(fc.string({unit: 'binary', minLength: 1}), tie('tree'), {maxKeys: 4}),
    ),
  }));
  const params = fc.dictionary(fc.string({unit: 'grapheme'}), tree, {maxKeys: 5});
  fc.assert(
    fc.property(params, (object) => {
      assert.equal(encodeForm(object), queryStringifyRequestData(object));
    }),
    fuzzing(),
  );
});

test('leaves no trace of a value in the legacy statics of RegExp', () => {
  /reset/.exec('reset');
  encodeForm({card: {number: '4242424242424242', name: "O'Neil (Ann)!"}});
  assert.equal((RegExp as unknown as {input: string}).input, 'reset');
});
