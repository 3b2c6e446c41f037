/** A month of the Gregorian calendar; `month` counts from 1. */
export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

/** What the fields need to know of a card brand. Names are those of credit-card-type (`american-express`). */
export interface Brand {
  readonly name: string;
  /** Lengths a number of this brand may have, ascending, in digits. */
  readonly lengths: readonly number[];
  /** A separator stands after this many digits. */
  readonly gaps: readonly number[];
  readonly cvcLength: number;
}

/** What the element's attributes tell the checks, and today's date. The clock is read here and nowhere else. */
export interface FormContext {
  readonly today: YearMonth;
  /** Brand name of a saved card (`cvc-update-form`). */
  readonly brand?: string | undefined;
  /** Brand names; none means all. */
  readonly acceptBrands?: readonly string[] | undefined;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country?: string | undefined;
  /** A test key is in use: documented test values pass, even those that break their issuer's rules. */
  readonly testMode?: boolean | undefined;
  /** BCP 47 tag of the reader's language. */
  readonly locale?: string | undefined;
  /** Kind of identity number within `country`, such as `ssn`. */
  readonly idType?: string | undefined;
}

/** What a check may know beside its own text: the form's context, and what the form derived from all its texts. */
export interface Context extends Omit<FormContext, 'brand'> {
  /** The one brand that the number can still be, or that the saved card has. */
  readonly brand?: Brand | undefined;
  /** The text of the account number, for the field that repeats it. */
  readonly accountNumber?: string | undefined;
  /** The texts of day, month and year of a date of birth, joined by slashes. */
  readonly dob?: string | undefined;
  /** The same for the date on which a company was registered. */
  readonly registrationDate?: string | undefined;
}

/** The text of each field, by field name. Never leaves the model. */
export type FieldTexts = Readonly<Record<string, string>>;
