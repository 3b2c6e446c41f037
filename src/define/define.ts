import type {FormChangeEvent} from '../base/events.js';
import {installEventGuard} from '../typing/guard.js';
import {register} from './register.js';

export type {FormChangeEvent, TokenErrorEvent, TokenEvent} from '../base/events.js';

/** Registers a tag whose fields may be in the page: from now on, no listener added later hears what is typed. */
export function define(tag: string, element: CustomElementConstructor): void {
  installEventGuard();
  register(tag, element);
}

/** A token form's own `change`, beside that of all other elements. */
interface TokenFormEventMap extends HTMLElementEventMap {
  change: FormChangeEvent;
}

type Listener<T, K extends keyof TokenFormEventMap> = (this: T, event: TokenFormEventMap[K]) => unknown;

declare module '../base/token-form-element.js' {
  interface TokenFormElement {
    addEventListener<K extends keyof TokenFormEventMap>(
      type: K,
      listener: Listener<this, K>,
      options?: boolean | AddEventListenerOptions,
    ): void;
    addEventListener(
      type: string,
      listener: EventListenerOrEventListenerObject,
      options?: boolean | AddEventListenerOptions,
    ): void;
    removeEventListener<K extends keyof TokenFormEventMap>(
      type: K,
      listener: Listener<this, K>,
      options?: boolean | EventListenerOptions,
    ): void;
    removeEventListener(
      type: string,
      listener: EventListenerOrEventListenerObject,
      options?: boolean | EventListenerOptions,
    ): void;
  }
}
