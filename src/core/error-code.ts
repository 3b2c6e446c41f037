/** Why a field is refused. Each code has a message in every locale; new fields add theirs here. */
export type ErrorCode =
  | 'required'
  | 'incomplete'
  | 'required_number'
  | 'incomplete_number'
  | 'invalid_number'
  | 'brand_not_accepted'
  | 'required_expiry'
  | 'incomplete_expiry'
  | 'invalid_expiry_month'
  | 'invalid_expiry_year'
  | 'expired_card'
  | 'required_cvc'
  | 'incomplete_cvc'
  | 'name_is_card_number'
  | 'invalid_postal_code'
  | 'invalid_id_number'
  | 'too_long';
