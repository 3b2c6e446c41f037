import type {ClientOptions} from '../client/client-options.js';
import type {TokenError} from '../client/token-error.js';
import type {Token} from '../client/token.js';
import type {FormState} from '../model/form-state.js';
import type {MessageOverrides} from '../rendering/texts.js';

/** What the element's attributes tell whoever holds its fields. Plain data: it could cross a window boundary. */
export interface FieldsOptions {
  readonly client: ClientOptions;
  /** BCP 47. */
  readonly locale: string;
  readonly messages: MessageOverrides;
  readonly disabled: boolean;
  readonly required: boolean;
  /** No owning `<form>`: the fields have a submit button of their own. */
  readonly standalone: boolean;
  readonly clearOnToken: boolean;
  /** Names of fields that are painted as bullets, separated by spaces: `cvc`, `number`. */
  readonly mask: string;
}

/** Holds what is typed: in the element's own shadow root, or in a frame. The element knows no more of the fields. */
export interface FieldsController {
  /** States and codes of all fields; the same object for as long as it says the same. */
  readonly state: FormState;
  /** Why the form is not complete, in the customer's language; empty when it is. */
  readonly validationMessage: string;
  /** The input that the message is about, for the browser's own validity report. */
  readonly anchor: HTMLElement | undefined;
  /** Shows every error and how many there are; with `focus`, goes to the first. True when there is none. */
  showErrors(focus: boolean): boolean;
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

/** What the fields tell the element. */
export interface FieldsHost {
  /** The fields can be used, for the first time or again. */
  becameReady(): void;
  /** The state, or the validation message, is another now. `edited` when the customer changed a field. */
  stateChanged(edited: boolean): void;
  /** A mistake of the page's developer: no token can be made. */
  misconfigured(error: TokenError): void;
  /** Enter in a field, or the fields' own submit button. */
  submitRequested(): void;
}
