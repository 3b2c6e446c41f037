import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {FormContext} from '../../../src/model/context.js';
import {cardForm} from '../../../src/forms/card.js';
import {modelOf, resolveIn, wholeForm} from '../../support/model-of.js';

const settings: FormContext = {today: {year: 2026, month: 11}};
const card = {number: '4242 4242 4242 4242', expiry: '01 / 30', cvc: '123'};
const sentCard = {number: '4242424242424242', exp_month: '01', exp_year: '2030', cvc: '123'};
const address = {
  address_country: 'US',
  address_line1: '510 Townsend St',
  address_line2: 'Floor 2',
  address_zip: '94103',
  address_city: 'San Francisco',
  address_state: 'CA',
};

/** What is sent of these texts; `undefined` while the form is not complete. */
async function sent(collect: readonly string[], texts: Readonly<Record<string, string>>): Promise<unknown> {
  const form = await cardForm(collect);
  const model = await modelOf(form, settings);
  for (const [name, text] of Object.entries(texts)) model.setValue(name, text);
  await resolveIn(model, form, settings);
  const values = model.values();
  return values && model.rules.encode(values);
}

type Variant = readonly [collect: string, rows: string, texts: Readonly<Record<string, string>>];

const variants: readonly Variant[] = [
  ['', 'number, expiry cvc', {}],
  ['name', 'number, expiry cvc, name', {name: 'Ann Lee'}],
  ['postal-code', 'number, expiry cvc, address_zip', {address_zip: '94103'}],
  ['name postal-code', 'number, expiry cvc, name, address_zip', {name: 'Ann Lee', address_zip: '94103'}],
  [
    'address',
    'number, expiry cvc, address_country, address_line1, address_line2, address_zip address_city, address_state',
    address,
  ],
  [
    'name postal-code address',
    'number, expiry cvc, name, address_country, address_line1, address_line2, address_zip address_city, address_state',
    {name: 'Ann Lee', ...address},
  ],
];

for (const [collect, rows, texts] of variants) {
  const words = collect.split(' ').filter(Boolean);

  test(`collecting ${collect || 'nothing else'} asks ${rows}`, async () => {
    const form = await cardForm(words);
    assert.equal(form.rows.map((row) => row.join(' ')).join(', '), rows);
    assert.deepEqual(Object.keys(form.fields).sort(), form.rows.flat().sort());
  });

  test(`collecting ${collect || 'nothing else'} sends all of it, named as in card[…]`, async () => {
    assert.deepEqual(await sent(words, {...card, ...texts}), {card: {...sentCard, ...texts}});
  });

  test(`collecting ${collect || 'nothing else'} sends nothing while a required field is empty`, async () => {
    const asked = await cardForm(words);
    const {fields} = await (await wholeForm(asked)).follow(texts);
    for (const name of Object.keys(fields)) {
      const complete = (await sent(words, {...card, ...texts, [name]: ''})) !== undefined;
      assert.equal(complete, fields[name]?.optional === true, name);
    }
  });
}

test('what is asked beside the card is loaded on demand', () => {
  assert.ok(!(cardForm([]) instanceof Promise));
  assert.ok(cardForm(['name']) instanceof Promise);
});

test('words it does not know change nothing', async () =>
  assert.equal(await cardForm(['phone']), cardForm([])));

test('a part of an address left empty is not sent', async () => {
  const needed = {address_country: 'IE', address_line1: '1 High St', address_city: 'Cork'};
  const body = await sent(['address'], {...card, ...needed});
  assert.deepEqual(JSON.parse(JSON.stringify(body)), {card: {...sentCard, ...needed}});
});

test('the CVC follows the brand of the number', async () => {
  const model = await modelOf(await cardForm([]), settings);
  const cvc = () => model.state.fields['cvc'];
  model.setValue('cvc', '1234');
  assert.equal(cvc()?.state, 'valid');
  model.setValue('number', '4242');
  assert.deepEqual(cvc(), {state: 'invalid', error: 'invalid_cvc'});
  assert.equal(model.state.brand, 'visa');
  model.setValue('number', '3782');
  assert.equal(cvc()?.state, 'valid');
});

/** By country: the rows that follow the card, and what is sent of texts that are named like the parts. */
const COUNTRIES: Readonly<Record<string, readonly [rows: string, Readonly<Record<string, string>>]>> = {
  US: ['line1, line2, city, state zip', {line1: '1 A St', city: 'Reno', state: 'NV', zip: '89501'}],
  GB: ['line1, line2, city, zip', {line1: '1 A St', city: 'London', zip: 'SW1A 1AA'}],
  DE: ['line1, line2, zip city', {line1: 'A-Str. 1', zip: '10115', city: 'Berlin'}],
  JP: [
    'zip, state, city, line1, line2',
    {zip: '154-0023', state: '東京都', city: '世田谷区', line1: '若林1-1'},
  ],
  MO: ['line1, line2', {line1: '1 A St'}],
};

test('the address is asked and sent as the chosen country writes it', async () => {
  for (const [country, [rows, parts]] of Object.entries(COUNTRIES)) {
    const asked = await cardForm(['address']);
    const form = await (
      await wholeForm(asked)
    ).follow({address_country: country}, country === 'JP' ? 'ja' : 'en');
    const shown = form.rows.slice(3).map((row) => row.join(' ').replaceAll('address_', ''));
    assert.equal(shown.join(', '), rows, country);
    const texts = Object.fromEntries(Object.entries(parts).map(([part, text]) => [`address_${part}`, text]));
    const body = await sent(['address'], {...card, address_country: country, ...texts});
    assert.deepEqual(JSON.parse(JSON.stringify(body)), {
      card: {...sentCard, address_country: country, ...texts},
    });
  }
});

test('a choice of country leads to the same form again, at once, and back to any country', async () => {
  const asked = await cardForm(['address']);
  const chosen = {address_country: 'US'};
  const {resolve} = await asked.loadRules();
  const form = await resolve?.(chosen, 'en');
  assert.equal(resolve?.(chosen, 'en'), form);
  assert.notEqual(resolve?.(chosen, 'de'), form);
  assert.equal((await form?.loadRules())?.resolve?.({}, 'en'), asked);
  assert.equal(resolve?.({}, 'en'), asked);
});

test('a state that is not in the list can be typed', async () => {
  const asked = await cardForm(['address']);
  const model = await modelOf(asked, settings);
  const choose = async (name: string, text: string) => {
    model.setValue(name, text);
    await resolveIn(model, asked, settings);
  };
  const state = () => model.form.fields['address_state'];
  await choose('address_country', 'ID');
  assert.deepEqual(state()?.options?.('de').at(-1), {value: '*', text: 'other_state'});
  await choose('address_state', '*');
  assert.equal(state()?.control, undefined);
  const {format, check} = model.rules.fields['address_state'] ?? {};
  assert.equal(format?.layout('*', model.context, false), '');
  for (const [typed, sent] of [
    ['New Papua', 'New Papua'],
    ['bali', 'BA'],
  ] as const) {
    await choose('address_state', typed);
    assert.equal(state()?.control, undefined, 'it is still typed');
    assert.deepEqual(check?.(typed, model.context), {state: 'valid', value: sent});
  }
  assert.equal(check?.('', model.context).state, 'empty');
  await choose('address_country', 'IN');
  assert.equal(state()?.control, undefined, 'what was typed stays in another country');
  await choose('address_country', 'ID');
  assert.equal(state()?.control, 'select', 'that of the list is chosen there');
  await choose('address_country', 'US');
  assert.equal(
    state()
      ?.options?.('en')
      .some(({value}) => value === '*'),
    false,
  );
});

/** Where the country's list lacks a state that was typed before: what is said of it, with what was in the field first. */
const STATES_BEFORE: readonly (readonly [
  country: string,
  state: string,
  is: 'typed' | 'chosen',
  then: string,
])[] = [
  ['IN', 'New Valley', 'typed', '=New Valley'],
  ['IN', ' kerala', 'chosen', '=KL'],
  ['IN', '', 'chosen', 'empty'],
  ['US', 'Calif.', 'typed', 'partial'],
  ['US', 'California', 'chosen', '=CA'],
  ['JP', 'Edo', 'typed', 'partial'],
  ['VN', 'Bến Tre', 'typed', '=Bến Tre'],
];

test('a state that was typed before the country was chosen is kept, in the list or typed', async () => {
  for (const first of ['', 'VN', 'RO'])
    for (const [country, text, is, then] of STATES_BEFORE) {
      const asked = await cardForm(['address']);
      const model = await modelOf(asked, settings);
      if (first) model.setValue('address_country', first);
      await resolveIn(model, asked, settings);
      model.setValue('address_state', text);
      model.setValue('address_country', country);
      await resolveIn(model, asked, settings);
      const said = `${text}, first ${first || 'no country'}, then ${country}`;
      const {control} = model.form.fields['address_state'] ?? {};
      assert.equal(control, is === 'chosen' ? 'select' : undefined, said);
      const {check, format} = model.rules.fields['address_state'] ?? {};
      const laidOut = format?.layout(text, model.context, false) ?? text;
      const checked = check?.(laidOut, model.context);
      assert.equal(checked?.state === 'valid' ? `=${String(checked.value)}` : checked?.state, then, said);
    }
});

test('a state that was chosen from the list of one country is not one of another', async () => {
  const asked = await cardForm(['address']);
  const model = await modelOf(asked, settings);
  for (const [name, text] of [
    ['address_country', 'US'],
    ['address_state', 'CA'],
    ['address_country', 'IN'],
  ] as const) {
    model.setValue(name, text);
    await resolveIn(model, asked, settings);
  }
  assert.equal(model.form.fields['address_state']?.control, 'select');
});

test('the parts are named in the reader’s language', async () => {
  const asked = await cardForm(['address']);
  for (const [locale, name] of [
    ['en', 'ZIP code'],
    ['de', 'Postleitzahl (ZIP)'],
    ['ja', '郵便番号（ZIP）'],
  ] as const) {
    const form = await (await wholeForm(asked)).follow({address_country: 'US'}, locale);
    assert.equal(form.messages?.label_zip_code, name);
  }
});

test('nothing is sent while another country is chosen than the one that the form is for', async () => {
  const asked = await cardForm(['address']);
  const model = await modelOf(asked, settings);
  for (const [name, text] of Object.entries({...card, ...address})) model.setValue(name, text);
  assert.equal(model.values(), undefined);
  await resolveIn(model, asked, settings);
  assert.ok(model.values());
  model.setValue('address_country', 'DE');
  assert.equal(model.values(), undefined);
});

test("the API's names for month and year mean the expiry field", async () => {
  for (const collect of [[], ['name'], ['address']]) {
    const {params} = await wholeForm(cardForm(collect));
    assert.deepEqual(params, {exp_month: 'expiry', exp_year: 'expiry'});
  }
});

test('browsers are told what to fill in', async () => {
  const {fields} = await cardForm(['name', 'address']);
  const tokens = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, field.autocomplete]),
  );
  assert.deepEqual(tokens, {
    number: 'cc-number',
    expiry: 'cc-exp',
    cvc: 'cc-csc',
    name: 'cc-name',
    address_country: 'billing country',
    address_line1: 'billing address-line1',
    address_line2: 'billing address-line2',
    address_zip: 'billing postal-code',
    address_city: 'billing address-level2',
    address_state: 'billing address-level1',
  });
});
