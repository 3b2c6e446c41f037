/**
 * What went wrong, in kinds that call for different action:
 * - `validation_error`: the customer has to correct a field; nothing was sent.
 * - `card_error`: the API refused the card; `message` is written for the customer, `param` names the field.
 * - `configuration_error`: the page's developer has to act (key, attributes, account settings).
 * - `authentication_error`, `invalid_request_error`, `idempotency_error`: the API refused the request.
 * - `rate_limit_error`, `api_error`: the API could not answer now; trying again may help.
 * - `network_error`: no answer (offline, reset, blocked); `timeout_error`: none in time.
 * - `aborted_error`: given up by the page; `response_error`: an answer that is no token and no API error.
 * - `frame_error`: the frame of isolated mode did not answer.
 * - `unexpected_error`: a mistake of this library; the form can be used again.
 */
export type TokenErrorType =
  | 'validation_error'
  | 'card_error'
  | 'configuration_error'
  | 'authentication_error'
  | 'invalid_request_error'
  | 'idempotency_error'
  | 'rate_limit_error'
  | 'api_error'
  | 'network_error'
  | 'timeout_error'
  | 'aborted_error'
  | 'response_error'
  | 'frame_error'
  | 'unexpected_error';

/** The facts of a {@linkcode TokenError} beside its type and message. */
export interface TokenErrorFacts {
  /** The API's code (`incorrect_number`), or ours (`offline`, `secret_key`, `unsupported_surface`, …). */
  readonly code?: string | undefined;
  /** The parameter meant, as the API wrote it: `number`, `bank_account[account_number]`. */
  readonly param?: string | undefined;
  readonly declineCode?: string | undefined;
  /** HTTP status, where there was an answer. */
  readonly status?: number | undefined;
  /** `Request-Id`, for support. */
  readonly requestId?: string | undefined;
  /**
   * Set when a token may have been made all the same (no answer, or none that tells). Give it to the next call
   * with the *same* content, and there will not be two.
   */
  readonly idempotencyKey?: string | undefined;
}

/**
 * The one error of this package. Recognise it by `error.name === 'TokenError'`, not `instanceof`: two copies of
 * the library, or two realms, have two classes. It never holds what the customer typed.
 */
export class TokenError extends Error implements TokenErrorFacts {
  override readonly name = 'TokenError';
  readonly type: TokenErrorType;
  declare readonly code: string | undefined;
  declare readonly param: string | undefined;
  declare readonly declineCode: string | undefined;
  declare readonly status: number | undefined;
  declare readonly requestId: string | undefined;
  declare readonly idempotencyKey: string | undefined;

  constructor(type: TokenErrorType, message: string, facts: TokenErrorFacts = {}) {
    super(message);
    Object.assign(this, facts);
    this.type = type;
  }
}

/** An error that the page's developer has to mend. The message must hold nothing that was typed, and no key. */
export function configurationError(code: string, message: string, facts: TokenErrorFacts = {}): TokenError {
  return new TokenError('configuration_error', message, {...facts, code});
}
