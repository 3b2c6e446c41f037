/** The longest texts that Stripe's OpenAPI description allows; all that is not here may have 5,000 characters. */
export const LENGTHS: Readonly<Record<string, number>> = {
  currency: 3,
  default_currency: 3,
  email: 512,
  phone: 20,
  receipt_email: 800,
  statement_descriptor: 22,
  statement_descriptor_suffix: 22,
};
