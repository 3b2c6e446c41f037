import {Hono, type Context} from 'hono';

import {ApiError, invalidRequest} from './api-error.js';
import {authorize, keyOfHeader, type Access} from './api-key.js';
import {
  createAccount,
  createPerson,
  updateAccount,
  updatePerson,
  validateAccountParams,
  validatePersonParams,
} from './connect.js';
import {validateTokenParams, type Params, type ParamsValidator} from './contract.js';
import {createToken, kindOf} from './create-token.js';
import {notAForm, parseForm, readForm} from './form-body.js';
import type {IdempotencyKeys} from './idempotency.js';
import type {KeyedHash} from './keyed-hash.js';
import {checkParams} from './param-errors.js';
import {
  confirmPaymentIntent,
  createPaymentIntent,
  validateConfirmParams,
  validatePaymentIntentParams,
} from './payment-intents.js';
import {createCharge, createCustomer, validateChargeParams, validateCustomerParams} from './payments.js';
import {redactDigits} from './redact.js';
import type {Store} from './store.js';

/** What each request brings along. */
export interface Bindings {
  readonly requestId: string;
  /** Runs while the request is processed. */
  readonly during: () => Promise<void>;
}

/** What the API works on. */
export interface AppContext {
  readonly store: Store;
  readonly keys: IdempotencyKeys;
  readonly hash: KeyedHash;
  readonly clock: () => number;
}

type Env = {Bindings: Bindings};

interface Endpoint {
  readonly access: Access;
  readonly validate: ParamsValidator;
  readonly process: (params: Params) => unknown;
}

/** The routes under `/v1`. Answers have no CORS headers and no `Request-Id` yet. */
export function createApp(context: AppContext): Hono<Env> {
  const {store, hash, clock} = context;
  const app = new Hono<Env>();
  const now = () => new Date(clock());

  app.post('/v1/tokens', (c) =>
    answer(c, context, {
      access: 'publishable',
      validate: validateTokenParams,
      process: async (params) => (await createToken(params, {store, hash, now: now()})).token,
    }),
  );
  app.post('/v1/charges', (c) =>
    answer(c, context, {
      access: 'secret',
      validate: validateChargeParams,
      process: (params) => createCharge(params, store, now()),
    }),
  );
  app.post('/v1/customers', (c) =>
    answer(c, context, {
      access: 'secret',
      validate: validateCustomerParams,
      process: (params) => createCustomer(params, store, now()),
    }),
  );
  app.post('/v1/payment_intents', (c) =>
    answer(c, context, {
      access: 'secret',
      validate: validatePaymentIntentParams,
      process: (params) => createPaymentIntent(params, store, now()),
    }),
  );
  app.post('/v1/payment_intents/:id/confirm', (c) =>
    answer(c, context, {
      access: 'secret',
      validate: validateConfirmParams,
      process: (params) => confirmPaymentIntent(c.req.param('id'), params, store),
    }),
  );
  app.post('/v1/accounts', (c) =>
    answer(c, context, {
      access: 'secret',
      validate: validateAccountParams,
      process: (params) => createAccount(params, store, now()),
    }),
  );
  app.post('/v1/accounts/:id', (c) =>
    answer(c, context, {
      access: 'secret',
      validate: validateAccountParams,
      process: (params) => updateAccount(c.req.param('id'), params, store, now()),
    }),
  );
  app.post('/v1/accounts/:id/persons/:person', (c) =>
    answer(c, context, {
      access: 'secret',
      validate: validatePersonParams,
      process: (params) => updatePerson(c.req.param('id'), c.req.param('person'), params, store),
    }),
  );
  app.post('/v1/accounts/:id/persons', (c) =>
    answer(c, context, {
      access: 'secret',
      validate: validatePersonParams,
      process: (params) => createPerson(c.req.param('id'), params, store, now()),
    }),
  );
  app.get('/v1/tokens/:id', (c) => {
    const query = parseForm(new URL(c.req.url).search.slice(1));
    authorize(keyOfHeader(c.req.header('Authorization') ?? null) ?? query.key, 'secret');
    return c.json(store.token(c.req.param('id'), 'token', 404).token);
  });

  app.notFound((c) => unknownUrl(c.req.method, c.req.path).response());
  app.onError((error) => (error instanceof ApiError ? error : internalError()).response());
  return app;
}

async function answer(c: Context<Env>, {keys}: AppContext, endpoint: Endpoint): Promise<Response> {
  const request = c.req.raw;
  const form = await readForm(request);
  authorize(keyOfHeader(request.headers.get('Authorization')) ?? form?.key, endpoint.access);
  if (!form) throw notAForm();
  const params = checkParams(form.params, endpoint.validate);
  if (endpoint.validate === validateTokenParams) kindOf(params);
  const process = async () => {
    await c.env.during();
    return endpoint.process(params);
  };
  const key = request.headers.get('Idempotency-Key');
  if (key === null) return c.json((await process()) as object);
  if (key === '') throw invalidRequest('Idempotency Key must be a non-empty string.');
  return keys.run(
    {key, endpoint: c.req.path, content: canonical(params), requestId: c.env.requestId},
    process,
  );
}

/** The same text for the same parameters, in whatever order they came. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function unknownUrl(method: string, path: string): ApiError {
  return new ApiError(
    404,
    'invalid_request_error',
    `Unrecognized request URL (${method}: ${redactDigits(path)}). Please see https://stripe.com/docs or we can help ` +
      'at https://support.stripe.com/.',
  );
}

/** Says nothing of the cause: it could hold a piece of the request. */
function internalError(): ApiError {
  return new ApiError(500, 'api_error', 'The sandbox failed on this request. Please report it.');
}
