import {parsePhoneNumberFromString, type CountryCode} from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/metadata.min.json';
import {invalid, valid, type Check} from '../../model/check.js';
import type {Context} from '../../model/context.js';
import type {FieldRules} from '../../model/field.js';
import {digitsOf} from '../digits.js';
import {forgetRegExp} from '../forget-regexp.js';
import {phoneRules} from './phone-rules.js';

/** ITU-T E.164: digits of a number with its country's code. */
const LONGEST = 15;

/** What the API's documentation has people type to test verification: no number of any country. */
const TEST_NUMBER = '0000000000';

/**
 * A phone number as it is dialled in the country of the context, or with `+` and the country's code. Its value is
 * E.164. Numbers of a length that a country has are taken, those of a range too that it may not have given out yet.
 */
export const phoneByCountry: FieldRules = {
  check(text, context) {
    const digits = digitsOf(text);
    if (!digits) return phoneRules.check(text, context);
    if (context.testMode && digits === TEST_NUMBER) return valid(digits);
    const verdict = judge(text, digits, context);
    forgetRegExp();
    return verdict;
  },
};

function judge(text: string, digits: string, {country}: Context): Check<string> {
  const international = text.trimStart().startsWith('+') || text.trimStart().startsWith('＋');
  if (!international && !country) return {state: 'partial', code: 'phone_without_country'};
  const isKnown = country !== undefined && country in metadata.countries;
  const number = parsePhoneNumberFromString(
    international ? `+${digits}` : digits,
    {extract: false, ...(isKnown && {defaultCountry: country as CountryCode})},
    metadata,
  );
  if (number?.isPossible()) return valid(number.number);
  return digits.length > LONGEST ? invalid('phone_invalid') : {state: 'partial', code: 'phone_invalid'};
}
