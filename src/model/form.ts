import type {TokenKind, TokenParams} from '../client/params.js';
import type {MessageKey} from '../i18n/messages.js';
import type {Context, FieldTexts, FormContext} from './context.js';
import type {FieldRules, FieldSpec} from './field.js';

/** Texts of a form, by message key, in the customer's language. */
export type FormMessages = Readonly<Partial<Record<MessageKey, string>>>;

/**
 * One kind of token form as it is drawn, as data: what is asked, and in which order. Names of fields are the API's own
 * terms (`number`, `address_zip`, `id_number`).
 */
export interface Form {
  readonly kind: TokenKind;
  readonly fields: Readonly<Record<string, FieldSpec>>;
  /** Field names in reading order; fields of one row stand beside each other. */
  readonly rows: readonly (readonly string[])[];
  /** Headings of sections, each by the first field of its section. */
  readonly headings?: Readonly<Partial<Record<string, MessageKey>>>;
  /** What is chosen in a field before the customer chooses; it does not count as typed. */
  readonly initial?: FieldTexts;
  /** The choices that led to this form, by field name: some are no text of a field any more. */
  readonly choices?: FieldTexts;
  /** ISO 3166-1 alpha-2: the country whose cheque is drawn below the fields. */
  readonly figure?: string;
  /** Texts that this form alone needs. */
  readonly messages?: FormMessages;
  /** Loads what judges the fields and makes the request: not before somebody is about to type. */
  readonly loadRules: () => FormRules | Promise<FormRules>;
}

/** Checks at compile time that rows name fields of the form; returns it as it is. */
export function defineForm<F extends Form['fields']>(
  form: Omit<Form, 'fields' | 'rows'> & {
    readonly fields: F;
    readonly rows: readonly (readonly (keyof F & string)[])[];
  },
): Form {
  return form;
}

/** How a form's fields are judged, by field name. */
export type RulesByField = Readonly<Record<string, FieldRules<unknown>>>;

/** What the checks of a form's fields make of their texts. */
export type Values<R extends RulesByField> = {
  readonly [N in keyof R]: R[N] extends FieldRules<infer V> ? V : never;
};

/** What a form does with what is typed: pure functions. */
export interface FormRules<R extends RulesByField = RulesByField> {
  /** The rules of every field of the form. */
  readonly fields: R;
  /** Facts that more than one field needs. Without it, checks see the form's context alone. */
  readonly derive?: (texts: FieldTexts, context: FormContext) => Context;
  /**
   * The field an API error's `param` means, where it is not the field's own name: `{exp_month: 'expiry'}`. By the
   * whole name (`person[email]`), any error about it is the customer's to correct.
   */
  readonly params?: Readonly<Record<string, keyof R & string>>;
  /** The field that the customer has to correct when the API refuses a request with this code. */
  readonly errorFields?: Readonly<Record<string, keyof R & string>>;
  /**
   * The form that a choice made in this one leads to, such as that of another country; none where it stays. The same
   * texts lead to the same form in the same language, at once when it has been loaded.
   * @param locale BCP 47 tag of the reader's language
   * @param before the choices that led to the form that is shown
   */
  readonly resolve?: (texts: FieldTexts, locale: string, before?: FieldTexts) => Form | Promise<Form>;
  /** The request body for complete values. A method, so that rules of any fields are `FormRules`. */
  encode(values: Values<R>): TokenParams;
}

/** Checks a form's rules and request body at compile time; returns them as they are. */
export function defineRules<R extends RulesByField>(rules: FormRules<R>): FormRules {
  // `encode` gets only what the checks of these same fields made: `FormModel.values` sees to it
  return rules;
}
