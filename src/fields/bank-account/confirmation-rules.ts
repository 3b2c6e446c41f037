import {empty, invalid, partial, valid} from '../../model/check.js';
import type {FieldRules} from '../../model/field.js';

/** The rules of the account number typed once more: it has to become what stands in the other field. It is not sent. */
export const confirmationRules = ({format}: FieldRules): FieldRules => ({
  ...(format && {format}),
  check(text, {accountNumber = ''}) {
    if (!text) return empty;
    if (text === accountNumber) return valid(text);
    return accountNumber.startsWith(text) ? partial : invalid('account_numbers_differ');
  },
});
