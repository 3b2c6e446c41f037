import {redactDigits} from './redact.js';

/** The four `error.type`s of the wire (`api_errors` in the contract). */
export type WireErrorType = 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error';

/** The facts of an API error beside its status, type and message. */
export interface ApiErrorFacts {
  readonly code?: string | undefined;
  /** Short for cards (`exp_month`), a bracket path for requests (`bank_account[account_number]`). */
  readonly param?: string | undefined;
  readonly decline_code?: string | undefined;
  /** The failed charge. */
  readonly charge?: string | undefined;
  /** Headers of the answer, such as `Stripe-Should-Retry`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** An error answer of the API: what a client gets as `{error: {type, code, param, message, doc_url}}`. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly type: WireErrorType;
  readonly facts: ApiErrorFacts;

  constructor(status: number, type: WireErrorType, message: string, facts: ApiErrorFacts = {}) {
    super(message);
    this.status = status;
    this.type = type;
    this.facts = facts;
  }

  /** The JSON of the answer. `doc_url` is made from the code, as Stripe makes it. */
  body(): Record<string, unknown> {
    const {code, param, decline_code, charge} = this.facts;
    return {
      error: {
        ...(charge !== undefined && {charge}),
        ...(code !== undefined && {code}),
        ...(decline_code !== undefined && {decline_code}),
        ...(code !== undefined && {
          doc_url: `https://stripe.com/docs/error-codes/${code.replaceAll('_', '-')}`,
        }),
        message: this.message,
        ...(param !== undefined && {param}),
        type: this.type,
      },
    };
  }

  /** The whole answer, without the headers that every answer has. */
  response(): Response {
    return Response.json(this.body(), {status: this.status, headers: {...this.facts.headers}});
  }
}

/** 400: the request is at fault. */
export function invalidRequest(message: string, facts?: ApiErrorFacts): ApiError {
  return new ApiError(400, 'invalid_request_error', message, facts);
}

/** 402: the card is at fault; `message` is fit for the customer. */
export function cardError(code: string, message: string, facts?: ApiErrorFacts): ApiError {
  return new ApiError(402, 'card_error', message, {...facts, code});
}

/** The object that an id means is not there: 404 for one in the path, 400 for one in a parameter. */
export function noSuch(object: string, id: string, param: string, status: 400 | 404 = 400): ApiError {
  const message = `No such ${object}: '${redactDigits(id)}'`;
  return new ApiError(status, 'invalid_request_error', message, {code: 'resource_missing', param});
}
