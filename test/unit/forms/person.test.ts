import assert from 'node:assert/strict';
import {test} from 'node:test';
import {queryStringifyRequestData} from '../../../node_modules/stripe/esm/utils.js';
import {encodeForm} from '../../../src/client/encode.js';
import type {FormContext} from '../../../src/model/context.js';
import {personForm} from '../../../src/forms/person.js';
import {requestFor, sandboxTakes, typeInto} from '../../support/entity-forms.js';
import {wholeForm} from '../../support/model-of.js';

const today = {year: 2026, month: 11};
const live: FormContext = {today};
const testMode: FormContext = {...live, testMode: true};

const jenny = {
  first_name: 'Jenny',
  last_name: 'Rosen',
  dob_month: '1',
  dob_day: '1',
  dob_year: '1901',
  email: 'jenny@example.com',
  phone: '(415) 555-2671',
  address_line1: 'address_full_match',
  address_line2: 'Apt 4',
  address_city: 'San Francisco',
  address_state: 'CA',
  address_postal_code: '94107',
};

const everything =
  'name maiden-name aliases dob email phone address registered-address gender nationality id-number ' +
  'id-number-secondary ssn-last-4 political-exposure relationship';

const rowsOf = async (more: Parameters<typeof requestFor>[0]) => {
  const form = await personForm(requestFor(more));
  assert.deepEqual(Object.keys(form.fields).sort(), form.rows.flat().sort());
  return form.rows.map((row) => row.join(' ')).join(', ');
};

test('asks the usual things where the page does not say, as the chosen country writes them', async () => {
  assert.equal(
    await rowsOf({country: 'US'}),
    'first_name last_name, dob_month dob_day dob_year, email, phone, address_country, address_line1, ' +
      'address_line2, address_city, address_state address_postal_code',
  );
  assert.equal(
    await rowsOf({country: 'DE', locale: 'de'}),
    'first_name last_name, dob_day dob_month dob_year, email, phone, address_country, address_line1, ' +
      'address_line2, address_postal_code address_city',
  );
});

test('asks for what the page names, in its own order, and leaves out words that it does not know', async () => {
  const collect = ['political-exposure', 'unheard-of', 'name', 'aliases'];
  assert.equal(await rowsOf({collect}), 'first_name last_name, full_name_aliases, political_exposure');
});

test('has a heading for each section, at its first field', async () => {
  const form = await personForm(requestFor({collect: everything.split(' '), country: 'US'}));
  assert.deepEqual(form.headings, {
    first_name: 'heading_name',
    dob_month: 'heading_dob',
    email: 'heading_contact',
    address_country: 'heading_address',
    registered_address_country: 'heading_registered_address',
    gender: 'heading_identity',
    relationship_title: 'heading_relationship',
  });
});

test('sends what the contract names, byte for byte as the official client does, and the sandbox takes it', async () => {
  const request = requestFor({
    collect: everything.split(' '),
    country: 'US',
    idType: 'ssn',
    details: () => ({
      metadata: {'order id': '6735'},
      verification: {document: {front: 'file_1', back: 'file_2'}, additional_document: {front: 'file_3'}},
      documents: {passport: {files: ['file_4']}},
      first_name: 'what was typed counts',
      relationship: {title: 'CFO', owner: false},
    }),
  });
  const {body} = await typeInto(
    personForm(request),
    {
      ...jenny,
      maiden_name: 'Doe',
      full_name_aliases: 'Jane Doe, J. Rosen;',
      registered_address_country: 'GB',
      registered_address_line1: '1 Main Street',
      registered_address_city: 'London',
      registered_address_postal_code: 'sw1a 1aa',
      gender: 'female',
      nationality: 'US',
      id_number: '000-00-0000',
      id_number_secondary: 'JT1-0000000-00',
      ssn_last_4: '0000',
      political_exposure: 'none',
      relationship_representative: 'true',
      relationship_executive: 'true',
      relationship_director: 'true',
      relationship_owner: 'true',
      relationship_percent_ownership: '33,5',
      relationship_authorizer: 'true',
      relationship_legal_guardian: 'true',
    },
    testMode,
  );
  const expected = {
    person: {
      metadata: {'order id': '6735'},
      verification: {document: {front: 'file_1', back: 'file_2'}, additional_document: {front: 'file_3'}},
      documents: {passport: {files: ['file_4']}},
      first_name: 'Jenny',
      relationship: {
        title: 'CFO',
        owner: true,
        representative: true,
        executive: true,
        director: true,
        percent_ownership: 33.5,
        authorizer: true,
        legal_guardian: true,
      },
      last_name: 'Rosen',
      maiden_name: 'Doe',
      full_name_aliases: ['Jane Doe', 'J. Rosen'],
      dob: {month: 1, day: 1, year: 1901},
      email: 'jenny@example.com',
      phone: '+14155552671',
      gender: 'female',
      nationality: 'US',
      id_number: '000000000',
      id_number_secondary: 'JT1-0000000-00',
      ssn_last_4: '0000',
      political_exposure: 'none',
      address: {
        country: 'US',
        line1: 'address_full_match',
        line2: 'Apt 4',
        city: 'San Francisco',
        state: 'CA',
        postal_code: '94107',
      },
      registered_address: {
        country: 'GB',
        line1: '1 Main Street',
        city: 'London',
        postal_code: 'SW1A 1AA',
      },
    },
  };
  assert.deepEqual(body, expected);
  assert.equal(encodeForm(body as object), queryStringifyRequestData(body as object));
  await sandboxTakes(body, 'cpt_');
});

test('of somebody in Japan asks kanji and kana instead of a Latin address', async () => {
  const {body, form} = await typeInto(
    personForm(requestFor({country: 'JP', locale: 'ja', collect: ['name', 'address']})),
    {
      last_name: 'Yamada',
      first_name: 'Taro',
      last_name_kanji: '山田',
      first_name_kanji: '太郎',
      last_name_kana: 'ヤマダ',
      first_name_kana: 'タロウ',
      address_kanji_postal_code: '1500001',
      address_kanji_state: '東京都',
      address_kanji_city: '渋谷区',
      address_kanji_town: '神宮前 3丁目',
      address_kanji_line1: '27-15',
      address_kana_state: 'ﾄｳｷﾖｳﾄ',
      address_kana_city: 'ｼﾌﾞﾔｸ',
      address_kana_town: 'ｼﾞﾝｸﾞｳﾏｴ 3-',
      address_kana_line1: '27-15',
    },
    testMode,
  );
  assert.deepEqual(form.rows[0], ['last_name', 'first_name']);
  assert.deepEqual(body, {
    person: {
      first_name: 'Taro',
      last_name: 'Yamada',
      first_name_kanji: '太郎',
      last_name_kanji: '山田',
      first_name_kana: 'タロウ',
      last_name_kana: 'ヤマダ',
      address_kana: {
        postal_code: '1500001',
        state: 'ﾄｳｷﾖｳﾄ',
        city: 'ｼﾌﾞﾔｸ',
        town: 'ｼﾞﾝｸﾞｳﾏｴ 3-',
        line1: '27-15',
        country: 'JP',
      },
      address_kanji: {
        postal_code: '1500001',
        state: '東京都',
        city: '渋谷区',
        town: '神宮前 3丁目',
        line1: '27-15',
        country: 'JP',
      },
    },
  });
  await sandboxTakes(body, 'cpt_');
});

test('a choice of country leads to the form of that country, and back to the same', async () => {
  const first = await personForm(requestFor({collect: ['address'], country: 'US'}));
  assert.deepEqual(first.initial, {address_country: 'US'});
  const {resolve} = await first.loadRules();
  assert.equal(resolve?.({}, 'en'), first);
  const gb = await resolve({address_country: 'GB'}, 'en');
  assert.ok(!('address_state' in gb.fields));
  assert.equal(resolve({address_country: 'GB'}, 'en'), gb);
  assert.equal((await gb.loadRules()).resolve?.({address_country: 'US'}, 'en'), first);
  const none = await personForm(requestFor({collect: ['address']}));
  assert.deepEqual(none.rows, [['address_country']]);
});

test('a state that was typed stays in a country whose list does not know it', async () => {
  const form = await wholeForm(personForm(requestFor({collect: ['address'], country: 'RO'})));
  const of = async (address_country: string, address_state: string) => {
    const {fields} = await wholeForm(
      form.resolve?.({address_country, address_state}, 'en', form.choices) ?? form,
    );
    return fields['address_state'];
  };
  assert.equal((await of('IN', 'Kerala'))?.control, 'select');
  const typed = await of('IN', 'New Valley');
  assert.equal(typed?.control, undefined);
  assert.deepEqual(typed?.check('New Valley', {today, brand: undefined}), {
    state: 'valid',
    value: 'New Valley',
  });
});

test('with one country there is no choice, and it is sent', async () => {
  const request = requestFor({collect: ['address'], countries: ['GB']});
  const {body} = await typeInto(
    personForm(request),
    {address_line1: '1 Main Street', address_city: 'London', address_postal_code: 'SW1A 1AA'},
    live,
  );
  assert.deepEqual(body, {
    person: {address: {line1: '1 Main Street', city: 'London', postal_code: 'SW1A 1AA', country: 'GB'}},
  });
});

test('has the rules of phone numbers of every country', async () => {
  const form = await wholeForm(personForm(requestFor({country: 'US'})));
  assert.deepEqual(form.fields['phone']?.check('4155552671', {today, country: 'US'}), {
    state: 'valid',
    value: '+14155552671',
  });
});

test('phone numbers are dialled where the home is', async () => {
  const request = requestFor({collect: ['phone', 'address'], country: 'US'});
  const {model} = await typeInto(personForm(request), {address_country: 'DE', phone: '030 901820'}, live);
  assert.equal(model.state.fields['phone']?.state, 'valid');
});

test('nothing is sent while something is missing, and unchecked boxes are not missing', async () => {
  const request = requestFor({collect: ['name', 'relationship']});
  const {body} = await typeInto(personForm(request), {first_name: 'Jenny'}, live);
  assert.equal(body, undefined);
  const whole = await typeInto(personForm(request), {first_name: 'Jenny', last_name: 'Rosen'}, live);
  assert.deepEqual(whole.body, {person: {first_name: 'Jenny', last_name: 'Rosen'}});
});

test('a parameter that the API refuses leads to its field', async () => {
  const form = await wholeForm(personForm(requestFor({collect: everything.split(' '), country: 'US'})));
  const params: Readonly<Record<string, string>> = {
    'person[dob][day]': 'dob_day',
    'person[email]': 'email',
    'person[registered_address][line1]': 'registered_address_line1',
    'person[relationship][percent_ownership]': 'relationship_percent_ownership',
  };
  for (const [param, name] of Object.entries(params)) assert.equal(form.params?.[param], name);
});
