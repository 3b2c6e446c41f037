import type {ClientOptions} from '../client/client-options.js';
import type {TokenError} from '../client/token-error.js';
import type {Token} from '../client/token.js';
import type {FormState} from '../model/form-state.js';
import type {MessageOverrides} from '../rendering/texts.js';

/** What the element tells the surface that holds its fields. Plain data: it could cross a window boundary. */
export interface SurfaceConfig {
  readonly client: ClientOptions;
  /** BCP 47. */
  readonly locale: string;
  readonly messages: MessageOverrides;
  readonly disabled: boolean;
  readonly required: boolean;
  /** No owning `<form>`: the surface shows its own submit button. */
  readonly standalone: boolean;
  readonly clearOnToken: boolean;
  /** Names of fields that are painted as bullets, separated by spaces: `cvc`, `number`. */
  readonly mask: string;
}

/** Where the fields are: in the element's own shadow root, or in a frame. The element knows no more of them. */
export interface Surface {
  /** States and codes of all fields. */
  readonly view: FormState;
  /** What keeps the form from being complete, in the customer's language; empty when nothing does. */
  readonly problem: string;
  /** The input that the problem is about, for the browser's own validity report. */
  readonly anchor: HTMLElement | undefined;
  configure(config: SurfaceConfig): void;
  /** Shows every error and how many there are; with `focus`, goes to the first. True when there is none. */
  reveal(focus: boolean): boolean;
  /**
   * Makes one token from what was typed, and shows how that went. Rejects with a `TokenError`; never without
   * having shown the reason.
   */
  tokenize(signal: AbortSignal): Promise<Token>;
  /** Focuses a field by name, or the first. */
  focus(field?: string): void;
  /** Forgets everything typed, in inputs and model. */
  wipe(): void;
}

/** What the surface tells the element. */
export interface SurfaceHost {
  /** The view, or the problem, is another now. `edited` when the customer changed a field. */
  changed(edited: boolean): void;
  /** A mistake of the page's developer: no token can be made. */
  misconfigured(error: TokenError): void;
  /** Enter in a field, or the surface's own button. */
  submitted(): void;
}
