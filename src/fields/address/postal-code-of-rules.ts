import {empty, valid, type Check} from '../../model/check.js';
import type {FieldRules} from '../../model/field.js';
import {forgetRegExp} from '../forget-regexp.js';
import {postalCodeIn, postalCodeRules, withHyphens} from '../postal-code-rules.js';

/** No country has longer ones, in characters. */
const LONGEST = 12;

/**
 * A postal code of a country. It is sent as the country writes it: in capitals, in ASCII digits, with the hyphen or
 * space that it must have (`00950` is `00-950` in Poland), without the country's prefix (`D-53225`).
 * @param pattern regular expression of a whole code; without one, as `postalCode`
 * @param country ISO 3166-1 alpha-2, upper case
 */
export function postalCodeOfRules(pattern: string | undefined, country: string): FieldRules {
  if (pattern === undefined) return postalCodeRules;
  const rule = new RegExp(pattern);
  const check = (text: string): Check<string> => {
    const code = withHyphens(text).trim().toUpperCase();
    if (!code) return empty;
    const meant = [code, postalCodeIn(code)]
      .flatMap((written) => waysToWrite(written, country))
      .find((way) => rule.test(way));
    forgetRegExp();
    if (meant !== undefined) return valid(meant);
    return {state: code.length > LONGEST ? 'invalid' : 'partial', code: 'invalid_postal_code'};
  };
  return {check};
}

/** What may be meant by a code, the likeliest first: what was typed, and the same with other marks between. */
function waysToWrite(code: string, country: string): readonly string[] {
  const bare = without(code, ' -.〒');
  // abroad, a country is put before it: by its code, or by its letter, as for cars
  const prefixes = [country, country.charAt(0)].filter((prefix) => bare.startsWith(prefix));
  const cores = [bare, ...prefixes.map((prefix) => bare.slice(prefix.length))];
  return [
    code,
    ...cores,
    ...cores.flatMap((core) => [country + core, `${country}-${core}`]),
    ...cores.flatMap((core) =>
      [...core].flatMap((_, i) => [
        `${core.slice(0, i)}-${core.slice(i)}`,
        `${core.slice(0, i)} ${core.slice(i)}`,
      ]),
    ),
  ];
}

const without = (text: string, marks: string) => [...text].filter((char) => !marks.includes(char)).join('');
