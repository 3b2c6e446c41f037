import type {MessageKey} from '../i18n/messages.js';
import type {Check} from './check.js';
import type {Context} from './context.js';
import type {Format} from './format.js';

/** A choice of a `select` that is read as it is. */
export interface NamedOption {
  readonly value: string;
  /** In the reader's language. */
  readonly label: string;
}

/** A choice of a `select`, named by one of our texts or as it is. */
export type Option = NamedOption | {readonly value: string; readonly text: MessageKey};

/** Hints for on-screen keyboards and browsers; the defaults suit digits. */
export interface Keyboard {
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel';
  readonly autocapitalize?: 'off' | 'words' | 'characters';
}

/**
 * One thing the customer is asked for. Data and pure functions only: no DOM, no clock, no message text.
 * At most ten keys; what one form alone needs is code in that form's element.
 */
export interface Field<V = string> {
  readonly label: MessageKey;
  /** Grey text in the empty input; for formats only, never instead of the label. */
  readonly placeholder?: MessageKey;
  /** A token of the HTML standard's autofill list, such as `cc-number`. */
  readonly autocomplete: string;
  readonly keyboard?: Keyboard;
  /** By default a line of text. */
  readonly control?: 'select' | 'checkbox';
  /** What a `select` offers, sorted for the reader of `locale` (BCP 47). */
  readonly options?: (locale: string) => readonly Option[];
  readonly format?: Format;
  readonly check: (text: string, context: Context) => Check<V>;
  /** Painted as bullets, with a button that shows it. */
  readonly secret?: boolean;
  /** May be left empty. */
  readonly optional?: boolean;
}

/** The same field, but the customer may leave it empty; its value is then `undefined` and is not sent. */
export function optional<V>(field: Field<V>): Field<V | undefined> {
  return {...field, optional: true};
}
