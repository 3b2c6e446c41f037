import qs from 'qs';

import {ApiError, invalidRequest} from './api-error.js';
import type {Params} from './params/params.js';
import {forgetLastMatch} from './redact.js';

/** Bytes of a request's body. The largest account token stays far below. */
const MAX_BODY = 256 * 1024;

/** What Stripe's own browser client adds to a body; no part of the request's content. */
const TRANSPORT = ['key', '_stripe_account', '_stripe_version', 'payment_user_agent'];

/** A body taken apart: the request's content, and what else came with it. */
export interface FormBody {
  readonly params: Params;
  /** The API key. */
  readonly key: string | undefined;
  /** The connected account to act for. */
  readonly account: string | undefined;
  readonly version: string | undefined;
}

/**
 * Reads `application/x-www-form-urlencoded` with bracketed names; of a name given twice the last counts.
 * `undefined` for any other content type (an empty body needs none). Throws 413 for more than 256 KiB.
 */
export async function readForm(request: Request): Promise<FormBody | undefined> {
  const text = await readText(request);
  const type = request.headers.get('Content-Type')?.split(';', 1)[0]?.trim().toLowerCase();
  if (text !== '' && type !== 'application/x-www-form-urlencoded') return undefined;
  return parseForm(text);
}

/** The same for a query string. */
export function parseForm(text: string): FormBody {
  const all = qs.parse(text, {
    arrayLimit: 1000,
    depth: 10,
    duplicates: 'last',
    parameterLimit: 5000,
    plainObjects: true,
  });
  forgetLastMatch();
  const textOf = (name: string) => (typeof all[name] === 'string' ? all[name] : undefined);
  return {
    params: Object.fromEntries(Object.entries(all).filter(([name]) => !TRANSPORT.includes(name))),
    key: textOf('key'),
    account: textOf('_stripe_account'),
    version: textOf('_stripe_version'),
  };
}

/** What Stripe says to a JSON body. */
export function notAForm(): ApiError {
  return invalidRequest(
    'Invalid request (check that your POST content type is application/x-www-form-urlencoded). ' +
      'If you have any questions, we can help at https://support.stripe.com/.',
  );
}

async function readText(request: Request): Promise<string> {
  // Firefox gives a request no stream: there the sandbox runs in the page, and answers nobody else
  if (!request.body) return request.text();
  const decoder = new TextDecoder();
  const reader = request.body.getReader();
  let text = '';
  let size = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > MAX_BODY) {
      await reader.cancel();
      throw new ApiError(413, 'invalid_request_error', `Request body is larger than ${MAX_BODY} bytes.`, {
        headers: {Connection: 'close'},
      });
    }
    text += decoder.decode(value, {stream: true});
    // The bytes are ours alone by now; left as they are, they would stay in memory that nobody uses.
    value.fill(0);
  }
}
