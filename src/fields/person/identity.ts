import {empty, invalid, partial, valid} from '../../model/check.js';
import type {Field} from '../../model/field.js';
import {choice} from '../choice.js';
import {country} from '../country.js';
import {idNumber} from '../id-number.js';
import {pattern} from '../pattern.js';

/** The API takes these two. */
export const gender = choice('label_gender', {female: 'gender_female', male: 'gender_male'});

/** The country whose citizen a person is. */
export const nationality: Field = {...country, label: 'label_nationality', autocomplete: 'off'};

/** Whether a person holds a high public office, or is close to somebody who does. */
export const politicalExposure = choice('label_political_exposure', {
  none: 'political_exposure_none',
  existing: 'political_exposure_existing',
});

/** The second number of a document that has two, such as the laser code of a Thai identity card. */
export const idNumberSecondary: Field = {...idNumber, label: 'label_id_number_secondary'};

const fourDigits = pattern('####');

/** The last four digits of a US Social Security number, which are never 0000 but in tests. */
export const ssnLast4: Field = {
  ...idNumber,
  label: 'label_ssn_last_4',
  keyboard: {inputMode: 'numeric'},
  format: fourDigits,
  check(text, {testMode}) {
    const digits = fourDigits.strip(text);
    if (!digits) return empty;
    if (digits.length < fourDigits.length) return partial;
    return digits === '0000' && !testMode ? invalid('invalid_id_number') : valid(digits);
  },
};
