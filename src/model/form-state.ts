import type {ErrorCode} from './error-code.js';

/** How one field stands. */
export interface FieldState {
  readonly state: 'empty' | 'partial' | 'invalid' | 'valid';
  /** The error shown under the field: ours, or the API's code. Absent while nothing is shown. */
  readonly error?: ErrorCode | (string & {});
}

/**
 * All that a form ever tells: states and codes, never text. The `change` event carries it, and so would a
 * message to another window: there is no place in it for what the customer typed.
 */
export interface FormState {
  /** Every required field is valid, and every other one is valid or empty. */
  readonly complete: boolean;
  /** Nothing stands in any field. */
  readonly empty: boolean;
  /** The card's brand as soon as only one remains, such as `visa`; otherwise `null`. */
  readonly brand: string | null;
  readonly fields: Readonly<Record<string, FieldState>>;
}
