import {ApiError} from './api-error.js';
import {BoundedMap, type Bounds} from './bounded-map.js';
import type {KeyedHash} from './keyed-hash.js';
import {redactKey} from './redact.js';

/** The first answer to a request, kept for whoever repeats it. */
interface Saved {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

interface Entry {
  readonly endpoint: string;
  /** A keyed hash of the parameters, never the parameters. */
  readonly hash: string;
  readonly requestId: string;
  /** Milliseconds since 1970. */
  readonly started: number;
  /** Absent while the first request is being processed. */
  readonly saved?: Saved;
}

/** A request that came with an `Idempotency-Key`. */
export interface KeyedRequest {
  readonly key: string;
  /** Whose key it is: what one account was answered is not another's. */
  readonly account: string;
  readonly endpoint: string;
  /** The same for the same parameters. */
  readonly content: string;
  readonly requestId: string;
  readonly now: Date;
}

const MAX_KEY = 255;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Gives the first answer to whoever asks with the same key again, for 24 hours. Every answer of a request that was
 * processed is kept, refused cards and status 500 included; a request that was not valid leaves nothing behind.
 */
export class IdempotencyKeys {
  readonly #entries: BoundedMap<Entry>;
  readonly #hash: KeyedHash;
  readonly #clock: () => number;

  constructor(bounds: Bounds, hash: KeyedHash, clock: () => number) {
    this.#entries = new BoundedMap(bounds);
    this.#hash = hash;
    this.#clock = clock;
  }

  /**
   * Processes a request once. Throws 400 `idempotency_error` if the key came with other parameters before, 409
   * `idempotency_key_in_use` if it is being processed.
   */
  async run(request: KeyedRequest, process: () => Promise<unknown>): Promise<Response> {
    const {account, key, endpoint, requestId} = request;
    if (key.length > MAX_KEY) throw tooLong();
    const [id, hash] = await Promise.all([this.#hash(`${account} ${key}`), this.#hash(request.content)]);
    const known = this.#known(id);
    if (known) return replay(known, request, hash);
    const entry: Entry = {endpoint, hash, requestId, started: this.#clock()};
    this.#entries.set(id, entry);
    try {
      const saved = await settle(request, process);
      this.#entries.set(id, {...entry, saved});
      return respond(saved, {'Idempotency-Key': key, 'Original-Request': requestId});
    } catch (error) {
      this.#entries.delete(id);
      throw error;
    }
  }

  clear(): void {
    this.#entries.clear();
  }

  #known(id: string): Entry | undefined {
    const entry = this.#entries.get(id);
    return entry && this.#clock() - entry.started < DAY ? entry : undefined;
  }
}

async function settle({requestId, now}: KeyedRequest, process: () => Promise<unknown>): Promise<Saved> {
  try {
    return {status: 200, body: await process(), headers: {}};
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return {status: error.status, body: error.body({id: requestId, now}), headers: error.facts.headers ?? {}};
  }
}

function replay(entry: Entry, request: KeyedRequest, hash: string): Response {
  if (entry.endpoint !== request.endpoint) {
    throw mismatch(
      request,
      `for the same endpoint they were first used for ('${entry.endpoint}' vs '${request.endpoint}')`,
    );
  }
  if (entry.hash !== hash) throw mismatch(request, 'with the same parameters they were first used with');
  if (!entry.saved) throw keyInUse(request.key);
  return respond(entry.saved, {
    'Idempotency-Key': request.key,
    'Idempotent-Replayed': 'true',
    'Original-Request': entry.requestId,
  });
}

function respond({status, body, headers}: Saved, extra: Record<string, string>): Response {
  return Response.json(body, {status, headers: {...headers, ...extra}});
}

/** 409: another request with this key is being processed. */
export function keyInUse(key: string): ApiError {
  return new ApiError(
    409,
    'idempotency_error',
    'There is currently another in-progress request using this Idempotent Key (that probably means you submitted ' +
      `twice, and the other request is still going through): ${redactKey(key)}. Please try again later.`,
    {code: 'idempotency_key_in_use'},
  );
}

function mismatch({key}: KeyedRequest, rule: string): ApiError {
  return new ApiError(
    400,
    'idempotency_error',
    `Keys for idempotent requests can only be used ${rule}. Try using a key other than '${redactKey(key)}' if you ` +
      'meant to execute a different request.',
  );
}

function tooLong(): ApiError {
  return new ApiError(400, 'idempotency_error', `Idempotency keys must have at most ${MAX_KEY} characters.`);
}
