import {isServer} from 'lit';

/** Registers a tag unless another copy of the library already did: the first one stays. On a server, does nothing. */
export function register(tag: string, element: CustomElementConstructor): void {
  if (!isServer && !customElements.get(tag)) customElements.define(tag, element);
}
