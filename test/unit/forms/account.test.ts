import assert from 'node:assert/strict';
import {test} from 'node:test';
import {queryStringifyRequestData} from '../../../node_modules/stripe/esm/utils.js';
import {encodeForm} from '../../../src/client/encode.js';
import type {FormContext} from '../../../src/model/context.js';
import {accountForm, type AccountRequest} from '../../../src/forms/account.js';
import {requestFor, sandboxTakes, typeInto} from '../../support/entity-forms.js';
import {wholeForm} from '../../support/model-of.js';
import {resolveIn} from '../../support/model-of.js';

const testMode: FormContext = {today: {year: 2026, month: 11}, testMode: true};

const request = (more: Partial<AccountRequest> = {}): AccountRequest => ({
  ...requestFor(more),
  businessType: '',
  terms: undefined,
  ...more,
});

const home = {
  address_line1: 'address_full_match',
  address_city: 'San Francisco',
  address_state: 'CA',
  address_postal_code: '94107',
};
const place = {
  line1: 'address_full_match',
  city: 'San Francisco',
  state: 'CA',
  postal_code: '94107',
  country: 'US',
};
const abroad = (group: string) => ({
  [`${group}_country`]: 'GB',
  [`${group}_line1`]: '1 Main Street',
  [`${group}_city`]: 'London',
  [`${group}_postal_code`]: 'SW1A 1AA',
});
const london = {line1: '1 Main Street', city: 'London', postal_code: 'SW1A 1AA', country: 'GB'};

const rowsOf = async (more: Partial<AccountRequest>) => {
  const form = await accountForm(request(more));
  assert.deepEqual(Object.keys(form.fields).sort(), form.rows.flat().sort());
  return form.rows.map((row) => row.join(' ')).join(', ');
};

test('asks first what kind of business it is, unless the page says so', async () => {
  assert.equal(await rowsOf({country: 'US', terms: ''}), 'business_type');
  assert.equal(
    await rowsOf({country: 'US', businessType: 'company', terms: ''}),
    'name, tax_id, phone, address_country, address_line1, address_line2, address_city, ' +
      'address_state address_postal_code, tos_shown_and_accepted',
  );
  assert.equal(
    await rowsOf({country: 'US', businessType: 'individual'}),
    'first_name last_name, dob_month dob_day dob_year, email, phone, address_country, address_line1, ' +
      'address_line2, address_city, address_state address_postal_code',
  );
  assert.equal(await rowsOf({businessType: 'unheard-of'}), 'business_type');
});

test('of one list of words asks each kind of business what it can be asked', async () => {
  const collect = ['name', 'email', 'structure', 'nationality', 'relationship'];
  assert.equal(
    await rowsOf({collect, businessType: 'individual'}),
    'first_name last_name, email, relationship_title, relationship_executive, relationship_director, ' +
      'relationship_owner, relationship_percent_ownership',
  );
  assert.equal(await rowsOf({collect, businessType: 'non_profit'}), 'name, structure');
});

test('a choice of business leads to its form, with what was typed in fields of the same name', async () => {
  const {form, model} = await typeInto(
    accountForm(request({country: 'US', collect: ['name', 'phone', 'structure', 'dob']})),
    {business_type: 'individual', phone: '4155552671', first_name: 'Jenny'},
    testMode,
  );
  assert.ok('dob_day' in form.fields && !('structure' in form.fields));
  model.setValue('business_type', 'company');
  await resolveIn(model, form, testMode);
  assert.ok('structure' in model.form.fields && !('dob_day' in model.form.fields));
  assert.equal(model.text('phone'), '4155552671');
  assert.equal(model.text('first_name'), '');
});

test('offers the legal forms of the kind of business', async () => {
  const count = async (businessType: string) => {
    const {fields} = await accountForm(request({businessType, collect: ['structure']}));
    return fields['structure']?.options?.('en').length;
  };
  assert.deepEqual(
    [await count('company'), await count('non_profit'), await count('government_entity')],
    [17, 3, 3],
  );
});

const company =
  'name structure tax-id tax-id-registrar vat-id registration-number registration-date export-license phone address ' +
  'administrative-address principal-place-of-business physical-address owners directors executives ' +
  'ownership-exemption ownership-declaration';

test('sends what the contract names of a company, byte for byte as the official client does', async () => {
  const {body} = await typeInto(
    accountForm(
      request({
        country: 'US',
        collect: company.split(' '),
        terms: '',
        details: () => ({
          company: {
            verification: {document: {front: 'file_1', back: 'file_2'}},
            ownership_declaration: {date: 1795000000, ip: '8.8.8.8', user_agent: 'x'},
          },
        }),
      }),
    ),
    {
      business_type: 'company',
      name: 'Rocket Rides & Sons',
      structure: 'single_member_llc',
      tax_id: '00-0000000',
      tax_id_registrar: 'Amtsgericht Berlin',
      vat_id: 'de 123 456 789',
      registration_number: 'HRB 1234',
      export_license_id: 'IEC1',
      export_purpose_code: 'P0802',
      phone: '(415) 555-2671',
      registration_date_month: '2',
      registration_date_day: '29',
      registration_date_year: '2024',
      ...home,
      ...abroad('administrative_address'),
      ...abroad('principal_place_of_business'),
      ...abroad('physical_address'),
      owners_provided: 'true',
      directors_provided: 'true',
      executives_provided: 'true',
      ownership_exemption_reason: 'qualifies_as_financial_institution',
      ownership_declaration_shown_and_signed: 'true',
      tos_shown_and_accepted: 'true',
    },
    testMode,
  );
  assert.deepEqual(body, {
    account: {
      business_type: 'company',
      company: {
        verification: {document: {front: 'file_1', back: 'file_2'}},
        ownership_declaration: {date: 1795000000, ip: '8.8.8.8', user_agent: 'x'},
        name: 'Rocket Rides & Sons',
        structure: 'single_member_llc',
        tax_id: '000000000',
        tax_id_registrar: 'Amtsgericht Berlin',
        vat_id: 'DE123456789',
        registration_number: 'HRB 1234',
        export_license_id: 'IEC1',
        export_purpose_code: 'P0802',
        phone: '+14155552671',
        registration_date: {day: 29, month: 2, year: 2024},
        address: place,
        administrative_address: london,
        principal_place_of_business: london,
        physical_address: london,
        owners_provided: true,
        directors_provided: true,
        executives_provided: true,
        ownership_exemption_reason: 'qualifies_as_financial_institution',
        ownership_declaration_shown_and_signed: true,
      },
      tos_shown_and_accepted: true,
    },
  });
  assert.equal(encodeForm(body as object), queryStringifyRequestData(body as object));
  await sandboxTakes(body, 'ct_');
});

test('sends a person as that person’s own form does, in the account', async () => {
  const {body} = await typeInto(
    accountForm(
      request({country: 'US', businessType: 'individual', collect: ['name', 'dob', 'id-number', 'address']}),
    ),
    {
      first_name: 'Jenny',
      last_name: 'Rosen',
      dob_month: '1',
      dob_day: '1',
      dob_year: '1901',
      ...home,
      id_number: '222-22-2222',
    },
    testMode,
  );
  assert.deepEqual(body, {
    account: {
      business_type: 'individual',
      individual: {
        first_name: 'Jenny',
        last_name: 'Rosen',
        dob: {day: 1, month: 1, year: 1901},
        address: place,
        id_number: '222222222',
      },
    },
  });
  assert.equal(encodeForm(body as object), queryStringifyRequestData(body as object));
  await sandboxTakes(body, 'ct_');
});

test('of a company in Japan asks its name and address in kanji and kana', async () => {
  const form = await accountForm(
    request({country: 'JP', businessType: 'company', collect: ['name', 'address'], locale: 'ja'}),
  );
  const names = Object.keys(form.fields);
  for (const name of ['name', 'name_kana', 'name_kanji', 'address_kanji_line1', 'address_kana_town'])
    assert.ok(names.includes(name), name);
});

test('takes the documented tax IDs', async () => {
  const {fields} = await wholeForm(
    accountForm(request({country: 'US', businessType: 'company', collect: ['tax-id']})),
  );
  for (const number of ['000000000', '000000001', '111111111', '111111112', '222222222']) {
    const check = fields['tax_id']?.check(number, {today: testMode.today, testMode: true});
    assert.deepEqual(check, {state: 'valid', value: number});
  }
  assert.notEqual(fields['tax_id']?.secret, true);
  const abroad = await accountForm(request({country: 'XX', businessType: 'company', collect: ['tax-id']}));
  assert.equal(abroad.fields['tax_id']?.label, 'label_tax_id');
});

test('is not complete while the terms are not accepted', async () => {
  const form = accountForm(request({businessType: 'non_profit', collect: ['name'], terms: 'Do you agree?'}));
  assert.equal((await typeInto(form, {name: 'Red Cross'}, testMode)).body, undefined);
  const {body} = await typeInto(form, {name: 'Red Cross', tos_shown_and_accepted: 'true'}, testMode);
  assert.deepEqual(body, {
    account: {business_type: 'non_profit', company: {name: 'Red Cross'}, tos_shown_and_accepted: true},
  });
});

test('a VAT number is its letters and digits', async () => {
  const {fields} = await wholeForm(accountForm(request({businessType: 'company', collect: ['vat-id']})));
  const check = (text: string) => fields['vat_id']?.check(text, {today: testMode.today});
  for (const [text, value] of [
    ['DE123456789', 'DE123456789'],
    ['atu 12.345-678', 'ATU12345678'],
    ['GB٩٩٩٩٩٩٩٧٣', 'GB999999973'],
  ] as const)
    assert.deepEqual(check(text), {state: 'valid', value});
  assert.deepEqual(check(''), {state: 'empty'});
  assert.deepEqual(check('DE1'), {state: 'partial', code: 'tax_id_invalid'});
  for (const text of ['DE 123€', 'DE'.padEnd(21, '1')])
    assert.deepEqual(check(text), {state: 'invalid', code: 'tax_id_invalid'});
});

test('a parameter that the API refuses leads to its field', async () => {
  const form = await wholeForm(
    accountForm(request({country: 'US', businessType: 'company', collect: company.split(' '), terms: ''})),
  );
  const params: Readonly<Record<string, string>> = {
    'account[company][address][postal_code]': 'address_postal_code',
    'account[company][tax_id]': 'tax_id',
    'account[company][registration_date][day]': 'registration_date_day',
    'account[tos_shown_and_accepted]': 'tos_shown_and_accepted',
  };
  for (const [param, name] of Object.entries(params)) assert.equal(form.params?.[param], name);
  assert.deepEqual(form.errorFields, {tax_id_invalid: 'tax_id'});
});
