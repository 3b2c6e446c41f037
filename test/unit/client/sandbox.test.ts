import assert from 'node:assert/strict';
import {describe, mock, test} from 'node:test';
import type {ClientOptions} from '../../../src/client/client-options.js';
import {createToken} from '../../../src/client/create-token.js';
import type {TokenParams} from '../../../src/client/params.js';
import {retrieveToken} from '../../../src/client/retrieve-token.js';
import {serve, type FaultName, type Sandbox} from '../../../src/sandbox/index.js';
import {checkedSandbox} from '../sandbox/support/checked-sandbox.js';
import {KEY, PARAMS} from '../../support/client-fixtures.js';

// The shortest waits there are.
mock.method(Math, 'random', () => 0);

/** A sandbox on a port of its own, for one test. */
async function sandboxed(scope: {after(end: () => Promise<void>): void}) {
  const sandbox = checkedSandbox();
  const server = await serve(sandbox, {port: 0});
  scope.after(() => server.close());
  return {sandbox, options: {publishableKey: KEY, apiBase: server.url} satisfies ClientOptions};
}

describe('on the sandbox', () => {
  const kinds: Readonly<Record<string, TokenParams>> = {
    card: PARAMS,
    cvc_update: {cvc_update: {cvc: '123'}},
    pii: {pii: {id_number: '000000000'}},
    bank_account: {
      bank_account: {
        account_number: '000123456789',
        routing_number: '110000000',
        country: 'US',
        currency: 'usd',
      },
    },
    person: {person: {first_name: 'Jane', dob: {day: 1, month: 2, year: 1990}}},
    account: {account: {business_type: 'individual', tos_shown_and_accepted: true}},
  };
  for (const [kind, params] of Object.entries(kinds)) {
    for (const auth of ['bearer', 'body'] as const) {
      test(`a ${kind} becomes a token (${auth})`, async (t) => {
        const {options} = await sandboxed(t);
        const token = await createToken(params, {...options, auth});
        assert.equal(token.type, kind);
        assert.match(token.id, /^[a-z]+_\w+$/);
      });
    }
  }

  test('looking a token up takes a secret key', async (t) => {
    const {options} = await sandboxed(t);
    const {id} = await createToken(PARAMS, options);
    for (const auth of ['bearer', 'body'] as const) {
      await assert.rejects(retrieveToken(id, {...options, auth}), {
        type: 'authentication_error',
        code: 'secret_key_required',
        status: 403,
      });
    }
  });

  test('a wrong check digit is a card_error on the number', async (t) => {
    const {options} = await sandboxed(t);
    const card = {number: '4242424242424241', exp_month: '12', exp_year: '2033'};
    await assert.rejects(createToken({card}, options), {
      name: 'TokenError',
      type: 'card_error',
      code: 'incorrect_number',
      param: 'number',
      status: 402,
      requestId: /^req_/,
    });
  });
});

/** What a fault ends in when it happens once, when always, and how many requests `always` takes. */
const faults: Readonly<Record<FaultName, readonly [once: string, always: string, requests: number]>> = {
  latency: ['token', 'token', 1],
  lock_timeout: ['token', 'rate_limit_error', 3],
  rate_limit: ['rate_limit_error', 'rate_limit_error', 1],
  retry_after: ['token', 'rate_limit_error', 3],
  idempotency_key_in_use: ['token', 'idempotency_error', 3],
  server_error: ['token', 'api_error', 3],
  server_error_final: ['api_error', 'api_error', 1],
  bad_gateway: ['token', 'api_error', 3],
  unavailable: ['token', 'api_error', 3],
  gateway_timeout: ['token', 'api_error', 3],
  unsupported_surface: ['configuration_error', 'configuration_error', 1],
  raw_card_data: ['card_error', 'card_error', 1],
  expired_key: ['authentication_error', 'authentication_error', 1],
  card_declined: ['card_error', 'card_error', 1],
  markup_message: ['card_error', 'card_error', 1],
  drop_before: ['token', 'network_error', 3],
  drop_after: ['token', 'network_error', 3],
  hang: ['timeout_error', 'timeout_error', 1],
  hang_after: ['timeout_error', 'timeout_error', 1],
  reset_mid_body: ['token', 'response_error', 3],
  hang_mid_body: ['timeout_error', 'timeout_error', 1],
  truncated_json: ['token', 'response_error', 3],
  html: ['response_error', 'response_error', 1],
  html_as_json: ['response_error', 'response_error', 1],
  empty_body: ['token', 'response_error', 3],
  no_content: ['token', 'response_error', 3],
  without_id: ['response_error', 'response_error', 1],
  id_of_wrong_type: ['response_error', 'response_error', 1],
  empty_id: ['response_error', 'response_error', 1],
  markup_id: ['response_error', 'response_error', 1],
  error_with_200: ['response_error', 'response_error', 1],
  wrong_object: ['response_error', 'response_error', 1],
  json_null: ['response_error', 'response_error', 1],
  json_array: ['response_error', 'response_error', 1],
  prototype_pollution: ['token', 'token', 1],
  invalid_utf8: ['token', 'response_error', 3],
  oversized: ['response_error', 'response_error', 1],
  redirect: ['response_error', 'response_error', 1],
  redirect_loop: ['response_error', 'response_error', 1],
  // No browser, no CORS.
  cors_refused: ['token', 'token', 1],
  preflight_refused: ['token', 'token', 1],
};

// A hang within the whole time: that it leaves time for another try is shown on a clock of its own.
const impatient = (fault: string): Partial<ClientOptions> =>
  fault.startsWith('hang') ? {timeout: 3000} : {};

describe('with a fault of the sandbox,', {concurrency: 8}, () => {
  const ending = async (sandbox: Sandbox, fault: string, options: ClientOptions): Promise<string> => {
    const end = await createToken(PARAMS, {...options, ...impatient(fault)}).then(
      ({object}): string => object,
      (error: {type: string}) => error.type,
    );
    assert.ok(sandbox.tokens().length <= 1, `${fault} made ${sandbox.tokens().length} tokens`);
    return end;
  };

  for (const [fault, [once, always, requests]] of Object.entries(faults)) {
    test(`${fault}, once: ${once}; always: ${always}; never two tokens`, async (t) => {
      const first = await sandboxed(t);
      first.sandbox.addFault({fault: fault as FaultName});
      assert.equal(await ending(first.sandbox, fault, first.options), once);

      const all = await sandboxed(t);
      all.sandbox.addFault({fault: fault as FaultName, times: 'always'});
      assert.equal(await ending(all.sandbox, fault, all.options), always);
      assert.equal(all.sandbox.requests().length, requests);
    });
  }
});

describe('after a failure that may have made a token', () => {
  for (const fault of ['drop_after', 'hang_after', 'without_id', 'html_as_json', 'oversized'] as const) {
    test(`(${fault}) the key of the error brings that token, not a second one`, async (t) => {
      const {sandbox, options} = await sandboxed(t);
      sandbox.addFault({fault});
      const first = createToken(PARAMS, {...options, ...impatient(fault), retries: 0});
      const {idempotencyKey} = await first.then(
        () => assert.fail('It succeeded.'),
        (error: {idempotencyKey: string}) => error,
      );
      const token = await createToken(PARAMS, {...options, idempotencyKey});
      assert.deepEqual(sandbox.tokens(), [token]);
    });
  }
});
