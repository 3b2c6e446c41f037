import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {createToken} from '../../../src/client/create-token.js';
import {TokenError} from '../../../src/client/token-error.js';
import type {TokenParams} from '../../../src/client/params.js';
import {fuzzing} from '../../support/fuzz.js';

const NUMBER = '349182736058427';
const params: TokenParams = {card: {number: NUMBER, exp_month: '12', exp_year: '2030', cvc: '9713'}};

/** JSON of the shape that the API answers in, of another, or none; with what was sent in it here and there. */
const word = fc.oneof(fc.string(), fc.constantFrom(NUMBER, `No. ${NUMBER}`, 'tok_1', 'card_error', 'token'));
const tree = fc.letrec((tie) => ({
  any: fc.oneof(
    {maxDepth: 3},
    word,
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.dictionary(
      fc.constantFrom('id', 'object', 'type', 'error', 'code', 'message', 'param', 'card', '__proto__'),
      tie('any'),
    ),
    fc.array(tie('any'), {maxLength: 3}),
  ),
})).any;
const body = fc.oneof(
  tree.map((value) => JSON.stringify(value)),
  fc.string({unit: 'binary', maxLength: 300}),
  tree.map((value) => JSON.stringify(value).slice(0, -1)),
);
const status = fc.constantFrom(200, 201, 204, 301, 400, 401, 402, 403, 404, 409, 429, 500, 502, 503);
const headers = fc.dictionary(
  fc.constantFrom('Request-Id', 'Retry-After', 'Stripe-Should-Retry', 'Content-Type'),
  fc.constantFrom('true', 'false', '0', '-1', '1e99', 'req_1', 'text/html', NUMBER),
);

describe('whatever an API answers', () => {
  it('ends in a token with an id, or in a TokenError without what was sent', async () => {
    await fc.assert(
      fc.asyncProperty(status, headers, body, async (code, sent, text) => {
        const fetch = async () =>
          new Response([204, 301].includes(code) ? null : text, {status: code, headers: sent});
        try {
          const token = await createToken(params, {publishableKey: 'pk_test_1', retries: 0, fetch});
          assert.equal(typeof token.id, 'string');
        } catch (error) {
          assert.ok(error instanceof TokenError, String(error));
          const {message, stack, ...facts} = error;
          assert.ok(!`${message}${stack}${JSON.stringify(facts)}`.includes(NUMBER), message);
        }
      }),
      fuzzing(1000),
    );
  });
});
