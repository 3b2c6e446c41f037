import type {TokenError} from '../client/token-error.js';
import type {Token} from '../client/token.js';
import type {FormState} from '../model/form-state.js';

/** A token was made. Bubbles and is composed. */
export class TokenEvent extends CustomEvent<{readonly token: Token}> {
  constructor(token: Token) {
    super('token', {detail: {token}, bubbles: true, composed: true});
  }
}

/** No token could be made; `detail.error` says why, and never holds what was typed. */
export class TokenErrorEvent extends CustomEvent<{readonly error: TokenError}> {
  constructor(error: TokenError) {
    super('token-error', {detail: {error}, bubbles: true, composed: true});
  }
}

/** The form stands otherwise than before: states and codes, never text. */
export class FormChangeEvent extends CustomEvent<FormState> {
  constructor(view: FormState) {
    super('change', {detail: view, bubbles: true, composed: true});
  }
}

declare global {
  // of elements, documents and windows alike: the events bubble
  interface GlobalEventHandlersEventMap {
    token: TokenEvent;
    'token-error': TokenErrorEvent;
  }
}
