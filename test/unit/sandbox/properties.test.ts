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
import {encode, sandboxClient} from './support/harness.js';
import {randomOf, randomParams} from './support/random-params.js';

/** A request of a seed, and every text in it that its sender chose. */
function requestOf(seed: number) {
  const random = randomOf(seed);
  const texts: string[] = [];
  const text = () => {
    const made = `Vq${random().toString(36).slice(2, 10).toUpperCase()}`;
    texts.push(made);
    return made;
  };
  const endpoint = endpoints[Math.floor(random() * endpoints.length)] as Endpoint;
  return {endpoint, params: randomParams(endpoint, random, text), texts};
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

test('600 random requests are answered as the contract says, and none fails', async () => {
  const {get, post} = sandboxClient();
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const {endpoint, params, texts} = requestOf(seed);
      const path = endpoint.path
        .replace(':account', 'acct_1none')
        .replace(/payment_methods\/:id/, 'payment_methods/pm_card_visa')
        .replace(/:\w+/g, 'tok_visa');
      const query = encode(params);
      const {status, body} =
        endpoint.method === 'GET' ? await get(query ? `${path}?${query}` : path) : await post(path, params);
      assert.ok(status < 500, JSON.stringify(body));
      if (status >= 400) assertNone(texts, JSON.stringify(body));
    }),
    {numRuns: 600},
  );
});
