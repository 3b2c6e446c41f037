import {parsePhoneNumberFromString, type CountryCode, type PhoneNumber} from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/metadata.min.json';
import {invalid, valid, type Check} from '../../model/check.js';
import type {Context} from '../../model/context.js';
import type {FieldRules} from '../../model/field.js';
import {forgetRegExp} from '../forget-regexp.js';
import {phoneRules} from './phone-rules.js';
import {readPhone} from './read-phone.js';

/** ITU-T E.164: digits of a number with its country's code. */
const LONGEST = 15;

/** What the API's documentation has people type to test verification: no number of any country. */
const TEST_NUMBER = '0000000000';

/**
 * A phone number as it is dialled in the country of the context, or with the country's code. Its value is E.164.
 * Numbers of a length that a country has are taken, those of a range too that it may not have given out yet.
 */
export const phoneByCountry: FieldRules = {
  ...phoneRules,
  check(text, context) {
    const phone = readPhone(text);
    if (!phone) return phoneRules.check(text, context);
    if (phone === 'unclear') return invalid('phone_invalid');
    if (context.testMode && phone.digits === TEST_NUMBER) return valid(phone.digits);
    const verdict = judge(phone.digits, phone.isInternational, context);
    forgetRegExp();
    return verdict;
  },
};

function judge(digits: string, isInternational: boolean, {country}: Context): Check<string> {
  if (!isInternational && !country) return {state: 'partial', code: 'phone_without_country'};
  const home = country !== undefined && country in metadata.countries ? (country as CountryCode) : undefined;
  const number = isInternational ? abroad(digits) : atHome(digits, home);
  if (number?.isPossible()) return valid(number.number);
  return digits.length > LONGEST ? invalid('phone_invalid') : {state: 'partial', code: 'phone_invalid'};
}

/** As it is dialled in a country; where it is no number there, its own code may stand before it without a `+`. */
function atHome(digits: string, home: CountryCode | undefined): PhoneNumber | undefined {
  const number = parse(digits, home);
  if (!number || number.isValid() || !digits.startsWith(number.countryCallingCode)) return number;
  const coded = abroad(digits);
  return coded?.isValid() ? coded : number;
}

/** Behind a `+`. Mexico's mobile numbers had a 1 after its code until 2019, which many still write. */
function abroad(digits: string): PhoneNumber | undefined {
  const isOldMexican = digits.startsWith('521') && digits.length === 13;
  return parse(`+${isOldMexican ? `52${digits.slice(3)}` : digits}`);
}

const parse = (text: string, home?: CountryCode): PhoneNumber | undefined =>
  parsePhoneNumberFromString(text, {extract: false, ...(home && {defaultCountry: home})}, metadata);
