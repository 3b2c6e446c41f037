import type {FormChangeEvent} from '../base/events.js';
import {standGuard} from '../typing/guard.js';

export type {FormChangeEvent, TokenErrorEvent, TokenEvent} from '../base/events.js';

/** Registers a tag unless another copy of the library already did: the first one stays. */
export function define(tag: string, element: CustomElementConstructor): void {
  standGuard();
  if (!customElements.get(tag)) customElements.define(tag, element);
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
