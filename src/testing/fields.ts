/**
 * What to fill in, by the names of the fields, as they are in `detail.fields` of the `change` event: text of an input,
 * value or label of a choice, whether a box is checked. Fields are filled in this order.
 */
export type FieldValues = Readonly<Record<string, string | boolean | undefined>>;

/** The fields of `<card-token-form>`, those of `collect` among them. */
export interface CardValues {
  readonly number?: string | undefined;
  readonly expiry?: string | undefined;
  readonly cvc?: string | undefined;
  readonly name?: string | undefined;
  readonly address_country?: string | undefined;
  readonly address_line1?: string | undefined;
  readonly address_line2?: string | undefined;
  readonly address_city?: string | undefined;
  readonly address_state?: string | undefined;
  readonly address_zip?: string | undefined;
  /** Of a co-badged card: `Visa`, `Cartes Bancaires`. */
  readonly network?: string | undefined;
}

/** What the API documents for tests; the year is three years from now. */
export const testCard = (): CardValues => ({
  number: '4242 4242 4242 4242',
  expiry: `12 / ${String(new Date().getFullYear() + 3).slice(-2)}`,
  cvc: '123',
});

/** The fields of `<cvc-update-form>`. */
export interface CvcValues {
  readonly cvc?: string | undefined;
}

/** The fields of `<pii-token-form>`. */
export interface PiiValues {
  readonly id_number?: string | undefined;
}
