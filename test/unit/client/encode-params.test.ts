import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {inspect} from 'node:util';
import {createToken} from '../../../src/client/create-token.js';
import type {TokenParams} from '../../../src/client/params.js';
import {answering, CANARY, failure, json, KEY, TOKEN} from '../../support/client-fixtures.js';

const circular: Record<string, unknown> = {};
circular['card'] = circular;

const refused: readonly (readonly [what: string, params: unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'card'],
  ['an array', [{card: CANARY}]],
  ['a function', () => ({card: CANARY})],
  ['an empty object', {}],
  ['a kind that there is not', {wallet: {}}],
  ['a kind that is undefined', {card: undefined}],
  ['a kind that is null', {card: null}],
  ['a kind that is a text', {pii: '000000000'}],
  ['a kind that is an array', {card: [CANARY]}],
  ['a kind that is empty', {person: {}}],
  ['a kind that is empty all the way down', {account: {company: {address: {}}, individual: {}}}],
  ['two kinds', {card: CANARY, pii: {id_number: '000000000'}}],
  ['two kinds, one of them null', {card: CANARY, pii: null}],
  ['a saved card without its customer', {card: 'card_1'}],
  ['a saved card and a saved bank account', {customer: 'cus_1', card: 'card_1', bank_account: 'ba_1'}],
  ['a customer that is no id', {customer: {id: 'cus_1'}}],
  ['an empty customer', {customer: ''}],
  ['a list of what to expand', {expand: ['card']}],
  ['parameters that hold themselves', circular],
  ['a function in place of a value', {card: {...CANARY, cvc: () => CANARY.cvc}}],
  ['a symbol in place of a value', {card: {...CANARY, cvc: Symbol(CANARY.cvc)}}],
  [
    'parameters that throw',
    {
      card: {
        get number() {
          throw new Error(CANARY.number);
        },
      },
    },
  ],
];

describe('before any request, refuses', () => {
  for (const [what, params] of refused) {
    test(`${what} as the parameters`, async () => {
      const {sent, options} = answering(() => json(200, TOKEN));
      const error = await failure(createToken(params as TokenParams, options));
      assert.deepEqual([error.type, error.code, sent.length], ['configuration_error', 'malformed_params', 0]);
      const told = inspect(error, {showHidden: true});
      for (const typed of [CANARY.number, CANARY.cvc, CANARY.name]) assert.ok(!told.includes(typed));
    });
  }
});

describe('sends', () => {
  for (const [what, params, body] of [
    ['what a customer has saved', {customer: 'cus_1'}, 'customer=cus_1'],
    ['a saved card', {customer: 'cus_1', card: 'card_1'}, 'customer=cus_1&card=card_1'],
    ['a saved bank account', {customer: 'cus_1', bank_account: 'ba_1'}, 'customer=cus_1&bank_account=ba_1'],
    ['what to expand', {pii: {id_number: '0'}, expand: ['card']}, 'pii[id_number]=0&expand[0]=card'],
    ['one kind, the others undefined', {card: undefined, pii: {id_number: '0'}}, 'pii[id_number]=0'],
    ['a value that unsets', {person: {dob: '', metadata: null}}, 'person[dob]=&person[metadata]='],
  ] as readonly (readonly [string, TokenParams, string])[]) {
    test(what, async () => {
      for (const auth of ['bearer', 'body'] as const) {
        const {sent, options} = answering(() => json(200, TOKEN));
        await createToken(params, {...options, auth});
        assert.equal(sent[0]?.init.body, auth === 'body' ? `${body}&key=${KEY}` : body);
      }
    });
  }
});
