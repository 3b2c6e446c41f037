import {aborted} from '../base/token-controller.js';
import type {ClientOptions} from '../client/client-options.js';
import {createToken} from '../client/create-token.js';
import type {TokenParams} from '../client/params.js';
import type {TokenError} from '../client/token-error.js';
import type {Token} from '../client/token.js';
import {fetchAtLoad} from '../typing/natives.js';

/** Sends one request at a time, with one idempotency key for the same content (decision 7). */
export class Attempt {
  /** Key of an attempt with this same content that may have made a token all the same. */
  #retryKey: string | undefined;

  /** The content is another now: another attempt takes a key of its own. */
  contentChanged(): void {
    this.#retryKey = undefined;
  }

  /**
   * Makes one token.
   * @param onConnectionChange told when the browser goes offline or comes back meanwhile
   * @throws {TokenError} by rejection
   */
  async send(
    params: TokenParams,
    client: ClientOptions,
    signal: AbortSignal,
    onConnectionChange: () => void,
  ): Promise<Token> {
    const listening = new AbortController();
    for (const type of ['online', 'offline'])
      addEventListener(type, onConnectionChange, {signal: listening.signal});
    try {
      const options = {...client, fetch: fetchAtLoad, signal, idempotencyKey: this.#retryKey};
      const token = await createToken(params, options);
      if (signal.aborted) throw aborted();
      this.#retryKey = undefined;
      return token;
    } catch (error) {
      this.#retryKey = (error as Partial<TokenError>).idempotencyKey;
      throw error;
    } finally {
      listening.abort();
    }
  }
}
