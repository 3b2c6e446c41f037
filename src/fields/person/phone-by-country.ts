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
  if (number?.isPossible() && number.number.length <= 1 + LONGEST) return valid(number.number);
  return digits.length > LONGEST ? invalid('phone_invalid') : {state: 'partial', code: 'phone_invalid'};
}

/**
 * As it is dialled in a country; where it is no number there, its own code may stand before it without a `+`. Where it
 * may be both, and no zero shows that it is a number there, it is neither (`49 151 12345678` in Germany).
 */
function atHome(digits: string, home: CountryCode | undefined): PhoneNumber | undefined {
  const number = parse(withoutOldMexicanPrefix(digits, home === 'MX' ? '' : undefined), home);
  if (!number) return undefined;
  const isWithoutZero = digits === number.nationalNumber && !digits.startsWith('0');
  const coded =
    digits.startsWith(number.countryCallingCode) && (isWithoutZero || !number.isValid())
      ? abroad(digits)
      : prefixedElsewhere(digits, number);
  if (!coded?.isValid()) return number;
  return number.isValid() ? undefined : coded;
}

/** Behind a prefix of other countries for numbers abroad, where so many digits are hardly a number at home. */
function prefixedElsewhere(digits: string, {nationalNumber}: PhoneNumber): PhoneNumber | undefined {
  const prefix = PREFIXES.find((prefix) => digits.startsWith(prefix));
  return prefix !== undefined && nationalNumber.length > LONGEST_AT_HOME
    ? abroad(digits.slice(prefix.length))
    : undefined;
}

/** How numbers abroad are dialled in most countries, and in North America. */
const PREFIXES = ['00', '011'];

/** More digits, without the country’s code, have in few countries few numbers. */
const LONGEST_AT_HOME = 11;

/** Behind a `+`. */
const abroad = (digits: string): PhoneNumber | undefined =>
  parse(`+${withoutOldMexicanPrefix(digits, digits.startsWith('52') ? '52' : undefined)}`);

/** Until 2019 Mexico’s numbers had 1, 01, 044 or 045 before their ten digits, which many still write. */
function withoutOldMexicanPrefix(digits: string, code: string | undefined): string {
  if (code === undefined) return digits;
  const prefix = digits.slice(code.length, -10);
  return ['1', '01', '044', '045'].includes(prefix) ? code + digits.slice(-10) : digits;
}

const parse = (text: string, home?: CountryCode): PhoneNumber | undefined =>
  parsePhoneNumberFromString(text, {extract: false, ...(home && {defaultCountry: home})}, metadata);
