import {empty, invalid, partial, valid} from '../../model/check.js';
import type {FieldRules} from '../../model/field.js';
import {choiceRules} from '../choice-rules.js';
import {countryRules} from '../country-rules.js';
import {idNumberRules} from '../id-number-rules.js';
import {pattern} from '../pattern.js';
import {pickDigits} from '../pick-digits.js';
import {gender, politicalExposure} from './identity.js';

export const genderRules = choiceRules(gender);

export const nationalityRules = countryRules;

export const politicalExposureRules = choiceRules(politicalExposure);

export const idNumberSecondaryRules = idNumberRules;

const fourDigits = pattern('####');

/** Any four digits but 0000, which there are in tests only. */
export const ssnLast4Rules: FieldRules = {
  format: {...fourDigits, pick: pickDigits},
  check(text, {testMode}) {
    const digits = fourDigits.strip(text);
    if (!digits) return empty;
    if (digits.length > fourDigits.length) return invalid('invalid_id_number');
    if (digits.length < fourDigits.length) return partial;
    return digits === '0000' && !testMode ? invalid('invalid_id_number') : valid(digits);
  },
};
