import assert from 'node:assert/strict';
import {describe, test, type TestContext} from 'node:test';
import type {ClientOptions} from '../../../src/client/client-options.js';
import {createToken} from '../../../src/client/create-token.js';
import {retrieveToken} from '../../../src/client/retrieve-token.js';
import type {Token} from '../../../src/client/token.js';
import {
  answering,
  cutOff,
  deafHang,
  failure,
  hang,
  json,
  PARAMS,
  reset,
  TOKEN,
  type Answer,
} from '../../support/client-fixtures.js';
import {virtualTime} from '../../support/virtual-time.js';

const apiError = (status: number, error: object, shouldRetry?: 'true' | 'false'): Answer => {
  const headers = shouldRetry ? {'Stripe-Should-Retry': shouldRetry} : undefined;
  return () => json(status, {error: {type: 'api_error', ...error}}, headers);
};

const token: Answer = () => json(200, TOKEN);
const truncated: Answer = () => json(200, '{"id":"tok');
const html: Answer = () => json(200, '<h1>Log in to the airport’s network</h1>');
const gateway: Answer = () => json(502, '<h1>Bad gateway</h1>');
const refused = apiError(402, {type: 'card_error', code: 'incorrect_number'});
const busy = apiError(429, {type: 'invalid_request_error', code: 'lock_timeout'});
const inUse = apiError(409, {type: 'invalid_request_error', code: 'idempotency_key_in_use'});
const down = apiError(503, {});

/** `a` is the first key that was sent, `b` the second; `-` is none. */
function pattern(keys: readonly (string | null)[]): string {
  const known = [...new Set(keys.filter((key) => key !== null))];
  return keys.map((key) => (key === null ? '-' : 'ab cdef'.replace(' ', '')[known.indexOf(key)])).join('');
}

async function outcome(
  t: TestContext,
  answers: readonly [Answer, ...Answer[]],
  options: Partial<ClientOptions> = {},
) {
  const time = virtualTime(t);
  const network = answering(...answers);
  const call = createToken(PARAMS, {...network.options, ...options});
  const end = await time.settle(call).then(
    ({id}) => id,
    (error: {type: string}) => error.type,
  );
  return {end, keys: pattern(network.sent.map(({key}) => key))};
}

/** Each fault once, then for ever: what it ends in, and the keys of the tries. */
const faults: readonly (readonly [what: string, fault: Answer, once: string, always: string])[] = [
  ['a reset', reset, 'tok_1 aa', 'network_error aaa'],
  ['a hang', hang, 'tok_1 aa', 'timeout_error aaa'],
  ['a hang that heeds no signal', deafHang, 'tok_1 aa', 'timeout_error aaa'],
  ['a body cut off', cutOff, 'tok_1 aa', 'response_error aaa'],
  ['half a token', truncated, 'tok_1 aa', 'response_error aaa'],
  ['a bad gateway', gateway, 'tok_1 aa', 'api_error aaa'],
  ['500', apiError(500, {}), 'tok_1 ab', 'api_error abc'],
  ['503', down, 'tok_1 ab', 'api_error abc'],
  ['429 lock_timeout', busy, 'tok_1 ab', 'rate_limit_error abc'],
  ['409', inUse, 'tok_1 aa', 'idempotency_error aaa'],
  ['429 rate_limit', apiError(429, {code: 'rate_limit'}), 'rate_limit_error a', 'rate_limit_error a'],
  ['429 without a body', () => json(429, ''), 'rate_limit_error a', 'rate_limit_error a'],
  ['403 without a body', () => json(403, ''), 'response_error a', 'response_error a'],
  [
    '429 that says when to come back',
    () => json(429, '', {'Retry-After': '1'}),
    'tok_1 aa',
    'rate_limit_error aaa',
  ],
  ['402', refused, 'card_error a', 'card_error a'],
  [
    '400',
    apiError(400, {type: 'invalid_request_error'}),
    'invalid_request_error a',
    'invalid_request_error a',
  ],
  ['401', apiError(401, {}), 'authentication_error a', 'authentication_error a'],
  ['403', apiError(403, {}), 'authentication_error a', 'authentication_error a'],
  [
    'another body’s key',
    apiError(400, {type: 'idempotency_error'}),
    'idempotency_error a',
    'idempotency_error a',
  ],
  ['HTML', html, 'response_error a', 'response_error a'],
  ['no token', () => json(200, {}), 'response_error a', 'response_error a'],
  ['a redirect', () => json(302, ''), 'response_error a', 'response_error a'],
  ['503, not to be retried', apiError(503, {}, 'false'), 'api_error a', 'api_error a'],
  ['409, not to be retried', apiError(409, {}, 'false'), 'idempotency_error a', 'idempotency_error a'],
  ['429, to be retried', apiError(429, {}, 'true'), 'tok_1 ab', 'rate_limit_error abc'],
  ['400, to be retried', apiError(400, {}, 'true'), 'tok_1 ab', 'invalid_request_error abc'],
];

describe('a fault', () => {
  for (const [what, fault, once, always] of faults) {
    test(`${what}, once: ${once}`, async (t) => {
      const {end, keys} = await outcome(t, [fault, token]);
      assert.equal(`${end} ${keys}`, once);
    });
    test(`${what}, for ever: ${always}`, async (t) => {
      const {end, keys} = await outcome(t, [fault]);
      assert.equal(`${end} ${keys}`, always);
    });
  }
});

describe('a row of faults', () => {
  for (const [what, answers, expected] of [
    ['503 twice', [down, down, token], 'tok_1 abc'],
    ['a dropped answer, then the stored 500', [reset, apiError(500, {}), token], 'tok_1 aab'],
    ['a hang, still being worked on when asked again', [hang, inUse, token], 'tok_1 aaa'],
    ['a dropped answer behind a gateway in trouble', [reset, gateway, token], 'tok_1 aaa'],
    ['an error, then a dropped answer', [down, reset, token], 'tok_1 abb'],
    ['a dropped answer, then an API that is down', [reset, down, token], 'tok_1 aaa'],
    ['a dropped answer, then an API that is busy', [hang, busy, token], 'tok_1 aaa'],
    ['a reset, then a refusal', [reset, refused], 'card_error aa'],
  ] as const) {
    test(`${what}: ${expected}`, async (t) => {
      const {end, keys} = await outcome(t, answers);
      assert.equal(`${end} ${keys}`, expected);
    });
  }
});

describe('without an idempotency key', () => {
  for (const options of [{auth: 'body'}, {idempotency: 'off'}] as const) {
    for (const [what, fault, end, keys] of [
      ['a reset', reset, 'network_error', '-'],
      ['a hang', hang, 'timeout_error', '-'],
      ['half a token', truncated, 'response_error', '-'],
      ['a bad gateway', gateway, 'api_error', '-'],
      ['503 of the API', down, 'tok_1', '--'],
      ['429 lock_timeout', busy, 'tok_1', '--'],
    ] as const) {
      test(`(${JSON.stringify(options)}) ${what} ends in ${end} after ${keys.length}`, async (t) => {
        assert.deepEqual(await outcome(t, [fault, token], options), {end, keys});
      });
    }
  }

  test('a token is looked up again after any fault: looking makes none', async (t) => {
    const time = virtualTime(t);
    const {options, sent} = answering(reset, truncated, token);
    assert.equal((await time.settle(retrieveToken('tok_1', options))).id, 'tok_1');
    assert.deepEqual(
      sent.map(({key}) => key),
      [null, null, null],
    );
  });
});

describe('a key that the caller gave', () => {
  test('is the first one, and kept until an answer that is stored', async (t) => {
    const time = virtualTime(t);
    const {options, sent} = answering(down, apiError(500, {}), token);
    await time.settle(createToken(PARAMS, {...options, idempotencyKey: 'mine'}));
    assert.deepEqual(
      sent.map(({key}) => key === 'mine'),
      [true, true, false],
    );
  });

  test('comes back in the error whenever a token may have been made, and only then', async (t) => {
    const time = virtualTime(t);
    for (const [answer, back] of [
      [reset, true],
      [hang, true],
      [truncated, true],
      [gateway, true],
      [inUse, true],
      [refused, false],
      [down, false],
    ] as const) {
      const {options} = answering(answer);
      const call = createToken(PARAMS, {...options, idempotencyKey: 'mine', retries: 0});
      const error = await time.settle(failure(call));
      assert.equal(error.idempotencyKey, back ? 'mine' : undefined, error.type);
    }
  });
});

describe('time', () => {
  /** When each try began, in milliseconds. */
  async function beginnings(t: TestContext, random: number, fault: Answer, options: Partial<ClientOptions>) {
    const time = virtualTime(t, random);
    const at: number[] = [];
    const {options: base} = answering((signal) => {
      at.push(time.now);
      return fault(signal);
    });
    const error = await time.settle(failure(createToken(PARAMS, {...base, ...options})));
    return {at, end: time.now, error};
  }
  const near = (actual: readonly number[], expected: readonly number[]) => {
    assert.equal(actual.length, expected.length, `${actual}`);
    actual.forEach((ms, i) =>
      assert.ok(Math.abs(ms - (expected[i] ?? NaN)) <= 40, `${actual} for ${expected}`),
    );
  };

  test('between tries is at least 0.5 s', async (t) => {
    near((await beginnings(t, 0, reset, {retries: 4})).at, [0, 500, 1000, 1500, 2000]);
  });

  test('between tries has a ceiling that doubles, up to 5 s', async (t) => {
    near(
      (await beginnings(t, 0.9999, reset, {retries: 5, timeout: 60_000})).at,
      [0, 1500, 4000, 8500, 13_500, 18_500],
    );
  });

  test('for a hang is a third of the whole, so that another try can follow', async (t) => {
    const {at, end, error} = await beginnings(t, 0, hang, {});
    near(at, [0, 10_500, 21_000]);
    near([end], [30_000]);
    assert.equal(error.type, 'timeout_error');
  });

  test('for a hang is never under 4 s', async (t) => {
    const {at, end} = await beginnings(t, 0, hang, {timeout: 6000});
    near(at, [0, 4500]);
    near([end], [6000]);
  });

  test('for a hang is the whole when there is no other try', async (t) => {
    const {at, end} = await beginnings(t, 0, hang, {retries: 0, timeout: 9000});
    near(at, [0]);
    near([end], [9000]);
  });

  for (const [what, header, at] of [
    ['seconds', '3', [0, 3000, 6000]],
    ['a date that has passed', 'Wed, 21 Oct 2015 07:28:00 GMT', [0, 500, 1000]],
    ['less than the pause that there is anyway', '0', [0, 500, 1000]],
    ['words', 'soon', [0, 500, 1000]],
    ['a negative number', '-5', [0, 500, 1000]],
  ] as const) {
    test(`between tries is as long as Retry-After asks, in ${what}`, async (t) => {
      const busy = () => json(503, {error: {type: 'api_error'}}, {'Retry-After': header});
      near((await beginnings(t, 0, busy, {})).at, at);
    });
  }

  test('between tries is as long as Retry-After asks, by a date', async (t) => {
    const inAnHour = new Date(Date.now() + 3_600_000).toUTCString();
    const {at, end, error} = await beginnings(t, 0, () => json(429, '', {'Retry-After': inAnHour}), {});
    // nobody waits for an hour: the customer is told at once
    near(at, [0]);
    near([end], [0]);
    assert.equal(error.type, 'rate_limit_error');
  });

  test('that runs out between two tries ends in what the last one met', async (t) => {
    const {at, end, error} = await beginnings(t, 0, down, {timeout: 700});
    near(at, [0, 500]);
    near([end], [700]);
    assert.equal(error.type, 'api_error');
  });

  test('that runs out in a hang ends in a timeout_error, whatever came before', async (t) => {
    const time = virtualTime(t);
    const {options} = answering(down, hang);
    const error = await time.settle(failure(createToken(PARAMS, {...options, timeout: 3000})));
    assert.equal(error.type, 'timeout_error');
  });

  test('between tries, given up, leaves no timer that would hold the request', async () => {
    const timers = (): number => process.getActiveResourcesInfo().filter((what) => what === 'Timeout').length;
    const before = timers();
    const {options, sent} = answering(down);
    const controller = new AbortController();
    const call = failure(createToken(PARAMS, {...options, signal: controller.signal}));
    await new Promise(setImmediate);
    assert.deepEqual([sent.length, timers() > before], [1, true]);
    controller.abort();
    await call;
    assert.equal(timers(), before);
  });

  test('after the end brings no further try', async (t) => {
    const time = virtualTime(t);
    const {options, sent} = answering(down);
    const controller = new AbortController();
    const call = failure(createToken(PARAMS, {...options, signal: controller.signal}));
    await time.pass(100);
    controller.abort();
    assert.equal((await time.settle(call)).type, 'aborted_error');
    await time.pass(30_000);
    assert.equal(sent.length, 1);
  });
});

test('as many retries as asked for, none included', async (t) => {
  const time = virtualTime(t);
  for (const retries of [0, 1, 3]) {
    const {options, sent} = answering(reset);
    await time.settle(failure(createToken(PARAMS, {...options, retries})));
    assert.equal(sent.length, retries + 1);
  }
});

test('a late answer to a try given up changes nothing', async (t) => {
  const time = virtualTime(t);
  const late: Answer = () =>
    new Promise((resolve) => setTimeout(() => resolve(json(200, {...TOKEN, id: 'tok_late'})), 10_400));
  const {options, sent} = answering(late, hang, token);
  const made: Token = await time.settle(createToken(PARAMS, options));
  assert.deepEqual([made.id, sent.length], ['tok_1', 3]);
});
