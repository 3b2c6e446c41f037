import {parsePhoneNumberFromString, type CountryCode, type PhoneNumber} from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/metadata.min.json';
import {invalid, valid, type Check} from '../../model/check.js';
import type {Context} from '../../model/context.js';
import type {FieldRules} from '../../model/field.js';
import {digitsOf} from '../digits.js';
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
  if (!isInternational && !country) return withoutCountry;
  const home = country !== undefined && country in metadata.countries ? (country as CountryCode) : undefined;
  const number = isInternational ? abroad(digits) : atHome(digits, home);
  if (number === 'unclear') return withoutCountry;
  if (number?.isPossible() && number.number.length <= 1 + LONGEST) return valid(number.number);
  return digits.length > LONGEST ? invalid('phone_invalid') : {state: 'partial', code: 'phone_invalid'};
}

const withoutCountry: Check<never> = {state: 'partial', code: 'phone_without_country'};

/**
 * As it is dialled in a country; where it is no number there, its own code may stand before it without a `+`. Where it
 * may be a number of another country behind its code, and nothing shows that it is one of this, it is neither
 * (`44 20 7946 0958` in Germany, whose numbers begin with a zero). Nor is it one without its area (`1234567`).
 */
function atHome(digits: string, home: CountryCode | undefined): PhoneNumber | 'unclear' | undefined {
  const number = parse(withoutOldMexicanPrefix(digits, home === 'MX' ? '' : undefined), home);
  if (!number) return undefined;
  const written = number.formatNational({nationalPrefix: false});
  const isBare = digits === number.nationalNumber;
  const lacksZero = isBare && digitsOf(written) !== digits;
  const isUnwritten = isBare && written === digits;
  const prefixed = prefixedElsewhere(digits, number);
  const coded = prefixed ?? abroad(digits);
  if (!coded?.isValid()) return isUnwritten && mayLackArea(digits, home) ? undefined : number;
  if (number.isValid()) return prefixed || lacksZero || isUnwritten ? 'unclear' : number;
  return prefixed || coded.countryCallingCode === number.countryCallingCode ? coded : 'unclear';
}

/** Of digits that are in no way in which numbers of a country are written: whether those have more there. */
const mayLackArea = (digits: string, home: CountryCode | undefined): boolean =>
  digits.length > LONGEST_ALONE && ['00', '000'].some((area) => parse(digits + area, home)?.isPossible());

/** Islands have whole numbers of so few digits, and no area codes. */
const LONGEST_ALONE = 5;

/** Behind a prefix of other countries for numbers abroad, where so many digits are hardly a number at home. */
function prefixedElsewhere(digits: string, {nationalNumber}: PhoneNumber): PhoneNumber | undefined {
  const prefix = PREFIXES.find((prefix) => digits.startsWith(prefix));
  return prefix !== undefined && nationalNumber.length > LONGEST_AT_HOME
    ? abroad(digits.slice(prefix.length))
    : undefined;
}

/** How numbers abroad are dialled in Australia, in most countries, and in North America. */
const PREFIXES = ['0011', '00', '011'];

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
