import type {Field} from '../../model/field.js';
import type {MessageKey} from '../../i18n/messages.js';
import {forgetRegExp} from '../forget-regexp.js';
import {routingNumber} from './bank-number.js';

/**
 * A business identifier code of a bank in `country`, of 8 characters or 11: four of the bank, the country, two of
 * the place, three of the branch. Source: ISO 9362.
 */
export const bic = (country: string, label: MessageKey = 'label_bic'): Field =>
  routingNumber(label, 'AAAAAAAAAAA', {
    min: 8,
    example: `BANK${country}22`,
    holds({length}) {
      return length === 8 || length === 11 ? true : undefined;
    },
    refuses: (code) => (startsWrong(code, country) ? 'routing_number_invalid' : undefined),
  });

/** Wrong for good, however it goes on. */
function startsWrong(code: string, country: string): boolean {
  const wrong = /\d/.test(code.slice(0, 4)) || !country.startsWith(code.slice(4, 6));
  forgetRegExp();
  return wrong;
}
