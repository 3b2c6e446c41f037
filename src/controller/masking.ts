import type {Form} from '../model/form.js';

/** Which fields are painted as bullets. */
export class Masking {
  /** Secret fields that the customer chose to see. */
  readonly #shown = new Set<string>();

  /**
   * Whether a field is painted as bullets now: one that is secret, until it is shown; one that the page masks, the
   * card number only while it has no focus.
   * @param mask names of fields, separated by spaces
   */
  isMasked(name: string, {fields}: Form, mask: string, focused: string | undefined): boolean {
    if (fields[name]?.secret) return !this.#shown.has(name);
    return isMaskedByPage(name, mask) && (name !== 'number' || focused !== 'number');
  }

  /** Shows a secret field, or hides it again. */
  toggle(name: string): void {
    if (!this.#shown.delete(name)) this.#shown.add(name);
  }

  /** Hides every secret field. */
  clear(): void {
    this.#shown.clear();
  }
}

/** Whether the page asks for bullets in a field. */
export const isMaskedByPage = (name: string, mask: string): boolean => mask.split(' ').includes(name);
