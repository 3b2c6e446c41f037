import {empty, invalid, partial, valid} from '../../model/check.js';
import type {Field} from '../../model/field.js';

/** The account number once more: it has to become what stands in the other field. Its value is not sent. */
export const confirmation = (account: Field): Field => ({
  ...account,
  label: 'label_confirm_account_number',
  check(text, {accountNumber = ''}) {
    if (!text) return empty;
    if (text === accountNumber) return valid(text);
    return accountNumber.startsWith(text) ? partial : invalid('account_numbers_differ');
  },
});
