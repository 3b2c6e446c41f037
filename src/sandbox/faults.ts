import {isPreflight} from './cors.js';
import type {FaultKind, Process} from './fault-kind.js';
import {faultKinds, type FaultName} from './fault-kinds.js';

/** A fault to happen: which, how often, and to whom. */
export interface FaultSpec {
  readonly fault: FaultName;
  /** How many requests meet it, default 1; `always` until the faults are cleared. */
  readonly times?: number | 'always';
  /** Milliseconds that the answer takes longer; by default 1000 for `latency` and 0 for all others. */
  readonly latency?: number;
  /** Only requests whose path begins so meet it, default `/v1/tokens`. */
  readonly path?: string;
  /** Only requests of this method meet it, default `POST`. */
  readonly method?: string;
}

interface Waiting {
  readonly spec: Required<FaultSpec>;
  left: number;
}

/** A fault that a request has met. */
export interface MetFault {
  readonly name: FaultName;
  readonly kind: FaultKind;
  readonly latency: number;
}

/** Faults in the order in which they were asked for; each request meets the first that fits it. */
export class Faults {
  readonly #waiting: Waiting[] = [];

  /** Adds all of them or, if it throws, none: a `TypeError` says what is wrong with one. */
  add(...specs: readonly FaultSpec[]): void {
    this.#waiting.push(...specs.map(toWaiting));
  }

  /** The fault that this request meets, if any; it is then used up by one. */
  meet(request: Request): MetFault | undefined {
    const index = this.#waiting.findIndex(({spec}) => fits(spec, request));
    const waiting = this.#waiting[index];
    if (!waiting) return undefined;
    waiting.left -= 1;
    if (waiting.left === 0) this.#waiting.splice(index, 1);
    const {fault: name, latency} = waiting.spec;
    return {name, kind: faultKinds[name], latency};
  }

  /** What is still to happen; `times` counts down. */
  waiting(): Required<FaultSpec>[] {
    return this.#waiting.map(({spec, left}) => ({...spec, times: left === Infinity ? 'always' : left}));
  }

  clear(): void {
    this.#waiting.length = 0;
  }
}

function toWaiting(given: FaultSpec | null): Waiting {
  if (typeof given !== 'object' || given === null) {
    throw new TypeError('A fault is an object, such as {"fault": "lock_timeout", "times": 2}.');
  }
  const {
    fault,
    times = 1,
    latency = fault === 'latency' ? 1000 : 0,
    path = '/v1/tokens',
    method = 'POST',
    ...others
  } = given;
  const spec = {fault, times, latency, path, method};
  if (!Object.hasOwn(faultKinds, fault)) {
    throw new TypeError(`No such fault: ${String(fault)}. There are: ${Object.keys(faultKinds).join(', ')}.`);
  }
  const [other] = Object.keys(others);
  if (other !== undefined) {
    throw new TypeError(`A fault has no "${other}". It has: ${Object.keys(spec).join(', ')}.`);
  }
  if (times !== 'always' && (!Number.isInteger(times) || times < 1)) {
    throw new TypeError(`"times" has to be a whole number from 1 up, or "always".`);
  }
  if (!Number.isInteger(latency) || latency < 0 || latency > 600_000) {
    throw new TypeError('"latency" has to be a whole number of milliseconds, at most 600000.');
  }
  if (typeof path !== 'string' || !path.startsWith('/'))
    throw new TypeError('"path" has to begin with a slash.');
  if (typeof method !== 'string') throw new TypeError('"method" has to be an HTTP method, such as "POST".');
  return {spec: {...spec, method: method.toUpperCase()}, left: times === 'always' ? Infinity : times};
}

/** The answer that a fault makes of a request. */
export async function answerWithFault(
  fault: MetFault,
  request: Request,
  process: SlowProcess,
): Promise<Response> {
  const {kind, latency} = fault;
  const wait = () => new Promise<void>((resolve) => setTimeout(resolve, latency));
  const slowly: Process = (during) =>
    process(async () => {
      if (latency > 0) await wait();
      during?.();
    });
  if (!kind.answer) return slowly();
  if (latency > 0 && !kind.processes) await wait();
  return kind.answer(kind.processes ? slowly : (during) => process(async () => during?.()), request);
}

/** As {@linkcode Process}, but what happens during it may take its time. */
export type SlowProcess = (during: () => Promise<void>) => Promise<Response>;

function fits({fault, path, method}: Required<FaultSpec>, request: Request): boolean {
  const {preflights}: FaultKind = faultKinds[fault];
  const preflight = isPreflight(request);
  if (preflight ? preflights === undefined : preflights === 'alone') return false;
  if (preflights === 'alone' && !asksForKey(request)) return false;
  const actual = preflight ? request.headers.get('Access-Control-Request-Method') : request.method;
  return actual === method && new URL(request.url).pathname.startsWith(path);
}

function asksForKey(request: Request): boolean {
  return /\bidempotency-key\b/i.test(request.headers.get('Access-Control-Request-Headers') ?? '');
}
