import {addressFields, addressRows} from '../fields/address/address-fields.js';
import {addressRules} from '../fields/address/address-fields-rules.js';
import type {AddressPart, AddressLayout} from '../fields/address/address-layout.js';
import {loadAddressLayout} from '../fields/address/load-address-layout.js';
import {countryChoice} from '../fields/country-choice.js';
import {country as anyCountry} from '../fields/country.js';
import {ownCountryRules} from '../fields/country-rules.js';
import {inKatakana} from '../fields/katakana-rules.js';
import type {MessageKey} from '../i18n/messages.js';
import type {Nested} from './nest.js';
import type {AnyFields, Section} from './section.js';
import {withRules} from './with-rules.js';

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
  readonly rules: AddressLayout | undefined;
}

/** Nothing is known of the country yet. */
export const noCountry: CountryRules = {country: '', rules: undefined};

/** The name of the field in which the country of an address is chosen. */
export const countryField = (group: string): string => `${group}_country`;

/** What the form of an address in this country is made of. */
export async function loadCountryRules(country: string, locale: string): Promise<CountryRules> {
  return {country, rules: country ? await loadAddressLayout(country, locale) : undefined};
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
            ...(countries.length ? countryChoice(countries) : anyCountry),
            ...ownCountryRules(country),
            autocomplete: `${autofill} country`.trim(),
          },
        };
  const choiceRows = Object.keys(choice).map((name) => [name]);
  if (!rules) return [{heading, fields: choice, rows: choiceRows}];
  const isJapanese = country === 'JP' && kanaHeading !== undefined;
  const nameOf = (part: AddressPart) =>
    part === 'town' && !isJapanese ? undefined : `${isJapanese ? `${group}_kanji` : group}_${part}`;
  const fields: AnyFields = {
    ...choice,
    ...withRules(addressFields(rules, nameOf, autofill), addressRules(rules, country, nameOf)),
  };
  const section = {heading, fields, rows: [...choiceRows, ...addressRows(rules, nameOf)]};
  return isJapanese ? [section, kanaSection(group, kanaHeading, rules)] : [section];
}

/** The same in katakana, all of it typed; the postal code is asked once. */
function kanaSection(group: string, heading: MessageKey, rules: AddressLayout): Section {
  const nameOf = (part: AddressPart) => (part === 'postal_code' ? undefined : `${group}_kana_${part}`);
  const layout = {...rules, states: []};
  const specs = Object.entries(addressFields(layout, nameOf)).map(
    ([name, spec]) => [name, {...spec, autocomplete: 'off'}] as const,
  );
  const plain = Object.entries(addressRules(layout, 'JP', nameOf));
  const fields = withRules(
    Object.fromEntries(specs),
    Object.fromEntries(plain.map(([name, its]) => [name, inKatakana(its)])),
  );
  return {heading, fields, rows: addressRows(rules, nameOf)};
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
