import type {ErrorCode} from '../i18n/error-code.js';

/** The state of one field. */
export interface FieldState {
  readonly state: 'empty' | 'partial' | 'invalid' | 'valid';
  /** The error shown under the field: ours, or the API's code. Absent while none is shown. */
  readonly error?: ErrorCode | (string & {});
}

/**
 * The state of a form, as the `change` event and messages between windows carry it: states and codes, never text.
 * Nothing in it has a place for what the customer typed.
 */
export interface FormState {
  /** Every required field is valid, and every other one is valid or empty. */
  readonly complete: boolean;
  /** No field holds any text. */
  readonly empty: boolean;
  /** The card's brand as soon as only one remains, such as `visa`; otherwise `null`. */
  readonly brand: string | null;
  readonly fields: Readonly<Record<string, FieldState>>;
}

/** The state of a form of which nothing is known yet. */
export const EMPTY_STATE: FormState = {complete: false, empty: true, brand: null, fields: {}};

/** `next`, or `previous` itself where both say the same: whoever holds a state can tell a change by identity. */
export function keepIfSame(previous: FormState | undefined, next: FormState): FormState {
  if (!previous) return next;
  const names = Object.keys(next.fields);
  const same =
    previous.complete === next.complete &&
    previous.empty === next.empty &&
    previous.brand === next.brand &&
    names.length === Object.keys(previous.fields).length &&
    names.every(
      (name) =>
        previous.fields[name]?.state === next.fields[name]?.state &&
        previous.fields[name]?.error === next.fields[name]?.error,
    );
  return same ? previous : next;
}
