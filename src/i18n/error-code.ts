/** Why a field is refused. Each code has a message in every locale; new fields add theirs here. */
export type ErrorCode =
  | 'required'
  | 'incomplete'
  | 'invalid_number'
  | 'brand_not_accepted'
  | 'invalid_expiry_month'
  | 'invalid_expiry_year'
  | 'expired_card'
  | 'invalid_cvc'
  | 'name_is_card_number'
  | 'text_has_card_number'
  | 'invalid_postal_code'
  | 'invalid_id_number'
  | 'routing_number_invalid'
  | 'account_number_invalid'
  | 'iban_of_other_country'
  | 'account_numbers_differ'
  | 'name_not_katakana'
  | 'too_long'
  | 'invalid_date'
  | 'date_in_future'
  | 'too_young'
  | 'email_invalid'
  | 'phone_invalid'
  | 'phone_without_country'
  | 'invalid_percent'
  | 'tax_id_invalid';

/** Those that bank account forms alone know. Their messages come with such a form. */
export type BankAccountErrorCode = Extract<
  ErrorCode,
  | 'routing_number_invalid'
  | 'account_number_invalid'
  | 'iban_of_other_country'
  | 'account_numbers_differ'
  | 'name_not_katakana'
>;

/** Those that forms of people and companies alone know. Their messages come with such a form. */
export type PersonErrorCode = Extract<
  ErrorCode,
  | 'invalid_date'
  | 'date_in_future'
  | 'too_young'
  | 'email_invalid'
  | 'phone_invalid'
  | 'phone_without_country'
  | 'invalid_percent'
  | 'tax_id_invalid'
  | 'name_not_katakana'
>;
