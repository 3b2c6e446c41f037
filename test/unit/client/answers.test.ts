import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {createToken} from '../../../src/client/create-token.js';
import {
  answering,
  CANARY,
  deafHang,
  failure,
  hang,
  json,
  PARAMS,
  reset,
  TOKEN,
  type Answer,
} from '../../support/client-fixtures.js';

const once = (answer: Answer, params = PARAMS) => {
  const {options, sent} = answering(answer);
  return {call: createToken(params, {...options, retries: 0}), sent};
};

const apiErrors: readonly (readonly [status: number, error: Record<string, unknown>, type: string])[] = [
  [402, {type: 'card_error', code: 'incorrect_number', param: 'number'}, 'card_error'],
  [402, {type: 'card_error', code: 'card_declined', decline_code: 'lost_card', param: ''}, 'card_error'],
  [400, {type: 'card_error', code: 'invalid_cvc', param: 'card[cvc]'}, 'card_error'],
  [402, {}, 'card_error'],
  [402, {type: 'invalid_request_error'}, 'invalid_request_error'],
  [400, {type: 'invalid_request_error', code: 'parameter_unknown', param: 'foo'}, 'invalid_request_error'],
  [404, {type: 'invalid_request_error', code: 'resource_missing', param: 'id'}, 'invalid_request_error'],
  [400, {type: 'idempotency_error'}, 'idempotency_error'],
  [409, {type: 'invalid_request_error', code: 'idempotency_key_in_use'}, 'idempotency_error'],
  [401, {type: 'invalid_request_error'}, 'authentication_error'],
  [403, {type: 'invalid_request_error', code: 'secret_key_required'}, 'authentication_error'],
  [429, {type: 'invalid_request_error', code: 'lock_timeout'}, 'rate_limit_error'],
  [400, {type: 'invalid_request_error', code: 'rate_limit'}, 'rate_limit_error'],
  [418, {type: 'something_new'}, 'invalid_request_error'],
  [500, {type: 'api_error'}, 'api_error'],
  [503, {type: 'card_error', code: 'incorrect_number'}, 'api_error'],
];

describe('an error of the API', () => {
  for (const [status, wire, type] of apiErrors) {
    test(`${status} ${JSON.stringify(wire)} is a ${type}`, async () => {
      const answer = json(status, {error: {message: 'As it is.', ...wire}}, {'Request-Id': 'req_1'});
      const error = await failure(once(() => answer).call);
      assert.deepEqual(
        [
          error.type,
          error.message,
          error.code,
          error.param,
          error.declineCode,
          error.status,
          error.requestId,
        ],
        [type, 'As it is.', wire.code, wire.param || undefined, wire.decline_code, status, 'req_1'],
      );
    });
  }

  test('that refuses the surface tells the developer which setting to switch on, and where', async () => {
    const message =
      'This integration surface is unsupported for publishable key tokenization. To enable this surface, please go to your dashboard (https://dashboard.stripe.com/settings/integration).';
    const answer = json(400, {error: {type: 'invalid_request_error', message}}, {'Request-Id': 'req_1'});
    const error = await failure(once(() => answer).call);
    assert.deepEqual(
      [error.type, error.code, error.requestId],
      ['configuration_error', 'unsupported_surface', 'req_1'],
    );
    assert.match(error.message, /Enable card data collection with a publishable key/);
    assert.match(error.message, /https:\/\/dashboard\.stripe\.com\/settings\/integration/);
  });

  test('brings nothing but the facts we know, each of its type and short', async () => {
    const long = 'x'.repeat(20_000);
    const wire = {
      type: {},
      code: ['c'],
      param: 7,
      decline_code: long,
      message: long,
      charge: 'ch_1',
      __proto__: null,
      stack: 's',
      name: 'n',
    };
    const error = await failure(once(() => json(402, {error: wire}, {'Request-Id': long})).call);
    assert.deepEqual(
      [
        error.code,
        error.param,
        error.declineCode?.length,
        error.message.length,
        error.requestId?.length,
        error.name,
      ],
      [undefined, undefined, 200, 1000, 200, 'TokenError'],
    );
    assert.ok(!('charge' in error));
    assert.notEqual(error.stack, 's');
  });

  test('without a message still has one', async () => {
    const {message} = await failure(
      once(() => json(400, {error: {type: 'invalid_request_error', message: 5}})).call,
    );
    assert.equal(message, 'HTTP 400');
  });

  test('that echoes what was sent does not carry it on, as a whole or in part', async () => {
    const echo = `No such card: ${CANARY.number} (${CANARY.cvc}), ${CANARY.name}.`;
    const wire = {type: 'card_error', message: echo, code: CANARY.number, param: echo, decline_code: echo};
    const error = await failure(once(() => json(402, {error: wire}, {'Request-Id': CANARY.number})).call);
    const told = `${error.stack} ${error.message} ${JSON.stringify(error)}`;
    for (const typed of ['4242', 'Canary', CANARY.name]) assert.ok(!told.includes(typed), told);
  });

  for (const echo of [
    '4242 4242 4242 4242',
    '4242-4242-4242-4242',
    '424242******4242',
    '4242 42XX XXXX 4242',
  ]) {
    test(`that echoes a number as ${echo} leaves no six digits of it`, async () => {
      const message = `On 2026-11-30, ${echo} was refused, and ${echo} is no card.`;
      const {call} = once(() => json(402, {error: {type: 'card_error', message}}));
      const told = (await failure(call)).message;
      assert.ok(!told.includes('4242 42') && !told.replace(/\D/g, '').includes('424242'), told);
      assert.ok(told.startsWith('On 2026-11-30, •') && told.endsWith(' is no card.'), told);
    });
  }

  test('that echoes a number with the CVC in it leaves no part of the number', async () => {
    const [number, cvc] = ['4000056655665556', '566'];
    const {call} = once(() => json(402, {error: {type: 'card_error', message: `No: ${number}`}}), {
      card: {cvc, number, exp_month: '12', exp_year: '2033'},
    });
    assert.equal((await failure(call)).message, 'No: •••');
  });
});

const TRUNCATED = '{"id":"tok_1","object":"tok';

const noTokens: readonly (readonly [what: string, response: () => Response, code: string, type?: string])[] =
  [
    ['a page of HTML', () => json(200, '<!doctype html><title>Hi</title>'), 'not_json'],
    ['a 404 of HTML', () => json(404, '<h1>Not found</h1>'), 'not_json'],
    ['a 502 of HTML', () => json(502, '<h1>Bad gateway</h1>'), 'not_json', 'api_error'],
    ['half a token', () => json(200, TRUNCATED), 'truncated'],
    ['nothing', () => json(200, ''), 'truncated'],
    ['no body', () => new Response(null, {status: 204}), 'truncated'],
    ['null', () => json(200, null), 'not_a_token'],
    ['a number', () => json(200, 7), 'not_a_token'],
    ['a string', () => json(200, '"tok_1"'), 'not_a_token'],
    ['an array', () => json(200, [TOKEN]), 'not_a_token'],
    ['an empty object', () => json(200, {}), 'not_a_token'],
    ['a token without an id', () => json(200, {...TOKEN, id: undefined}), 'not_a_token'],
    ['a token with a list for an id', () => json(200, {...TOKEN, id: ['tok_1']}), 'not_a_token'],
    ['a token with markup for an id', () => json(200, {...TOKEN, id: '<img src=x>'}), 'not_a_token'],
    ['a token with an empty id', () => json(200, {...TOKEN, id: ''}), 'not_a_token'],
    ['a token without a type', () => json(200, {...TOKEN, type: null}), 'not_a_token'],
    ['a token made at no time', () => json(200, {...TOKEN, created: 'now'}), 'not_a_token'],
    ['a token that may be live', () => json(200, {...TOKEN, livemode: 'false'}), 'not_a_token'],
    ['a token that may be used', () => json(200, {...TOKEN, used: 0}), 'not_a_token'],
    ['a charge', () => json(200, {...TOKEN, object: 'charge'}), 'not_a_token'],
    ['an error with status 200', () => json(200, {error: {type: 'card_error'}}), 'not_a_token'],
    ['a token with an error in it', () => json(200, {...TOKEN, error: null}), 'not_a_token'],
    ['a token with status 400', () => json(400, TOKEN), 'not_a_token'],
    ['an error that is a string', () => json(400, {error: 'invalid_grant'}), 'not_a_token'],
    ['an error that is null', () => json(400, {error: null}), 'not_a_token'],
    ['a 401 without a body', () => json(401, ''), 'no_body'],
    ['a 429 without a body', () => json(429, ''), 'rate_limit', 'rate_limit_error'],
    ['a 429 of HTML', () => json(429, '<h1>Slow down</h1>'), 'rate_limit', 'rate_limit_error'],
    ['half a 429', () => json(429, '{"error":'), 'rate_limit', 'rate_limit_error'],
    ['a 503 without a body', () => json(503, ''), 'no_body', 'api_error'],
    ['a token of 65 KiB', () => json(200, {...TOKEN, pad: 'x'.repeat(65 * 1024)}), 'too_large'],
    ['a redirect as a browser shows it, without a status', () => Response.error(), 'redirected'],
    [
      'a redirect that was not followed',
      () => json(307, '', {Location: 'https://evil.example'}),
      'redirected',
    ],
  ];

describe('an answer that is', () => {
  for (const [what, response, code, type = 'response_error'] of noTokens) {
    test(`${what} is refused: ${code}`, async () => {
      const {call, sent} = once(response);
      const error = await failure(call);
      assert.deepEqual([error.type, error.code, error.status], [type, code, response().status]);
      assert.equal(error.idempotencyKey, sent[0]?.key, 'a token may exist: the key is handed back');
    });
  }

  test('endless is not read to the end', async () => {
    let pulled = 0;
    const body = new ReadableStream({
      pull: (controller) => {
        pulled++;
        controller.enqueue(new Uint8Array(1024));
      },
    });
    const {call, sent} = once(() => new Response(body));
    assert.equal((await failure(call)).code, 'too_large');
    assert.ok(pulled < 80, `${pulled} KiB were read`);
    assert.ok(sent[0]?.init.signal?.aborted, 'the rest is not left to come');
  });

  test('in pieces is put together, characters cut in two as well', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({...TOKEN, card: {name: 'Zoë 😀'}}));
    const body = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    assert.equal((await once(() => new Response(body)).call).card?.name, 'Zoë 😀');
  });
});

test('a token comes as the API sent it, unknown keys and kinds included', async () => {
  const token = {
    ...TOKEN,
    id: 'cvctok_1',
    type: 'new_kind',
    client_ip: null,
    redaction: null,
    nested: {a: [1]},
  };
  assert.deepEqual(await once(() => json(200, token)).call, token);
});

test('a token carries no key that would turn into a prototype', async () => {
  const text = JSON.stringify(TOKEN).replace(
    '{',
    '{"__proto__":{"polluted":1},"card":{"__proto__":{"polluted":1}},',
  );
  const token = await once(() => json(200, text)).call;
  assert.ok(!('polluted' in Object.assign({}, token)));
  assert.ok(!('polluted' in Object.assign({}, token.card)));
  assert.equal(({} as {polluted?: 1}).polluted, undefined);
});

describe('no answer', () => {
  test('for want of a connection is a network_error, with nothing of the request in it', async () => {
    const {call, sent} = once((signal) => {
      const error = new TypeError(`failed to post ${CANARY.number}`, {cause: {body: PARAMS, signal}});
      return Promise.reject(error);
    });
    const error = await failure(call);
    assert.deepEqual([error.type, error.status, error.cause], ['network_error', undefined, undefined]);
    assert.equal(error.idempotencyKey, sent[0]?.key);
    assert.ok(!`${error.stack} ${JSON.stringify(error)}`.includes(CANARY.number));
  });

  for (const [how, answer] of [
    ['from a server that hangs', hang],
    ['from a fetch that heeds no signal', deafHang],
  ] as const) {
    test(`in time, ${how}, is a timeout_error`, async () => {
      const {options, sent} = answering(answer);
      const error = await failure(createToken(PARAMS, {...options, timeout: 20}));
      assert.deepEqual([error.type, error.idempotencyKey], ['timeout_error', sent[0]?.key]);
      assert.ok(sent[0]?.init.signal?.aborted, 'the request is not left open');
    });

    test(`before the page gives up, ${how}, is an aborted_error`, async () => {
      const {options, sent} = answering(answer);
      const controller = new AbortController();
      const call = createToken(PARAMS, {...options, signal: controller.signal});
      setImmediate(() => controller.abort(new Error(CANARY.number)));
      const error = await failure(call);
      assert.deepEqual([error.type, error.idempotencyKey], ['aborted_error', sent[0]?.key]);
      assert.ok(sent[0]?.init.signal?.aborted);
      assert.ok(!`${error.stack} ${JSON.stringify(error)}`.includes(CANARY.number));
    });
  }

  test('is waited for when the page had given up before: nothing is sent', async () => {
    const {options, sent} = answering(reset);
    const error = await failure(createToken(PARAMS, {...options, signal: AbortSignal.abort()}));
    assert.deepEqual([error.type, error.idempotencyKey, sent.length], ['aborted_error', undefined, 0]);
  });
});

test('leaves no listener on the page’s signal', async () => {
  const {signal} = new AbortController();
  let listeners = 0;
  const add = signal.addEventListener.bind(signal);
  signal.addEventListener = (type: string, listener: EventListener, options?: AddEventListenerOptions) => {
    listeners++;
    options?.signal?.addEventListener('abort', () => listeners--);
    add(type, listener, options);
  };
  const {options} = answering(() => json(200, TOKEN));
  await createToken(PARAMS, {...options, signal});
  assert.equal(listeners, 0);
});
