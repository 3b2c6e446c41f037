import type {FieldSpec} from '../../model/field.js';

/** The account number once more. */
export const confirmation = (account: FieldSpec): FieldSpec => ({
  ...account,
  label: 'label_confirm_account_number',
});
