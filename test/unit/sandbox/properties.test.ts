import assert from 'node:assert/strict';
import test from 'node:test';

import fc from 'fast-check';

import {ApiError} from '../../../src/sandbox/api-error.js';
import {endpoints} from '../../../src/sandbox/endpoints/all.js';
import type {Endpoint} from '../../../src/sandbox/endpoints/endpoint.js';
import {checkExpand} from '../../../src/sandbox/endpoints/expand.js';
import type {Params} from '../../../src/sandbox/params/params.js';
import {validateParams} from '../../../src/sandbox/params/validate-params.js';
import {checkValues} from '../../../src/sandbox/params/value-checks.js';
import {makeObjects} from './support/filled-path.js';
import {encode, sandboxClient} from './support/harness.js';
import {randomOf, randomParams} from './support/random-params.js';

/** What a parameter of this name takes, where that is not any text. */
const RIGHT: Readonly<Record<string, string>> = {
  account_number: '000123456789',
  country: 'US',
  currency: 'usd',
  cvc: '123',
  default_currency: 'usd',
  email: 'jane@example.com',
  exp_month: '12',
  exp_year: '2031',
  external_account: 'tok_visa_debit',
  number: '4242424242424242',
  payment_method: 'pm_card_visa',
  receipt_email: 'jane@example.com',
  return_url: 'https://shop.example/',
  routing_number: '110000000',
  source: 'tok_visa',
  token: 'tok_visa',
  type: 'card',
};

/** A request of a seed, and every text in it that its sender chose. Every other one has no flaw by intention. */
function requestOf(seed: number) {
  const random = randomOf(seed);
  const isFlawed = random() < 0.5;
  const texts: string[] = [];
  const endpoint = endpoints[Math.floor(random() * endpoints.length)] as Endpoint;
  const {expandable} = endpoint;
  const text = (name: string) => {
    const right = name === 'expand' ? expandable[Math.floor(random() * expandable.length)] : RIGHT[name];
    if (right !== undefined && (!isFlawed || random() < 0.5)) return right;
    const made = `Vq${random().toString(36).slice(2, 10).toUpperCase()}`;
    texts.push(made);
    return made;
  };
  const params = randomParams(endpoint, random, text, isFlawed ? 8 : 0);
  if (!isFlawed && expandable.length === 0) delete params['expand'];
  return {endpoint, params, texts};
}

const seeds = fc.integer({min: 0, max: 2 ** 32 - 1});

function assertNone(texts: readonly string[], told: string): void {
  for (const text of texts) assert.ok(!told.includes(text), `${text} is in ${told}`);
}

/** What happens to parameters before a request is processed. */
function admit(endpoint: Endpoint, sent: Params): ApiError | undefined {
  try {
    const {params} = validateParams(sent, endpoint.params(), endpoint);
    checkValues(params);
    checkExpand(params['expand'], endpoint.expandable);
    endpoint.check?.(params, null);
    return undefined;
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}

/** As a body that was read: every value is a text. */
function asText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, asText(part)]));
}

test('50,000 random trees of parameters are taken or refused, and no refusal repeats a value', () => {
  let taken = 0;
  fc.assert(
    fc.property(seeds, (seed) => {
      const {endpoint, params, texts} = requestOf(seed);
      const error = admit(endpoint, asText(params) as Params);
      if (!error) taken += 1;
      else assertNone(texts, JSON.stringify(error.body()));
    }),
    {numRuns: 50_000},
  );
  assert.ok(taken > 1000, `${taken} were taken`);
});

test('1,000 random requests are answered as the contract says, and none fails', async () => {
  const client = sandboxClient();
  let fill = (path: string) => path;
  let sent = 0;
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      // What was canceled or captured takes little more, so there are new objects now and then.
      if (sent++ % 50 === 0) fill = await makeObjects(client);
      const {endpoint, params, texts} = requestOf(seed);
      const path = fill(endpoint.path);
      const query = encode(params);
      const {status, body} =
        endpoint.method === 'GET'
          ? await client.get(query ? `${path}?${query}` : path)
          : await client.post(path, params);
      assert.ok(status < 500, JSON.stringify(body));
      if (status >= 400) assertNone(texts, JSON.stringify(body));
      else taken += 1;
    }),
    {numRuns: 1000},
  );
  assert.ok(taken > 200, `${taken} were taken`);
});
