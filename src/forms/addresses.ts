import {addressFields, addressRows} from '../fields/address/address-fields.js';
import type {AddressPart, AddressRules} from '../fields/address/address-rules.js';
import {loadAddressRules} from '../fields/address/load-address-rules.js';
import {countryChoice, countryOf} from '../fields/country-choice.js';
import {inKatakana} from '../fields/katakana.js';
import type {MessageKey} from '../i18n/messages.js';
import type {Nested} from './nest.js';
import type {AnyFields, Section} from './section.js';

/** An address that a form asks for. */
export interface AddressRequest {
  /** The API's name of it: `address`, `registered_address`, … */
  readonly group: string;
  readonly heading: MessageKey;
  /** Heading of the same in katakana, where the API asks in Japan for that and for kanji instead of Latin letters. */
  readonly kanaHeading?: MessageKey | undefined;
  /** What the tokens of `autocomplete` begin with. */
  readonly autofill?: string;
}

/** An address in a country that is chosen: the country, and how addresses are written there. */
export interface CountryRules {
  /** ISO 3166-1 alpha-2, upper case; empty while none is chosen. */
  readonly country: string;
  readonly rules: AddressRules | undefined;
}

/** Nothing is known of the country yet. */
export const noCountry: CountryRules = {country: '', rules: undefined};

/** The name of the field in which the country of an address is chosen. */
export const countryField = (group: string): string => `${group}_country`;

/** What the form of an address in this country is made of. */
export async function loadCountryRules(country: string, locale: string): Promise<CountryRules> {
  return {country, rules: country ? await loadAddressRules(country, locale) : undefined};
}

/** The sections of an address: the choice of its country, then its parts as they are written there. */
export function addressSections(
  {group, heading, kanaHeading, autofill = ''}: AddressRequest,
  {country, rules}: CountryRules,
  countries: readonly string[],
): readonly Section[] {
  const choice: AnyFields =
    countries.length === 1
      ? {}
      : {
          [countryField(group)]: {
            ...(countries.length ? countryChoice(countries, country) : countryOf(country)),
            autocomplete: `${autofill} country`.trim(),
          },
        };
  const choiceRows = Object.keys(choice).map((name) => [name]);
  if (!rules) return [{heading, fields: choice, rows: choiceRows}];
  const isJapanese = country === 'JP' && kanaHeading !== undefined;
  const nameOf = (part: AddressPart) =>
    part === 'town' && !isJapanese ? undefined : `${isJapanese ? `${group}_kanji` : group}_${part}`;
  const fields: AnyFields = {...choice, ...addressFields(rules, country, nameOf, autofill)};
  const section = {heading, fields, rows: [...choiceRows, ...addressRows(rules, nameOf)]};
  return isJapanese ? [section, kanaSection(group, kanaHeading, rules)] : [section];
}

/** The same in katakana, all of it typed; the postal code is asked once. */
function kanaSection(group: string, heading: MessageKey, rules: AddressRules): Section {
  const nameOf = (part: AddressPart) => (part === 'postal_code' ? undefined : `${group}_kana_${part}`);
  const plain = addressFields({...rules, states: []}, 'JP', nameOf);
  const fields = Object.entries(plain).map(([name, field]) => [name, inKatakana(field)] as const);
  return {heading, fields: Object.fromEntries(fields), rows: addressRows(rules, nameOf)};
}

/** The groups of parts that an address may be sent in. */
export const groupsOf = (group: string): readonly string[] => [group, `${group}_kana`, `${group}_kanji`];

/** What was typed of an address, with its country, and where it is in Japan what both of its ways have in common. */
export function withCountry(body: Nested, group: string, country: string): Nested {
  const {
    [group]: latin,
    [`${group}_kanji`]: kanji,
    [`${group}_kana`]: kana,
    ...others
  } = body as Record<string, Nested | undefined>;
  if (!kanji) return {...others, ...(latin && {[group]: {...latin, country}})};
  const {postal_code} = kanji;
  return {
    ...others,
    [`${group}_kana`]: {...kana, postal_code, country},
    [`${group}_kanji`]: {...kanji, country},
  };
}
