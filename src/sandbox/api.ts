import {Hono, type Context} from 'hono';

import {ApiError, invalidRequest} from './api-error.js';
import {authorize, identify, keyOfHeader, type Permission} from './api-key.js';
import {checkApiVersion} from './api-version.js';
import type {BlockedCheck} from './decline.js';
import {noAccess} from './endpoints/accounts.js';
import {endpoints} from './endpoints/all.js';
import type {ApiRequest, Endpoint} from './endpoints/endpoint.js';
import {checkExpand, expanded} from './endpoints/expand.js';
import {notAForm, parseForm, readForm, type FormBody} from './form-body.js';
import type {IdempotencyKeys} from './idempotency.js';
import type {KeyedHash} from './keyed-hash.js';
import {checkValues} from './params/value-checks.js';
import {validateParams} from './params/validate-params.js';
import {redactDigits} from './redact.js';
import type {Store} from './store.js';

/** What each request brings along. */
export interface Bindings {
  readonly requestId: string;
  /** Runs while the request is processed. */
  readonly during: () => Promise<void>;
}

/** What the API works on. */
export interface ApiContext {
  readonly store: Store;
  readonly keys: IdempotencyKeys;
  readonly hash: KeyedHash;
  readonly clock: () => number;
  readonly settings: ApiSettings;
}

/** What differs from one account of the API to another. */
export interface ApiSettings {
  /** Connected accounts that there are beside those that are made. */
  readonly accounts: readonly string[];
  /** Checks of a card that its payment is blocked for when they fail. */
  readonly blocks: readonly BlockedCheck[];
  /** Permissions that restricted keys do not have. */
  readonly withheld: readonly Permission[];
  /** Tokens can be retrieved with a publishable key, as some gateways let them. */
  readonly retrieveWithPublishableKey: boolean;
}

type Env = {Bindings: Bindings};

/** The routes under `/v1`. Answers have no CORS headers and no `Request-Id` yet. */
export function createApi(context: ApiContext): Hono<Env> {
  const app = new Hono<Env>();
  for (const endpoint of endpoints) {
    app.on(endpoint.method, endpoint.path, (c) => answer(c, context, settled(endpoint, context.settings)));
  }
  const failed = (c: Context<Env>) => ({id: c.env.requestId, now: new Date(context.clock())});
  app.notFound((c) => unknownUrl(c.req.method, c.req.path).response(failed(c)));
  app.onError((error, c) => (error instanceof ApiError ? error : internalError()).response(failed(c)));
  return app;
}

function settled(endpoint: Endpoint, {retrieveWithPublishableKey}: ApiSettings): Endpoint {
  const isOpened = retrieveWithPublishableKey && endpoint.access.permission === 'token_read';
  return isOpened ? {...endpoint, access: {...endpoint.access, keys: 'any'}} : endpoint;
}

async function answer(c: Context<Env>, context: ApiContext, endpoint: Endpoint): Promise<Response> {
  const {method} = endpoint;
  const form = method === 'GET' ? parseForm(new URL(c.req.url).search.slice(1)) : await readForm(c.req.raw);
  const request = admit(c, context, endpoint, form);
  const process = async () => {
    await c.env.during();
    return expanded({...(await endpoint.answer(request))}, request);
  };
  const key = method === 'GET' ? null : c.req.raw.headers.get('Idempotency-Key');
  if (key === null) return c.json(await process());
  if (key === '') throw invalidRequest('Idempotency Key must be a non-empty string.');
  const {params, unset, store, now} = request;
  return context.keys.run(
    {
      key,
      account: store.owner,
      endpoint: redactDigits(c.req.path),
      content: canonical({path: c.req.path, params, unset: [...unset].sort()}),
      requestId: c.env.requestId,
      now,
    },
    process,
  );
}

/** The request, if its key may make it and all that it brings fits; otherwise throws what the API says first. */
function admit(
  c: Context<Env>,
  {store, hash, clock, settings}: ApiContext,
  {access, anyMayBeEmpty, check, expandable, params: schema}: Endpoint,
  form: FormBody | undefined,
): ApiRequest {
  const {headers} = c.req.raw;
  const key = keyOfHeader(headers.get('Authorization')) ?? form?.key;
  const kind = identify(key);
  authorize(kind, key ?? '', access, settings.withheld);
  const version = headers.get('Stripe-Version') ?? form?.version ?? null;
  checkApiVersion(version);
  const owner = headers.get('Stripe-Account') ?? form?.account ?? '';
  const platform = store.of('');
  if (owner !== '' && !settings.accounts.includes(owner) && !platform.find('account', owner))
    throw noAccess(owner);
  if (!form) throw notAForm();
  const {params, unset} = validateParams(form.params, schema(), anyMayBeEmpty ? {anyMayBeEmpty} : {});
  checkValues(params);
  checkExpand(params['expand'], expandable);
  check?.(params, version);
  return {
    params,
    unset,
    ids: c.req.param(),
    store: owner === '' ? platform : store.of(owner),
    platform,
    accounts: settings.accounts,
    key: kind,
    hash,
    now: new Date(clock()),
    origin: new URL(c.req.url).origin,
    blocks: settings.blocks,
  };
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
