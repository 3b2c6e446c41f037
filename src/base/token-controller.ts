import {TokenError} from '../client/token-error.js';
import type {Token} from '../client/token.js';
import {TokenErrorEvent, TokenEvent} from './events.js';
import type {FieldsController} from './fields-controller.js';

/** What the controller needs of its element. */
interface TokenHost {
  dispatchEvent(event: Event): boolean;
  /** An attempt began or ended, or there is another token or none. */
  tokenChanged(): void;
}

/**
 * The token of one element: one attempt at a time, then a token, until it is used by a submit or dropped by an edit, an
 * error or a reset. A token is single-use.
 */
export class TokenController {
  readonly #host: TokenHost;
  #token: Token | undefined;
  #isSubmitted = false;
  #attempt: Promise<Token> | undefined;
  #aborter: AbortController | undefined;

  constructor(host: TokenHost) {
    this.#host = host;
  }

  /** The last token made; its id can still be read when it was submitted. */
  get token(): Token | undefined {
    return this.#token;
  }

  /** A token is being made. */
  get isBusy(): boolean {
    return this.#attempt !== undefined;
  }

  /** There is a token that no submit has used. */
  get isFresh(): boolean {
    return this.#token !== undefined && !this.#isSubmitted;
  }

  /**
   * Makes a token from what these fields hold; calls during an attempt share it.
   * @throws {TokenError} by rejection, and as a `token-error` event
   */
  make(loadFields: () => Promise<FieldsController>): Promise<Token> {
    if (this.#attempt) return this.#attempt;
    this.#attempt = this.#make(loadFields).finally(() => {
      this.#attempt = undefined;
      this.#host.tokenChanged();
    });
    this.#host.tokenChanged();
    return this.#attempt;
  }

  /** The token goes out with this submit: the next one needs another. */
  markSubmitted(): void {
    this.#isSubmitted = true;
  }

  /** Forgets the token: it does not stand for what is in the fields any more. */
  drop(): void {
    this.#isSubmitted = false;
    if (!this.#token) return;
    this.#token = undefined;
    this.#host.tokenChanged();
  }

  /** Gives up the attempt under way, if there is one. */
  abort(): void {
    this.#aborter?.abort();
  }

  async #make(loadFields: () => Promise<FieldsController>): Promise<Token> {
    this.drop();
    this.#aborter = new AbortController();
    const {signal} = this.#aborter;
    try {
      const fields = await loadFields();
      if (signal.aborted) throw aborted();
      const token = await fields.tokenize(signal);
      this.#token = token;
      this.#host.tokenChanged();
      this.#host.dispatchEvent(new TokenEvent(token));
      return token;
    } catch (thrown) {
      const error = asTokenError(thrown);
      this.#host.dispatchEvent(new TokenErrorEvent(error));
      throw error;
    }
  }
}

/** The form was reset or removed while a token was being made. */
export const aborted = (): TokenError => new TokenError('aborted_error', 'The form was reset or removed.');

/** What an element rejects with is always a `TokenError`: what else was thrown is a mistake of ours. */
export function asTokenError(thrown: unknown): TokenError {
  if (thrown instanceof Error && thrown.name === 'TokenError') return thrown as TokenError;
  // its name alone: a message could hold what was typed
  console.error(`token-forms: unexpected ${thrown instanceof Error ? thrown.name : typeof thrown}.`);
  return new TokenError('unexpected_error', 'Something went wrong in the form. It can be used again.');
}
