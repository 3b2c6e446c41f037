/** Where forms of tests are sent to: everything below it answers with the {@linkcode Submission}, as JSON. */
export const FORM_TARGET = '/__form-target';

/** A form's submission as the server received it. */
export interface Submission {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly body: string;
}
