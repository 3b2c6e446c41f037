import {redactDigits} from './redact.js';

/** The four `error.type`s of the wire (`api_errors` in the contract). */
export type WireErrorType = 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error';

/** The facts of an API error beside its status, type and message. */
export interface ApiErrorFacts {
  readonly code?: string | undefined;
  /** Short for cards (`exp_month`), a bracket path for requests (`bank_account[account_number]`). */
  readonly param?: string | undefined;
  readonly decline_code?: string | undefined;
  /** What the issuer advises to do after a decline. */
  readonly advice_code?: string | undefined;
  /** The failed charge. */
  readonly charge?: string | undefined;
  /** The payment intent that was declined, as it is now. */
  readonly payment_intent?: object | undefined;
  /** What could not be paid with. */
  readonly payment_method?: object | undefined;
  /** Headers of the answer, such as `Stripe-Should-Retry`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** The request that an error answers. */
export interface FailedRequest {
  readonly id: string;
  readonly now: Date;
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

  /**
   * The JSON of the answer. `doc_url` is made from the code, as Stripe makes it; `request_log_url` is an address in the
   * dashboard, which has nothing of the sandbox. Whose key was refused has no dashboard.
   */
  body(request?: FailedRequest): Record<string, unknown> {
    const {headers: _headers, ...facts} = this.facts;
    const {code} = facts;
    const error = {
      ...facts,
      ...(code !== undefined && {
        doc_url: `https://stripe.com/docs/error-codes/${code.replaceAll('_', '-')}`,
      }),
      message: this.message,
      ...(request && this.status !== 401 && {request_log_url: logUrl(request)}),
      type: this.type,
    };
    const entries = Object.entries(error).filter(([, value]) => value !== undefined);
    return {error: Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))};
  }

  /** The whole answer, without the headers that every answer has. */
  response(request?: FailedRequest): Response {
    return Response.json(this.body(request), {status: this.status, headers: {...this.facts.headers}});
  }
}

const logUrl = ({id, now}: FailedRequest) =>
  `https://dashboard.stripe.com/test/logs/${id}?t=${Math.floor(now.getTime() / 1000)}`;

/** 400: the request is wrong. */
export function invalidRequest(message: string, facts?: ApiErrorFacts): ApiError {
  return new ApiError(400, 'invalid_request_error', message, facts);
}

/** 402: the card is wrong; `message` is fit for the customer. */
export function cardError(code: string, message: string, facts?: ApiErrorFacts): ApiError {
  return new ApiError(402, 'card_error', message, {...facts, code});
}

/** The object that an id means is not there: 404 for one in the path, 400 for one in a parameter. */
export function noSuch(object: string, id: string, param: string, status: 400 | 404 = 400): ApiError {
  const message = `No such ${object}: '${shownId(id)}'`;
  return new ApiError(status, 'invalid_request_error', message, {code: 'resource_missing', param});
}

/** An id of the API's form; whatever else was sent in its place is not repeated. */
export function shownId(id: string): string {
  return /^[a-z]{2,10}_\w{1,60}$/.test(id) ? redactDigits(id) : '[redacted]';
}
