import {addressRules} from '../fields/address/address-fields-rules.js';
import {ownCountryRules} from '../fields/country-rules.js';
import {inKatakana} from '../fields/katakana-rules.js';
import type {RulesByField} from '../model/form.js';
import {countryField, isJapanese, kanaNames, kanjiNames, latinNames} from './address-names.js';
import type {AddressRequest, CountryLayout} from './addresses.js';
import type {Nested} from './nest.js';

/** The rules of the fields of an address, as `addressSections` has them. */
export function addressSectionRules(
  {group, kanaHeading}: AddressRequest,
  {country, layout}: CountryLayout,
): RulesByField {
  const choice = {[countryField(group)]: ownCountryRules(country)};
  if (!layout) return choice;
  if (!isJapanese(country, kanaHeading))
    return {...choice, ...addressRules(layout, country, latinNames(group))};
  const kana = Object.entries(addressRules({...layout, states: []}, country, kanaNames(group)));
  return {
    ...choice,
    ...addressRules(layout, country, kanjiNames(group)),
    ...Object.fromEntries(kana.map(([name, rules]) => [name, inKatakana(rules)])),
  };
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
