import assert from 'node:assert/strict';
import {test} from 'node:test';
import {queryStringifyRequestData} from '../../../node_modules/stripe/esm/utils.js';
import {encodeForm} from '../../../src/client/encode.js';
import type {FormContext} from '../../../src/model/context.js';
import type {Form} from '../../../src/model/form.js';
import {bankAccountForm, loadBankRules, type BankAccountRequest} from '../../../src/forms/bank-account.js';
import {checkedSandbox} from '../sandbox/support/checked-sandbox.js';
import values from '../../../src/sandbox/contract/test-values.json' with {type: 'json'};
import {modelOf, resolveIn, wholeForm} from '../../support/model-of.js';

const live: FormContext = {today: {year: 2026, month: 11}};
const testMode: FormContext = {...live, testMode: true};
const messages = {};
const request = (country: string, more: Partial<BankAccountRequest> = {}): BankAccountRequest => ({
  country,
  countries: [],
  currency: '',
  confirm: 'off',
  messages,
  ...more,
});
const formOf = async (country: string, more?: Partial<BankAccountRequest>): Promise<Form> =>
  bankAccountForm(request(country, more));

type Typed = Readonly<Record<string, string>>;

async function bodyOf(form: Form, typed: Typed, settings = testMode): Promise<unknown> {
  const model = await modelOf(form, settings);
  for (const [name, text] of Object.entries(typed)) {
    const {format} = model.rules.fields[name] ?? {};
    assert.ok(form.fields[name], `There is no field ${name}.`);
    model.setValue(name, format?.layout(text, model.context, false) ?? text);
  }
  const complete = model.values();
  return complete && JSON.parse(JSON.stringify(model.rules.encode(complete)));
}

const {with_routing, iban, sepa_failures, us_ownership} = values.bank_accounts;
const holder = {account_holder_name: 'Jenny Rosen', account_holder_type: 'individual'};
const typesOf = (form: Form): Typed => {
  const [type] = form.fields['account_type']?.options?.('en') ?? [];
  return type ? {account_type: type.value} : {};
};

/** What each part of a routing number is called here, in the order in which the contract names them. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  BR: ['bank_code', 'branch_code'],
  CA: ['transit_number', 'institution_number'],
  DO: ['bank_code', 'branch_code'],
  HK: ['clearing_code', 'branch_code'],
  JM: ['bank_code', 'branch_code'],
  JP: ['bank_code', 'branch_code'],
  LK: ['bank_code', 'branch_code'],
  SG: ['bank_code', 'branch_code'],
  TT: ['bank_code', 'branch_code'],
  UZ: ['bank_code', 'branch_code'],
};

/** A documented routing number in its parts: at the dash, or where the first part is full. */
function partsOf(country: string, routing: string | undefined, first: string): Typed {
  if (routing === undefined) return {};
  const names = PARTS[country] ?? ['routing_number'];
  const length = Number(/^\\d\{(\d+)\}$/.exec(first)?.[1] ?? routing.length);
  const parts = routing.includes('-')
    ? routing.split('-')
    : [routing.slice(0, length), routing.slice(length)];
  if (names.length === 1) return {routing_number: routing};
  return Object.fromEntries(names.flatMap((name, i) => (parts[i] ? [[name, parts[i]]] : [])));
}

async function tokenFor(body: unknown): Promise<{readonly status: number; readonly text: string}> {
  const sandbox = checkedSandbox();
  const response = await sandbox.fetch('http://sandbox.test/v1/tokens', {
    method: 'POST',
    headers: {
      Authorization: 'Bearer pk_test_1',
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: encodeForm(body as object),
  });
  return {status: response.status, text: await response.text()};
}

for (const {country, currency, routing, test: documented, test_payout_failures} of with_routing) {
  test(`the documented accounts of ${country} are sent as the API joins them, and make tokens`, async () => {
    const form = await formOf(country);
    const numbers = [documented.account_number, ...Object.values(test_payout_failures ?? {})];
    for (const account_number of numbers) {
      const parts = partsOf(country, documented.routing_number, routing[0]?.pattern ?? '');
      const types = typesOf(form);
      const body = await bodyOf(form, {...holder, ...types, ...parts, account_number});
      const expected = {
        bank_account: {
          ...holder,
          ...types,
          account_number,
          country,
          currency,
          ...(documented.routing_number !== undefined && {routing_number: documented.routing_number}),
        },
      };
      assert.deepEqual(body, expected);
      assert.equal(encodeForm(body as object), queryStringifyRequestData(expected));
      const {status, text} = await tokenFor(body);
      assert.equal(status, 200, text);
    }
  });
}

const sepa = Object.values(sepa_failures).filter((value) => typeof value === 'string' && /^DE\d/.test(value));
for (const {country, iban: account_number} of [
  ...iban,
  ...sepa.map((iban) => ({country: 'DE', iban: `${iban}`})),
]) {
  test(`the documented IBAN ${account_number} is sent without a routing number, and makes a token`, async () => {
    const form = await formOf(country);
    const {bank_account, ...others} = (await bodyOf(form, {...holder, account_number})) as {
      bank_account: Record<string, unknown>;
    };
    assert.deepEqual(others, {});
    assert.match(String(bank_account['currency']), /^[a-z]{3}$/);
    delete bank_account['currency'];
    assert.deepEqual(bank_account, {...holder, account_number, country});
    assert.equal((await tokenFor({bank_account})).status, 200);
  });
}

test('the test accounts that ask for documents are taken as well', async () => {
  const form = await formOf('US');
  for (const account_number of Object.values(us_ownership)) {
    const typed = {...holder, account_type: 'savings', routing_number: '110000000', account_number};
    assert.equal((await tokenFor(await bodyOf(form, typed))).status, 200);
  }
});

test('knows every country of the contract, and its currency', async () => {
  const form = await formOf('');
  const codes = form.fields['country']?.options?.('en').map(({value}) => value) ?? [];
  const expected = [...with_routing, ...iban].map(({country}) => country);
  assert.deepEqual([...codes].sort(), expected.sort());
  for (const code of codes) assert.match((await loadBankRules(code)).currency ?? '', /^[a-z]{3}$/, code);
  for (const {country, currency} of with_routing)
    assert.equal((await loadBankRules(country)).currency, currency);
});

test('has the lengths of the documented IBANs', async () => {
  for (const {country, length} of iban) {
    const {account} = await loadBankRules(country);
    assert.equal(account.format?.room('', {today: live.today}), length, country);
  }
});

test('asks the country’s own fields, under its own names, in reading order', async () => {
  const asked: Readonly<Record<string, string>> = {
    US: 'account_holder_name, account_holder_type account_type, routing_number, account_number',
    CA: 'account_holder_name, account_holder_type, transit_number institution_number, account_number',
    MX: 'account_holder_name, account_holder_type, account_number',
    DE: 'account_holder_name, account_holder_type, account_number',
    JP: 'account_holder_name, account_holder_type account_type, bank_code branch_code, account_number',
  };
  for (const [country, rows] of Object.entries(asked)) {
    const form = await formOf(country);
    assert.equal(form.rows.map((row) => row.join(' ')).join(', '), rows);
    assert.deepEqual(Object.keys(form.fields), form.rows.flat());
  }
});

test('sends the currency that the page gives', async () => {
  const form = await formOf('DE', {currency: 'CHF'});
  const body = await bodyOf(form, {...holder, account_number: 'DE89370400440532013000'});
  assert.equal((body as {bank_account: {currency: string}}).bank_account.currency, 'chf');
});

test('of a country that it does not know it takes any numbers, and no currency is made up', async () => {
  const form = await formOf('XX');
  const body = await bodyOf(form, {...holder, account_number: ' 12-3 '}, live);
  assert.deepEqual(body, {bank_account: {...holder, account_number: '12-3', country: 'XX'}});
});

test('a branch that a bank does not have is left out of the routing number, with its dash', async () => {
  const form = await formOf('DO');
  const typed = {...holder, account_number: '000123456789', bank_code: '999'};
  const number = (body: unknown) =>
    (body as {bank_account: {routing_number: string}}).bank_account.routing_number;
  assert.equal(number(await bodyOf(form, typed)), '999');
  assert.equal(number(await bodyOf(form, {...typed, branch_code: '12'})), '999-12');
});

test('Japanese banks write names in katakana', async () => {
  const form = await formOf('JP');
  const state = async (name: string) => {
    const model = await modelOf(form, live);
    model.setValue('account_holder_name', name);
    return model.state.fields['account_holder_name'];
  };
  for (const name of ['ヤマダ タロウ', 'ﾔﾏﾀﾞ ﾀﾛｳ', 'カ）サンプル', 'STRIPE'])
    assert.deepEqual(await state(name), {state: 'valid'});
  for (const name of ['山田太郎', 'やまだ'])
    assert.deepEqual(await state(name), {state: 'invalid', error: 'name_not_katakana'});
});

test('the number is asked for twice where it has no check digits, unless the page says otherwise', async () => {
  const twice = async (country: string, confirm: string) =>
    'confirm_account_number' in (await formOf(country, {confirm})).fields;
  for (const country of ['US', 'GB', 'NZ', 'XX']) {
    assert.equal(await twice(country, ''), true, country);
    assert.equal(await twice(country, 'off'), false, country);
  }
  for (const country of ['DE', 'MX', 'AR', 'EG']) {
    assert.equal(await twice(country, ''), false, country);
    assert.equal(await twice(country, 'on'), true, country);
  }
});

test('two account numbers have to be the same, whichever is typed last, and one is sent', async () => {
  const form = await formOf('GB', {confirm: 'on'});
  const model = await modelOf(form, live);
  const confirmation = () => model.state.fields['confirm_account_number'];
  model.setValue('account_number', '00012345');
  model.setValue('confirm_account_number', '000123');
  assert.deepEqual(confirmation(), {state: 'partial'});
  model.setValue('confirm_account_number', '000123456');
  assert.deepEqual(confirmation(), {state: 'invalid', error: 'account_numbers_differ'});
  model.setValue('confirm_account_number', '00012345');
  assert.deepEqual(confirmation(), {state: 'valid'});
  model.setValue('account_number', '00012346');
  assert.deepEqual(confirmation(), {state: 'invalid', error: 'account_numbers_differ'});
  const typed = {...holder, routing_number: '108800', account_number: '00012345'};
  assert.equal(await bodyOf(form, typed), undefined);
  assert.doesNotMatch(
    JSON.stringify(await bodyOf(form, {...typed, confirm_account_number: '00012345'})),
    /confirm/,
  );
});

test('a choice leads to the form of its country, and back', async () => {
  const us = await formOf('US', {countries: ['US', 'DE']});
  assert.deepEqual(us.rows[0], ['country']);
  assert.deepEqual(us.initial, {country: 'US'});
  const {resolve} = await us.loadRules();
  assert.equal(resolve?.({}, 'en'), us);
  const de = await resolve({country: 'DE'}, 'en');
  assert.ok(de.fields['account_number'] && !('routing_number' in de.fields));
  assert.equal(resolve({country: 'DE'}, 'en'), de, 'at once, when it has been loaded');
  assert.equal(resolve({country: 'US'}, 'en'), us);
  const model = await modelOf(us, testMode);
  assert.equal(model.state.empty, true, 'a choice that is not the customer’s does not count');
  model.setValue('country', 'DE');
  assert.equal(model.state.empty, false);
  assert.equal(model.state.fields['country']?.state, 'partial', 'until the form of that country is there');
  await resolveIn(model, us, testMode);
  assert.equal(model.state.fields['country']?.state, 'valid');
});

test('without a country, it is chosen first', async () => {
  const form = await formOf('', {countries: ['US', 'DE']});
  assert.deepEqual(form.rows, [['country']]);
  assert.equal((await (await form.loadRules()).resolve?.({country: 'DE'}, 'en'))?.rows.length, 4);
});

test('one country to choose is no choice, and the page’s own is among those that are offered', async () => {
  assert.ok(!('country' in (await formOf('', {countries: ['DE']})).fields));
  const form = await formOf('FR', {countries: ['US', 'DE']});
  const codes = form.fields['country']?.options?.('en').map(({value}) => value);
  assert.deepEqual(codes, ['FR', 'DE', 'US']);
});

test('is the same form every time, and at once when it has been loaded', async () => {
  const form = await formOf('GB');
  assert.equal(bankAccountForm(request('GB')), form);
});

test('the API’s codes mean the fields that the customer can correct', async () => {
  assert.deepEqual((await wholeForm(formOf('US'))).errorFields, {
    account_number_invalid: 'account_number',
    routing_number_invalid: 'routing_number',
  });
  assert.equal((await wholeForm(formOf('CA'))).errorFields?.['routing_number_invalid'], 'transit_number');
  assert.equal((await wholeForm(formOf('DE'))).errorFields?.['routing_number_invalid'], 'account_number');
});
