import type {Context, Settings, Texts} from './context.js';
import type {Field} from './field.js';
import type {TokenParams} from '../client/params.js';
import type {MessageKey} from '../i18n/messages.js';

/** The fields of a form by name. Names are the API's own terms (`number`, `address_zip`, `id_number`). */
export type Fields = Readonly<Record<string, Field<unknown>>>;

/** What the checks of a form's fields make of its texts. */
export type Values<F extends Fields> = {readonly [N in keyof F]: F[N] extends Field<infer V> ? V : never};

/** One kind of token form, as data: what is asked, in which order, and what is sent. */
export interface Form<F extends Fields = Fields> {
  readonly kind: keyof TokenParams;
  readonly fields: F;
  /** Field names in reading order; fields of one row stand beside each other. */
  readonly rows: readonly (readonly (keyof F & string)[])[];
  /** Facts that more than one field needs. Without it, checks see the settings alone. */
  readonly derive?: (texts: Texts, settings: Settings) => Context;
  /**
   * The field an API error's `param` means, where it is not the field's own name: `{exp_month: 'expiry'}`. By the
   * whole name (`person[email]`), any error about it is the customer's to correct.
   */
  readonly params?: Readonly<Record<string, keyof F & string>>;
  /** What is chosen in a field before the customer chooses; it does not count as typed. */
  readonly initial?: Texts;
  /**
   * The form that a choice made in this one leads to, such as that of another country; itself where none does. The
   * same texts lead to the same form in the same language, at once when it has been loaded.
   * @param locale BCP 47 tag of the reader's language
   */
  readonly follow?: (texts: Texts, locale?: string) => Form | Promise<Form>;
  /** Texts that this kind of form alone needs, in the reader's language. */
  readonly messages?: Readonly<Partial<Record<MessageKey, string>>>;
  /** The field that the customer has to correct when the API refuses a request with this code. */
  readonly refusals?: Readonly<Record<string, keyof F & string>>;
  /** Headings of sections, each by the first field of its section. */
  readonly headings?: Readonly<Partial<Record<string, MessageKey>>>;
  /**
   * Draws the rows where they do not simply stand below each other; how, the view alone knows. A method, so that the
   * view may say what a picture is.
   */
  body?(picture: object): unknown;
  /** The request body for complete values. A method, so that a `Form` of any fields is a `Form`. */
  encode(values: Values<F>): TokenParams;
}

/** Checks a form's rows, names and request body at compile time; returns it as it is. */
export function defineForm<F extends Fields>(form: Form<F>): Form {
  // `encode` is given only what the checks of these same fields made: `FormModel.values` sees to it
  return form as unknown as Form;
}
