import type {Token} from '../client/token.js';
import {createApi, type ApiSettings} from './api.js';
import {createAuthenticate} from './authenticate.js';
import type {Permission} from './api-key.js';
import contract from './contract/tokens-contract.json' with {type: 'json'};
import {createControl} from './control.js';
import {allowAnyOrigin, isPreflight} from './cors.js';
import type {BlockedCheck} from './decline.js';
import {answerWithFault, Faults, type FaultSpec, type SlowProcess} from './faults.js';
import {IdempotencyKeys} from './idempotency.js';
import {randomText} from './ids.js';
import {createKeyedHash} from './keyed-hash.js';
import {RequestLog, type LoggedRequest} from './request-log.js';
import {Store, type Limits} from './store.js';

/** How a sandbox is made. */
export interface SandboxOptions {
  /** Faults that the first requests meet. */
  readonly faults?: readonly FaultSpec[];
  /** Milliseconds since 1970; default `Date.now`. */
  readonly clock?: () => number;
  /** Default: 10,000 of each kind of object and of idempotency keys, 32 MiB of each; 1,000 requests. */
  readonly limits?: Partial<Limits>;
  /** Connected accounts (`acct_…`) that there are beside those that are made; default `acct_1`. */
  readonly accounts?: readonly string[];
  /** Checks of a card that Radar blocks a payment for when they fail; default `postal_code`. */
  readonly blocks?: readonly BlockedCheck[];
  /** Permissions that restricted keys (`rk_test_…`) lack; default those for connected accounts and their persons. */
  readonly withheld?: readonly Permission[];
  /** Whether tokens can be retrieved with a publishable key, as some gateways let them; default false, as Stripe. */
  readonly retrieveWithPublishableKey?: boolean;
  /** Is told of each request that was answered. */
  readonly onRequest?: (request: LoggedRequest) => void;
}

/** A token server of its own. It holds nothing that could not be shown: no number, no CVC, no identity number. */
export interface Sandbox {
  /**
   * Answers a request as the API would. Takes what the platform's `fetch` takes and may stand in for it: a dropped
   * connection rejects, and so does an aborted signal.
   */
  readonly fetch: (input: Request | string | URL, init?: RequestInit) => Promise<Response>;
  /** Every token that was made, oldest first. */
  readonly tokens: () => Token[];
  /** The last requests, oldest first. */
  readonly requests: () => LoggedRequest[];
  /** Adds a fault; throws a `TypeError` for one that does not exist. */
  readonly addFault: (spec: FaultSpec) => void;
  readonly clearFaults: () => void;
  /** Forgets tokens, customers, requests, idempotency keys and faults. */
  readonly reset: () => void;
}

const LIMITS: Limits = {
  accounts: 10_000,
  bytes: 32 * 1024 * 1024,
  charges: 10_000,
  customers: 10_000,
  idempotencyKeys: 10_000,
  paymentIntents: 10_000,
  paymentMethods: 10_000,
  requests: 1000,
  tokens: 10_000,
};

const SETTINGS: ApiSettings = {
  accounts: ['acct_1'],
  blocks: ['postal_code'],
  retrieveWithPublishableKey: false,
  withheld: ['account_read', 'account_write', 'person_read', 'person_write'],
};

/** Makes a Stripe-compatible token server that lives in memory: see {@linkcode Sandbox}. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const clock = options.clock ?? Date.now;
  const limits = {...LIMITS, ...options.limits};
  const faults = new Faults();
  faults.add(...(options.faults ?? []));
  const log = new RequestLog(limits.requests);
  const hash = createKeyedHash();
  const store = new Store(limits);
  const keys = new IdempotencyKeys({entries: limits.idempotencyKeys, bytes: limits.bytes}, hash, clock);
  const settings = settingsOf(options);
  const api = createApi({store, keys, hash, clock, settings});
  const reset = () => [faults, log, store, keys].forEach((part) => part.clear());
  const authenticate = createAuthenticate({store, clock, blocks: settings.blocks});
  const control = createControl({authenticate, faults, log, store, reset});

  const answer = async (request: Request): Promise<Response> => {
    const requestId = `req_${randomText(14)}`;
    const fault = faults.meet(request);
    const close = log.open(requestId, request, fault?.name ?? null);
    const process: SlowProcess = async (during) =>
      isPreflight(request) ? new Response(null, {status: 204}) : api.fetch(request, {requestId, during});
    const response = await (fault
      ? answerWithFault(fault, request, process)
      : process(async () => undefined));
    response.headers.set('Request-Id', requestId);
    response.headers.set('Stripe-Version', request.headers.get('Stripe-Version') ?? contract.info.version);
    response.headers.set('Cache-Control', 'no-cache, no-store');
    allowAnyOrigin(request, response.headers);
    fault?.kind.headers?.(response.headers);
    const logged = close(response);
    options.onRequest?.(logged);
    return response;
  };

  return {
    fetch: async (input, init) => {
      const request = input instanceof Request && !init ? input : new Request(input, init);
      if (new URL(request.url).pathname.startsWith('/_sandbox/'))
        return controlled(request, control.fetch(request));
      return untilAborted(request.signal, answer(request));
    },
    tokens: () => store.tokens(),
    requests: () => log.entries(),
    addFault: (spec) => faults.add(spec),
    clearFaults: () => faults.clear(),
    reset,
  };
}

function settingsOf({accounts, blocks, retrieveWithPublishableKey, withheld}: SandboxOptions): ApiSettings {
  return {
    accounts: accounts ?? SETTINGS.accounts,
    blocks: blocks ?? SETTINGS.blocks,
    retrieveWithPublishableKey: retrieveWithPublishableKey ?? SETTINGS.retrieveWithPublishableKey,
    withheld: withheld ?? SETTINGS.withheld,
  };
}

async function controlled(request: Request, answered: Response | Promise<Response>): Promise<Response> {
  const response = isPreflight(request) ? new Response(null, {status: 204}) : await answered;
  allowAnyOrigin(request, response.headers);
  return response;
}

/** What is being processed goes on, but whoever gave up hears at once. */
async function untilAborted(signal: AbortSignal, answered: Promise<Response>): Promise<Response> {
  let giveUp: (() => void) | undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    giveUp = () => reject(signal.reason as Error);
    signal.addEventListener('abort', giveUp, {once: true});
    if (signal.aborted) giveUp();
  });
  try {
    return await Promise.race([answered, aborted]);
  } finally {
    if (giveUp) signal.removeEventListener('abort', giveUp);
  }
}
