import {CARD} from '../harness.js';
import type {Refusal} from './refusal.js';

type Row = Omit<Refusal, 'when' | 'path' | 'params'> & Required<Pick<Refusal, 'fault'>>;

const BUSY = /^Request rate limit exceeded\. Learn more about rate limits here: /;

const rows: readonly Row[] = [
  {
    fault: 'lock_timeout',
    status: 429,
    code: 'lock_timeout',
    message: /^This object cannot be accessed right now because another API request or Stripe process /,
    source: 'recorded',
  },
  {fault: 'rate_limit', status: 429, code: 'rate_limit', message: BUSY, source: 'contract'},
  {fault: 'retry_after', status: 429, code: 'rate_limit', message: BUSY, source: 'contract'},
  {
    fault: 'idempotency_key_in_use',
    status: 409,
    type: 'idempotency_error',
    code: 'idempotency_key_in_use',
    message: /^There is currently another in-progress request using this Idempotent Key /,
    source: 'thread',
  },
  {
    fault: 'server_error',
    status: 500,
    type: 'api_error',
    message: 'Something went wrong on our end. Please try again later.',
    source: 'concluded',
  },
  {
    fault: 'server_error_final',
    status: 500,
    type: 'api_error',
    message: 'Something went wrong on our end. Please try again later.',
    source: 'concluded',
  },
  {
    fault: 'unavailable',
    status: 503,
    type: 'api_error',
    message: 'Stripe is temporarily unavailable. Please try again.',
    source: 'own',
  },
  {
    fault: 'unsupported_surface',
    status: 400,
    message: /^This integration surface is unsupported for publishable key tokenization\. /,
    source: 'thread',
  },
  {
    fault: 'raw_card_data',
    status: 402,
    type: 'card_error',
    message: /^Sending credit card numbers directly to the Stripe API is generally unsafe\. /,
    source: 'thread',
  },
  {
    fault: 'expired_key',
    status: 401,
    code: 'api_key_expired',
    message: 'Expired API Key provided',
    source: 'concluded',
  },
  {
    fault: 'card_declined',
    status: 402,
    type: 'card_error',
    code: 'card_declined',
    message: 'Your card was declined.',
    source: 'recorded',
  },
  {
    fault: 'markup_message',
    status: 402,
    type: 'card_error',
    code: 'incorrect_number',
    param: 'number',
    message: /^<img src=x /,
    source: 'own',
  },
];

/** Errors that come by order. */
export const faultRefusals: readonly Refusal[] = rows.map((row) => ({
  ...row,
  when: `the fault ${row.fault} was injected`,
  path: '/v1/tokens',
  params: {card: CARD},
}));
