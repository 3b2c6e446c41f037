import type {CountryData} from './country-data.js';

/*
 * Where the data set is behind. Sources: ISO 3166-2, changes of 2022 to 2024; the Universal Postal Union's addressing
 * pages of each country.
 */

/** Regular expressions of the postal codes that are given out beside those which the data set knows. */
export const newerPostalCodes: Readonly<Record<string, string>> = {
  EG: '\\d{7}',
  KZ: '[A-Z]\\d{2}[A-Z]\\d[A-Z]\\d',
  MM: '\\d{7}',
  PY: '\\d{6}',
  SA: '\\d{5}-\\d{4}',
  SV: '\\d{4}',
  VE: '\\d{4}-[A-Z]',
};

/** Viet Nam has 34 provinces instead of 63 since July 2025: until the data set has them, the name is typed. */
const UNKNOWN_STATES = ['VN'];

type Regions = NonNullable<CountryData['sub_regions']>;

/** Of a country, codes that were replaced, by the new ones, with the new name where that is another. */
const REPLACED: Readonly<Record<string, Readonly<Record<string, readonly [key: string, name?: string]>>>> = {
  IN: {CT: ['CG'], OR: ['OD'], TG: ['TS'], UT: ['UK']},
  PH: {COM: ['COM', 'Davao de Oro']},
  VE: {A: ['A', 'Distrito Capital'], X: ['X', 'La Guaira']},
};

/** States that there are more, by code. */
const ADDED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ID: {PD: 'Papua Barat Daya', PE: 'Papua Pegunungan', PS: 'Papua Selatan', PT: 'Papua Tengah'},
  PH: {MGN: 'Maguindanao del Norte', MGS: 'Maguindanao del Sur'},
};

/** The states of a country (ISO 3166-1 alpha-2) as they are now, with the codes that they had before. */
export function newerStates(
  country: string,
  regions: Regions,
): readonly (Regions[number] & {readonly was?: string})[] {
  if (UNKNOWN_STATES.includes(country)) return [];
  const kept = regions.map((region) => {
    const [key, name] = REPLACED[country]?.[region.key] ?? [];
    if (key === undefined) return region;
    return {
      key,
      name: name === undefined ? region.name : {default: name},
      was: name === undefined ? region.key : region.name.default,
    };
  });
  const added = Object.entries(ADDED[country] ?? {}).map(([key, name]) => ({key, name: {default: name}}));
  return [...kept, ...added];
}
