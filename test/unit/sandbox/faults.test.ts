import assert from 'node:assert/strict';
import test, {type TestContext} from 'node:test';

import {faultKinds, type FaultName} from '../../../src/sandbox/fault-kinds.js';
import {serve, type Sandbox, type SandboxServer} from '../../../src/sandbox/index.js';
import {checkedSandbox} from './support/checked-sandbox.js';
import {CARD, encode, sandboxClient} from './support/harness.js';

interface Told {
  /** Absent if there was no HTTP answer. */
  readonly response?: Response;
  /** Absent if the body did not come to its end. */
  readonly text?: string;
  readonly error?: Error;
}

async function served(t: TestContext): Promise<{sandbox: Sandbox; server: SandboxServer}> {
  const sandbox = checkedSandbox();
  const server = await serve(sandbox, {port: 0});
  t.after(() => server.close());
  return {sandbox, server};
}

/** @param patience milliseconds */
async function ask(url: string, init: RequestInit = {}, patience = 20_000): Promise<Told> {
  const headers = {
    Authorization: 'Bearer pk_test_1',
    'Content-Type': 'application/x-www-form-urlencoded',
    ...init.headers,
  };
  let response: Response | undefined;
  try {
    const signal = AbortSignal.timeout(patience);
    response = await fetch(`${url}/v1/tokens`, {
      method: 'POST',
      body: encode({card: CARD}),
      signal,
      redirect: 'manual',
      ...init,
      headers,
    });
    return {response, text: await response.text()};
  } catch (error) {
    return {...(response && {response}), error: error as Error};
  }
}

function json(told: Told): Record<string, unknown> {
  return JSON.parse(told.text ?? '') as Record<string, unknown>;
}

function refuses(status: number, type: string, code?: string): (told: Told) => void {
  return (told) => {
    assert.equal(told.response?.status, status);
    const error = json(told)['error'] as Record<string, unknown>;
    assert.equal(error['type'], type);
    assert.equal(error['code'], code);
    assert.match(told.response?.headers.get('Request-Id') ?? '', /^req_/);
  };
}

function isNoJson(told: Told): void {
  assert.throws(() => json(told), SyntaxError);
}

const resets = (told: Told) =>
  assert.ok(told.error && told.error.name !== 'TimeoutError' && !told.response, String(told.error));
const never = (told: Told) =>
  assert.ok(told.error?.name === 'TimeoutError' && !told.response, String(told.error));

/** What a client sees of each fault over a real connection. */
const SEEN: Readonly<Record<Exclude<FaultName, 'preflight_refused'>, (told: Told) => void>> = {
  latency: ({response}) => assert.equal(response?.status, 200),
  lock_timeout: (told) => {
    refuses(429, 'invalid_request_error', 'lock_timeout')(told);
    assert.equal(told.response?.headers.get('Stripe-Should-Retry'), 'true');
  },
  rate_limit: refuses(429, 'invalid_request_error', 'rate_limit'),
  retry_after: (told) => {
    refuses(429, 'invalid_request_error', 'rate_limit')(told);
    assert.equal(told.response?.headers.get('Retry-After'), '1');
  },
  idempotency_key_in_use: refuses(409, 'idempotency_error', 'idempotency_key_in_use'),
  server_error: refuses(500, 'api_error'),
  server_error_final: (told) => {
    refuses(500, 'api_error')(told);
    assert.equal(told.response?.headers.get('Stripe-Should-Retry'), 'false');
  },
  bad_gateway: (told) => assert.equal(told.response?.status, 502),
  unavailable: refuses(503, 'api_error'),
  gateway_timeout: (told) => assert.equal(told.response?.status, 504),
  unsupported_surface: (told) => {
    refuses(400, 'invalid_request_error')(told);
    assert.equal(
      (json(told)['error'] as Record<string, unknown>)['message'],
      'This integration surface is unsupported for publishable key tokenization. To enable this surface, please go ' +
        'to your dashboard (https://dashboard.stripe.com/settings/integration). See ' +
        'https://support.stripe.com/questions/card-tokenization-restrictions-using-publishable-keys for more details',
    );
  },
  raw_card_data: (told) => {
    refuses(402, 'card_error')(told);
    assert.match(
      told.text ?? '',
      /Sending credit card numbers directly to the Stripe API is generally unsafe/,
    );
  },
  expired_key: refuses(401, 'invalid_request_error', 'api_key_expired'),
  card_declined: refuses(402, 'card_error', 'card_declined'),
  markup_message: refuses(402, 'card_error', 'incorrect_number'),
  drop_before: resets,
  drop_after: resets,
  hang: never,
  hang_after: never,
  reset_mid_body: (told) =>
    assert.ok(told.response?.status === 200 && told.error && told.error.name !== 'TimeoutError'),
  hang_mid_body: (told) => assert.ok(told.response?.status === 200 && told.error?.name === 'TimeoutError'),
  truncated_json: (told) => {
    assert.match(told.text ?? '', /^\{"id":"tok_/);
    isNoJson(told);
  },
  html: (told) => {
    assert.equal(told.response?.headers.get('Content-Type'), 'text/html; charset=utf-8');
    isNoJson(told);
  },
  html_as_json: (told) => {
    assert.equal(told.response?.headers.get('Content-Type'), 'application/json');
    isNoJson(told);
  },
  empty_body: (told) => assert.deepEqual([told.response?.status, told.text], [200, '']),
  no_content: (told) => assert.equal(told.response?.status, 204),
  without_id: (told) => assert.deepEqual([json(told)['object'], json(told)['id']], ['token', undefined]),
  id_of_wrong_type: (told) => assert.equal(json(told)['id'], 12345),
  empty_id: (told) => assert.equal(json(told)['id'], ''),
  markup_id: (told) => assert.match(String(json(told)['id']), /<img/),
  error_with_200: (told) => assert.ok(told.response?.status === 200 && 'error' in json(told)),
  wrong_object: (told) => assert.equal(json(told)['object'], 'charge'),
  json_null: (told) => assert.equal(json(told), null),
  json_array: (told) => assert.ok(Array.isArray(json(told))),
  prototype_pollution: (told) => assert.ok(Object.hasOwn(json(told), '__proto__')),
  invalid_utf8: isNoJson,
  oversized: (told) => {
    assert.ok((told.text?.length ?? 0) > 5_000_000);
    assert.equal(told.response?.headers.get('Content-Length'), null);
    assert.match(String(json(told)['id']), /^tok_/);
  },
  redirect: (told) => {
    assert.equal(told.response?.status, 307);
    assert.equal(told.response?.headers.get('Location'), '/_sandbox/elsewhere');
  },
  redirect_loop: (told) => assert.equal(told.response?.headers.get('Location'), '/v1/tokens'),
  cors_refused: (told) => {
    assert.equal(told.response?.status, 200);
    assert.ok(![...(told.response?.headers.keys() ?? [])].some((name) => name.startsWith('access-control-')));
  },
};

/** Long enough for an answer on a busy machine, short where none will come. */
function patienceWith(fault: FaultName): number {
  return fault.startsWith('hang') ? 2000 : 60_000;
}

for (const [fault, seen] of Object.entries(SEEN) as [FaultName, (told: Told) => void][]) {
  test(`${fault}: ${faultKinds[fault].summary}; then all is well again`, async (t) => {
    const {sandbox, server} = await served(t);
    sandbox.addFault({fault, ...(fault === 'latency' && {latency: 5})});
    seen(await ask(server.url, {}, patienceWith(fault)));
    assert.equal(sandbox.tokens().length, faultKinds[fault].processes ? 1 : 0);
    assert.equal(sandbox.requests()[0]?.fault, fault);
    const next = await ask(server.url);
    assert.equal(next.response?.status, 200);
    assert.match(String(json(next)['id']), /^tok_/);
  });

  test(`${fault}: with an idempotency key, trying again makes one token`, async (t) => {
    const {sandbox, server} = await served(t);
    sandbox.addFault({fault, ...(fault === 'latency' && {latency: 5})});
    const init = {headers: {'Idempotency-Key': 'one'}};
    await ask(server.url, init, patienceWith(fault));
    const {response} = await ask(server.url, init);
    assert.equal(response?.status, fault === 'server_error' ? 500 : 200);
    assert.equal(sandbox.tokens().length, fault === 'server_error' ? 0 : 1);
  });
}

const PREFLIGHT = {
  method: 'OPTIONS',
  body: null,
  headers: {
    Origin: 'https://shop.example',
    'Access-Control-Request-Method': 'POST',
    'Access-Control-Request-Headers': 'authorization,idempotency-key',
  },
};

test('preflight_refused: the preflight allows all but the Idempotency-Key header, once', async (t) => {
  const {sandbox, server} = await served(t);
  sandbox.addFault({fault: 'preflight_refused'});
  assert.equal((await ask(server.url)).response?.status, 200);
  const allowed = async () =>
    (await ask(server.url, PREFLIGHT)).response?.headers.get('Access-Control-Allow-Headers');
  assert.equal(await allowed(), 'authorization');
  assert.equal(await allowed(), 'authorization,idempotency-key');
});

test('cors_refused: the preflight is not granted either', async (t) => {
  const {sandbox, server} = await served(t);
  sandbox.addFault({fault: 'cors_refused'});
  const {response} = await ask(server.url, PREFLIGHT);
  assert.equal(response?.headers.get('Access-Control-Allow-Origin'), null);
  assert.equal(response?.headers.get('Access-Control-Allow-Headers'), null);
});

test('other faults leave preflights alone', async () => {
  const {sandbox} = sandboxClient({faults: [{fault: 'server_error', times: 'always'}]});
  const {status} = await sandbox.fetch('http://sandbox.test/v1/tokens', PREFLIGHT);
  assert.equal(status, 204);
});

test('a fault happens as often as it is asked for', async () => {
  const {token, sandbox} = sandboxClient({faults: [{fault: 'unavailable', times: 2}]});
  const statuses = async (n: number) => {
    const seen: number[] = [];
    for (let i = 0; i < n; i++) seen.push((await token({card: CARD})).status);
    return seen;
  };
  assert.deepEqual(await statuses(4), [503, 503, 200, 200]);
  sandbox.addFault({fault: 'rate_limit', times: 'always'});
  assert.deepEqual(await statuses(3), [429, 429, 429]);
  sandbox.clearFaults();
  assert.deepEqual(await statuses(1), [200]);
});

test('faults happen in the order in which they were asked for', async () => {
  const {token} = sandboxClient({faults: [{fault: 'rate_limit'}, {fault: 'unavailable'}]});
  assert.equal((await token({card: CARD})).status, 429);
  assert.equal((await token({card: CARD})).status, 503);
});

test('a fault meets POST /v1/tokens only, unless it says otherwise', async () => {
  const {token, post, get, sandbox} = sandboxClient({faults: [{fault: 'unavailable', times: 'always'}]});
  assert.equal((await post('/v1/customers', {})).status, 200);
  assert.equal((await get('/v1/tokens/tok_1')).status, 404);
  sandbox.clearFaults();
  sandbox.addFault({fault: 'unavailable', path: '/v1/customers'});
  sandbox.addFault({fault: 'rate_limit', method: 'get'});
  assert.equal((await token({card: CARD})).status, 200);
  assert.equal((await post('/v1/customers', {})).status, 503);
  assert.equal((await get('/v1/tokens/tok_1')).status, 429);
});

test('any fault can be late', async () => {
  for (const fault of ['unavailable', 'without_id', 'drop_after', 'server_error'] as const) {
    const {token} = sandboxClient({faults: [{fault, latency: 40}]});
    const start = performance.now();
    await token({card: CARD}).catch(() => undefined);
    assert.ok(performance.now() - start >= 38, fault);
  }
});

const WRONG: readonly (readonly [what: string, spec: object, message: RegExp])[] = [
  ['an unknown name', {fault: 'earthquake'}, /No such fault: earthquake\. There are: latency, /],
  ['a name of JavaScript itself', {fault: 'constructor'}, /No such fault/],
  ['no name', {}, /No such fault/],
  ['no time at all', {fault: 'hang', times: 0}, /"times"/],
  ['half a time', {fault: 'hang', times: 1.5}, /"times"/],
  ['a latency in words', {fault: 'latency', latency: 'long'}, /"latency"/],
  ['a latency before now', {fault: 'latency', latency: -1}, /"latency"/],
  ['a path that is none', {fault: 'hang', path: 'tokens'}, /"path"/],
  ['a method that is none', {fault: 'hang', method: 1}, /"method"/],
  ['a property of another name', {fault: 'hang', time: 2}, /no "time"\. It has: fault, times, /],
];

for (const [what, spec, message] of WRONG) {
  test(`a fault with ${what} is refused, in code and at the control endpoint`, async () => {
    const {sandbox} = sandboxClient();
    assert.throws(() => sandbox.addFault(spec as never), {name: 'TypeError', message});
    const body = JSON.stringify(spec);
    const response = await sandbox.fetch('http://sandbox.test/_sandbox/faults', {method: 'POST', body});
    assert.equal(response.status, 400);
    assert.match(((await response.json()) as {error: string}).error, message);
  });
}

for (const wrong of [{fault: 'earthquake'}, {fault: 'hang', time: 2}, null, 'hang', 5]) {
  test(`of several faults none is armed if ${JSON.stringify(wrong)} is among them`, async () => {
    const {sandbox} = sandboxClient();
    const url = 'http://sandbox.test/_sandbox/faults';
    const body = JSON.stringify([{fault: 'unavailable'}, wrong]);
    const response = await sandbox.fetch(url, {method: 'POST', body});
    assert.equal(response.status, 400);
    assert.match(((await response.json()) as {error: string}).error, /No such fault|A fault /);
    const {waiting} = (await (await sandbox.fetch(url)).json()) as {waiting: unknown};
    assert.deepEqual(waiting, []);
  });
}

test('the control endpoints set, list and clear faults, and tell what happened', async (t) => {
  const {server} = await served(t);
  const control = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${server.url}/_sandbox${path}`, {
      method,
      ...(body !== undefined && {body: JSON.stringify(body)}),
    });
    return {
      status: response.status,
      origin: response.headers.get('Access-Control-Allow-Origin'),
      json: await response.json(),
    };
  };
  const spec = {fault: 'unavailable', times: 2};
  const waiting = {...spec, latency: 0, path: '/v1/tokens', method: 'POST'};
  assert.deepEqual(await control('POST', '/faults', [spec, {fault: 'hang', times: 'always'}]), {
    status: 200,
    origin: '*',
    json: {waiting: [waiting, {...waiting, fault: 'hang', times: 'always'}]},
  });
  assert.equal((await ask(server.url, {headers: {'Idempotency-Key': 'k'}})).response?.status, 503);
  const {json: listed} = await control('GET', '/faults');
  assert.equal((listed as {waiting: {times: number}[]}).waiting[0]?.times, 1);
  assert.deepEqual(Object.keys((listed as {kinds: object}).kinds), Object.keys(faultKinds));
  assert.deepEqual((await control('DELETE', '/faults')).json, {waiting: []});
  await ask(server.url);
  const {requests} = (await control('GET', '/requests')).json as {requests: Record<string, unknown>[]};
  assert.deepEqual(
    requests.map(({id: _id, ...request}) => request),
    [
      {
        method: 'POST',
        path: '/v1/tokens',
        idempotencyKey: 'k',
        status: 503,
        fault: 'unavailable',
        replayed: false,
      },
      {method: 'POST', path: '/v1/tokens', idempotencyKey: null, status: 200, fault: null, replayed: false},
    ],
  );
  assert.equal(((await control('GET', '/tokens')).json as {tokens: unknown[]}).tokens.length, 1);
  assert.equal((await control('POST', '/reset')).status, 200);
  assert.deepEqual((await control('GET', '/requests')).json, {requests: []});
  assert.equal((await control('POST', '/faults', 'unavailable')).status, 400);
  assert.equal((await control('POST', '/elsewhere')).status, 410);
});

test('a control endpoint answers preflights from a page', async () => {
  const {sandbox} = sandboxClient();
  const response = await sandbox.fetch('http://sandbox.test/_sandbox/faults', PREFLIGHT);
  assert.deepEqual([response.status, response.headers.get('Access-Control-Allow-Origin')], [204, '*']);
});

test('in one process, a dropped connection and an abort reject as fetch does', async () => {
  const {sandbox} = sandboxClient({
    faults: [{fault: 'drop_after'}, {fault: 'hang'}, {fault: 'latency', latency: 20}],
  });
  const init = {
    method: 'POST',
    body: encode({card: CARD}),
    headers: {Authorization: 'Bearer pk_test_1', 'Content-Type': 'application/x-www-form-urlencoded'},
  };
  const url = 'http://sandbox.test/v1/tokens';
  await assert.rejects(sandbox.fetch(url, init), TypeError);
  for (const fault of ['hang', 'latency']) {
    const control = new AbortController();
    const waiting = sandbox.fetch(url, {...init, signal: control.signal});
    setImmediate(() => control.abort());
    await assert.rejects(waiting, {name: 'AbortError'}, fault);
  }
});
