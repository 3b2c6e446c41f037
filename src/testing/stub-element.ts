import type {Token} from '../client/token.js';
import type {TokenError} from '../client/token-error.js';
import type {FormState} from '../model/form-state.js';
import {madeUpToken} from './made-up-token.js';
import {defineProperties} from './stub-properties.js';

/** What makes the tokens of stubs. */
export type MakeToken = (element: HTMLElement) => Partial<Token> | Promise<Partial<Token>>;

/** What a test does to a stub. */
export interface Stub {
  readonly settle: (token: Token) => void;
  readonly fail: (error: TokenError) => void;
  readonly change: (state: FormState) => void;
}

/** By its element. */
export const stubs = new WeakMap<Element, Stub>();

const EMPTY: FormState = {complete: false, empty: true, brand: null, fields: {}};

/**
 * The class of a stub: an element without a shadow root or fields, which has the properties, methods and events of the
 * form with this tag. Made when it is asked for, since there is no `HTMLElement` on a server.
 */
export function stubClass(tag: string, makeToken: MakeToken): CustomElementConstructor {
  class TokenFormStub extends HTMLElement {
    #state = EMPTY;
    #token: Token | undefined;
    #attempt: Promise<Token> | undefined;
    #isReady = false;

    constructor() {
      super();
      stubs.set(this, {
        settle: (token) => this.#settle(token),
        fail: (error) => this.#fail(error),
        change: (state) => {
          this.#state = state;
          this.#drop();
          this.#fire('change', state);
        },
      });
    }

    connectedCallback(): void {
      if (this.#isReady) return;
      this.#isReady = true;
      queueMicrotask(() => this.#fire('ready'));
    }

    get token(): Token | undefined {
      return this.#token;
    }

    get value(): string {
      return this.#token?.id ?? '';
    }

    get complete(): boolean {
      return this.#state.complete;
    }

    get busy(): boolean {
      return this.#attempt !== undefined;
    }

    get form(): HTMLFormElement | null {
      return this.closest('form');
    }

    get labels(): NodeListOf<HTMLLabelElement> {
      return this.ownerDocument.querySelectorAll(`label[for="${this.id}"]`);
    }

    get willValidate(): boolean {
      return !this.hasAttribute('disabled');
    }

    get validity(): Pick<ValidityState, 'valid' | 'valueMissing' | 'badInput'> {
      const {complete, empty} = this.#state;
      const valueMissing = empty && this.hasAttribute('required') && !this.#token;
      const badInput = !complete && !empty;
      return {valid: !valueMissing && !badInput, valueMissing, badInput};
    }

    get validationMessage(): string {
      return this.checkValidity() ? '' : 'Complete this form.';
    }

    checkValidity(): boolean {
      return !this.willValidate || this.validity.valid;
    }

    reportValidity(): boolean {
      return this.checkValidity();
    }

    tokenize(): Promise<Token> {
      return (this.#attempt ??= this.#make().finally(() => (this.#attempt = undefined)));
    }

    reset(): void {
      this.#state = EMPTY;
      this.#drop();
    }

    async #make(): Promise<Token> {
      try {
        const token = madeUpToken(tag, await makeToken(this));
        this.#settle(token);
        return token;
      } catch (error) {
        this.#fail(error as TokenError);
        throw error;
      }
    }

    #settle(token: Token): void {
      this.#token = token;
      this.#writeValue();
      this.#fire('token', {token});
    }

    #fail(error: TokenError): void {
      this.#drop();
      this.#fire('token-error', {error});
    }

    #drop(): void {
      this.#token = undefined;
      this.#writeValue();
    }

    /** What an owning form sends: without `ElementInternals`, by a hidden input. */
    #writeValue(): void {
      this.querySelector(':scope > input[type=hidden]')?.remove();
      const name = this.getAttribute('name');
      if (!name || !this.#token) return;
      const input = this.ownerDocument.createElement('input');
      Object.assign(input, {type: 'hidden', name, value: this.value});
      this.append(input);
    }

    #fire(type: string, detail?: unknown): void {
      this.dispatchEvent(new CustomEvent(type, {detail, bubbles: true, composed: true}));
    }
  }
  defineProperties(TokenFormStub.prototype, tag);
  return TokenFormStub;
}
