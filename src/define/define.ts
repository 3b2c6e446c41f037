import {standGuard} from '../view/guard.js';

/** Registers a tag unless another copy of the library already did: the first one stays. */
export function define(tag: string, element: CustomElementConstructor): void {
  standGuard();
  if (!customElements.get(tag)) customElements.define(tag, element);
}
