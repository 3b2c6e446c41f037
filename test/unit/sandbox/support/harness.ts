import qs from 'qs';

import type {Sandbox, SandboxOptions} from '../../../../src/sandbox/index.js';
import {checkedSandbox} from './checked-sandbox.js';

/** 15 June 2030, noon UTC. */
export const NOW = Date.UTC(2030, 5, 15, 12);

export const CARD = {number: '4242424242424242', exp_month: '12', exp_year: '2031', cvc: '123'};

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Json;
}

/** An answer's JSON: what is not there is `undefined`. */
export interface Json {
  readonly [name: string]: Json;
}

/** Of an error, for its own test: all others compare what does not change from one request to the next. */
export function withoutLogUrl(body: Json): Json {
  if (!body.error) return body;
  const {request_log_url: _url, ...error} = body.error;
  return {...body, error};
}

export interface Client {
  readonly sandbox: Sandbox;
  readonly post: (path: string, params: unknown, headers?: Record<string, string>) => Promise<Answer>;
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Answer>;
  readonly token: (params: unknown, headers?: Record<string, string>) => Promise<Answer>;
}

/**
 * A sandbox at a fixed time, and requests to it that have the right key unless they say otherwise. Every answer of the
 * API is held against the contract.
 */
export function sandboxClient(options: SandboxOptions = {}): Client {
  const sandbox = checkedSandbox({clock: () => NOW, ...options});
  const send = async (method: string, path: string, body: string | null, headers: Record<string, string>) => {
    const response = await sandbox.fetch(`http://sandbox.test${path}`, {
      method,
      body,
      headers: {...(body !== null && {'Content-Type': 'application/x-www-form-urlencoded'}), ...headers},
    });
    const text = await response.text();
    const answer = (text ? JSON.parse(text) : {}) as Json;
    return {status: response.status, headers: response.headers, body: withoutLogUrl(answer)};
  };
  const key = (path: string) => ({Authorization: `Bearer ${path === '/v1/tokens' ? 'pk' : 'sk'}_test_1`});
  const post: Client['post'] = (path, params, headers) =>
    send('POST', path, typeof params === 'string' ? params : encode(params), {...key(path), ...headers});
  return {
    sandbox,
    post,
    get: (path, headers) => send('GET', path, null, {...key(path), ...headers}),
    token: (params, headers) => post('/v1/tokens', params, headers),
  };
}

/** Bracketed names with indexed arrays, as the official client writes them. */
export function encode(params: unknown): string {
  return qs.stringify(params);
}
