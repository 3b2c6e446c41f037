import type {MessageKey} from '../../i18n/messages.js';
import type {CountryData, RegionName} from './country-data.js';
import {newerPostalCodes, newerStates} from './newer-data.js';

/** What an address is made of, as the API calls it. Japan alone has a `town`. */
export type AddressPart = 'line1' | 'line2' | 'city' | 'state' | 'postal_code' | 'town';

/** A state, province, prefecture, … that an address may be in. */
export interface AddressState {
  /** What is sent: the ISO 3166-2 code without the country where that has letters, else the name. */
  readonly value: string;
  readonly name: RegionName;
  /** A code or a name that it had before, by which it is found. */
  readonly was?: string;
}

/** How addresses are written in one country. */
export interface AddressLayout {
  /** The parts in the order in which they are written; those of one row stand beside each other. */
  readonly rows: readonly (readonly AddressPart[])[];
  readonly required: readonly AddressPart[];
  /** What the parts are called there. */
  readonly labels: Readonly<Record<AddressPart, MessageKey>>;
  /** Regular expression of a whole postal code, upper case; none where any is taken. */
  readonly postalCode: string | undefined;
  /** A postal code of the country; none where none is known. */
  readonly postalCodeExample?: string | undefined;
  /** Empty where none are known: then the name is typed. */
  readonly states: readonly AddressState[];
  /** A state that is not among them may be typed: countries make new ones. */
  readonly hasOtherStates: boolean;
  /** The customer has chosen to type it. */
  readonly isStateTyped?: boolean;
  /** BCP 47 tag of the language that `name.default` of the states is in. */
  readonly language: string;
}

const PARTS: Readonly<Record<string, readonly AddressPart[]>> = {
  A: ['line1', 'line2'],
  C: ['city'],
  D: ['town'],
  S: ['state'],
  Z: ['postal_code'],
};

/** The data has a city in the street's lines there; the API has parts of its own for city and town. */
const JAPAN = {fmt: '%Z%n%S%n%C%n%D%n%A', lfmt: '%A%n%D%n%C, %S%n%Z', require: 'ACDSZ'};

/** Where a postal code is called a postcode in English: the United Kingdom, what belongs to it, and the antipodes. */
const POSTCODE = 'AC AU CC CX FK GB GG GI GS IM IO JE NF NZ PN SH TA TC VG';

/** An address of a country that is not chosen yet, or of which nothing is known. */
export const anyAddress: AddressLayout = {
  rows: [['line1'], ['line2'], ['postal_code', 'city'], ['state']],
  required: ['line1', 'city'],
  labels: {
    line1: 'label_line1',
    line2: 'label_line2',
    city: 'label_city',
    state: 'label_state',
    postal_code: 'label_postal_code',
    town: 'label_town',
  },
  postalCode: undefined,
  states: [],
  hasOtherStates: false,
  language: 'en',
};

/**
 * What a country's data say of its addresses.
 * @param country ISO 3166-1 alpha-2, upper case
 * @param locale BCP 47 tag of the reader, who writes in Latin letters where that is not the country's language; by
 * default it is
 */
export function readAddressLayout(country: string, data: CountryData, locale = data.lang): AddressLayout {
  const {
    fmt = '%A%n%C',
    lfmt = fmt,
    require = 'AC',
    lang = 'en',
  } = country === 'JP' ? {...data, ...JAPAN} : data;
  const town = country === 'JP' ? 'D' : '';
  const format = languageOf(locale) === languageOf(lang) ? fmt : lfmt;
  const rows = format.split('%n').flatMap((line) => rowsOf(letters(line, `ACSZ${town}`)));
  return {
    rows,
    required: letters(`%${[...require].join('%')}`, `ACSZ${town}`)
      .flatMap((letter) => PARTS[letter]?.[0] ?? [])
      .filter((part) => rows.flat().includes(part)),
    labels: {
      ...anyAddress.labels,
      city: CITIES[data.locality_name_type ?? ''] ?? 'label_city',
      state: STATES[data.state_name_type ?? ''] ?? 'label_province',
      postal_code:
        ZIPS[data.zip_name_type ?? ''] ??
        (POSTCODE.includes(country) ? 'label_postcode' : 'label_postal_code'),
    },
    postalCode: data.zip && `^(?:${[data.zip, newerPostalCodes[country]].filter(Boolean).join('|')})$`,
    postalCodeExample: data.zipex?.split(',')[0],
    states: statesOf(newerStates(country, data.sub_regions ?? [])),
    hasOtherStates: !FIXED_STATES.includes(country),
    language: lang,
  };
}

/** Countries that have had the same states for decades, and all of them in the data. */
const FIXED_STATES = 'AE AU BR CA ES HK IE IT JP KR MX US';

const ZIPS: Readonly<Record<string, MessageKey>> = {
  zip: 'label_zip_code',
  pin: 'label_pin_code',
  eircode: 'label_eircode',
};

const CITIES: Readonly<Record<string, MessageKey>> = {
  post_town: 'label_post_town',
  suburb: 'label_suburb',
  district: 'label_district',
};

const STATES: Readonly<Record<string, MessageKey>> = {
  area: 'label_area',
  county: 'label_county',
  department: 'label_department',
  district: 'label_district',
  do_si: 'label_province_or_city',
  emirate: 'label_emirate',
  island: 'label_island',
  oblast: 'label_oblast',
  parish: 'label_parish',
  prefecture: 'label_prefecture',
  state: 'label_state_only',
};

/** Of a line such as `%C, %S %Z`, the letters that are asked. */
const letters = (line: string, asked: string): readonly string[] =>
  line
    .split('%')
    .slice(1)
    .map((part) => part.charAt(0))
    .filter((letter) => asked.includes(letter));

/** At most two fields beside each other, a postal code with what follows; lines of the street are rows of their own. */
function rowsOf(line: readonly string[]): readonly (readonly AddressPart[])[] {
  if (line.includes('A')) return line.flatMap((letter) => (PARTS[letter] ?? []).map((part) => [part]));
  const parts = line.flatMap((letter) => PARTS[letter] ?? []);
  if (parts.length < 3) return parts.length ? [parts] : [];
  const first = parts[0] === 'postal_code' ? 2 : 1;
  return [parts.slice(0, first), parts.slice(first)];
}

/** Codes that are numbers (`13`) say nothing to a reader of the address: there the name is sent. */
function statesOf(regions: ReturnType<typeof newerStates>): readonly AddressState[] {
  const isNumber = (key: string) => Number(key) >= 0;
  const coded = regions.filter(({key}) => !isNumber(key)).length > regions.length / 2;
  return regions.map(({key, name, was}) => ({
    value: coded && !isNumber(key) ? key : name.default,
    name,
    ...(was !== undefined && {was}),
  }));
}

/** The language of a BCP 47 tag, without script and region; `''` for what is none. */
export const languageOf = (tag = ''): string => tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
