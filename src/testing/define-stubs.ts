import {TokenError, type TokenErrorFacts, type TokenErrorType} from '../client/token-error.js';
import type {Token} from '../client/token.js';
import type {FormState} from '../model/form-state.js';
import {madeUpToken, TOKENS} from './made-up-token.js';
import {stubClass, stubs, type MakeToken, type Stub} from './stub-element.js';

/** How stubs behave. */
export interface StubOptions {
  /**
   * What `tokenize()` of a stub comes to: parts of the token, or a rejection with a `TokenError`. By default it is a
   * made-up token.
   */
  readonly tokenize?: MakeToken | undefined;
}

/**
 * Registers stubs in place of the six elements, for jsdom and happy-dom, where the real ones cannot run. They have
 * the same properties, methods and events, but no fields. A tag that is defined already stays as it is, and the
 * modules in `token-forms/define/` leave the stubs in place: call this before the app is imported.
 */
export function defineStubs({tokenize = () => ({})}: StubOptions = {}): void {
  for (const tag of Object.keys(TOKENS))
    if (!customElements.get(tag)) customElements.define(tag, stubClass(tag, tokenize));
}

/** Has a stub tell that a token was made, with these parts. Its `value` is the token's id from now on. */
export function fireToken(element: Element, parts: Partial<Token> = {}): Token {
  const stub = stubOf(element);
  const token = madeUpToken(element.localName, parts);
  stub.settle(token);
  return token;
}

/** The facts of the error to tell. */
export interface StubError extends TokenErrorFacts {
  readonly type?: TokenErrorType | undefined;
  readonly message?: string | undefined;
}

/** Has a stub tell that no token could be made; by default, that the card was declined. */
export function fireTokenError(
  element: Element,
  {type = 'card_error', message = 'Your card was declined.', ...facts}: StubError = {},
): TokenError {
  const error = new TokenError(type, message, {code: 'card_declined', ...facts});
  stubOf(element).fail(error);
  return error;
}

/** Has a stub tell that its form's state changed; by default, that everything is filled in. */
export function fireChange(element: Element, state: Partial<FormState> = {}): void {
  stubOf(element).change({complete: true, empty: false, brand: null, fields: {}, ...state});
}

function stubOf(element: Element): Stub {
  const stub = stubs.get(element);
  if (!stub) throw new Error(`<${element.localName}> is no stub: call defineStubs() before it is created.`);
  return stub;
}
