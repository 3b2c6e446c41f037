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

/** How one field is drawn. Data only, and little of it: it is loaded with the element. */
export interface FieldSpec {
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
  /** Painted as bullets, with a button that shows it. */
  readonly secret?: boolean;
  /** May be left empty. */
  readonly optional?: boolean;
}

/** How the text of one field is laid out and judged. Pure functions: no DOM, no clock, no message text. */
export interface FieldRules<V = string> {
  readonly format?: Format;
  /** A right value as people write it; an error shows it that is about the form of what was typed. */
  readonly example?: string;
  readonly check: (text: string, context: Context) => Check<V>;
}

/**
 * One thing the customer is asked for: how it is drawn and how it is judged.
 *
 * A module `name.ts` has the spec, `name-rules.ts` the rules, which are loaded with the first focus. Only fields that
 * are loaded on demand as a whole, such as those of a country's identity numbers, have both in one module.
 */
export type Field<V = string> = FieldSpec & FieldRules<V>;

/** The same field, but the customer may leave it empty; its value is then `undefined` and is not sent. */
export function optional<V>(field: Field<V>): Field<V | undefined>;
export function optional(spec: FieldSpec): FieldSpec;
export function optional(spec: FieldSpec): FieldSpec {
  return {...spec, optional: true};
}

/** The same rules for a field that may be left empty, or that not every form with these rules asks. */
export const optionalRules = <V>(rules: FieldRules<V>): FieldRules<V | undefined> => rules;
