import type {FieldSpec} from '../../model/field.js';
import {choice} from '../choice.js';
import {country} from '../country.js';
import {idNumber} from '../id-number.js';

/** The API takes these two. */
export const gender = choice('label_gender', {female: 'gender_female', male: 'gender_male'});

/** The country whose citizen a person is. */
export const nationality: FieldSpec = {...country, label: 'label_nationality', autocomplete: 'off'};

/** Whether a person holds a high public office, or is close to somebody who does. */
export const politicalExposure = choice('label_political_exposure', {
  none: 'political_exposure_none',
  existing: 'political_exposure_existing',
});

/** The second number of a document that has two, such as the laser code of a Thai identity card. */
export const idNumberSecondary: FieldSpec = {...idNumber, label: 'label_id_number_secondary'};

/** The last four digits of a US Social Security number. */
export const ssnLast4: FieldSpec = {
  ...idNumber,
  label: 'label_ssn_last_4',
  keyboard: {inputMode: 'numeric'},
};
