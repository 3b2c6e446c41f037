import {addressFields, addressRows} from '../fields/address/address-fields.js';
import type {AddressLayout} from '../fields/address/address-layout.js';
import {loadAddressLayout} from '../fields/address/load-address-layout.js';
import {countryChoice} from '../fields/country-choice.js';
import {country as anyCountry} from '../fields/country.js';
import {countryField, isJapanese, kanaNames, kanjiNames, latinNames} from './address-names.js';
import type {MessageKey} from '../i18n/messages.js';
import type {Section, Specs} from './section.js';

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
export interface CountryLayout {
  /** ISO 3166-1 alpha-2, upper case; empty while none is chosen. */
  readonly country: string;
  readonly layout: AddressLayout | undefined;
}

/** Nothing is known of the country yet. */
export const noCountry: CountryLayout = {country: '', layout: undefined};

/** What the form of an address in this country is made of. */
export async function loadCountryLayout(
  country: string,
  locale: string,
  isStateTyped: boolean,
): Promise<CountryLayout> {
  if (!country) return {country, layout: undefined};
  return {country, layout: {...(await loadAddressLayout(country, locale)), isStateTyped}};
}

/** The sections of an address: the choice of its country, then its parts as they are written there. */
export function addressSections(
  {group, heading, kanaHeading, autofill = ''}: AddressRequest,
  {country, layout}: CountryLayout,
  countries: readonly string[],
): readonly Section[] {
  const choice: Specs =
    countries.length === 1
      ? {}
      : {
          [countryField(group)]: {
            ...(countries.length ? countryChoice(countries) : anyCountry),
            autocomplete: `${autofill} country`.trim(),
          },
        };
  const choiceRows = Object.keys(choice).map((name) => [name]);
  if (!layout) return [{heading, fields: choice, rows: choiceRows}];
  if (!isJapanese(country, kanaHeading)) {
    const nameOf = latinNames(group);
    const fields = {...choice, ...addressFields(layout, nameOf, autofill)};
    return [{heading, fields, rows: [...choiceRows, ...addressRows(layout, nameOf)]}];
  }
  const nameOf = kanjiNames(group);
  const fields = {...choice, ...addressFields(layout, nameOf, autofill)};
  return [
    {heading, fields, rows: [...choiceRows, ...addressRows(layout, nameOf)]},
    kanaSection(group, kanaHeading, layout),
  ];
}

/** The same in katakana, all of it typed. */
function kanaSection(group: string, heading: MessageKey, layout: AddressLayout): Section {
  const nameOf = kanaNames(group);
  const specs = Object.entries(addressFields({...layout, states: []}, nameOf)).map(
    ([name, spec]) => [name, {...spec, autocomplete: 'off'}] as const,
  );
  return {heading, fields: Object.fromEntries(specs), rows: addressRows(layout, nameOf)};
}
