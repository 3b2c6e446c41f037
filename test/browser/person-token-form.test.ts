import {expect} from '@open-wc/testing';
import '../../src/define/person-token-form.js';
import {startSandbox} from '../support/commands.js';
import {itInPage} from '../support/framed/framed-mode.js';
import {mount} from '../support/mount.js';
import {runFormSuite} from '../support/run-form-suite.js';

const name = {first_name: 'Jenny', last_name: 'Rosen'};
const birth = {dob_month: '1', dob_day: '1', dob_year: '1901'};
const jenny = {
  ...name,
  ...birth,
  email: 'jenny@example.com',
  phone: '0000000000',
  address_line1: 'address_full_match',
};
const home = {address_city: 'London', address_postal_code: 'SW1A 1AA'};
const words = {inputmode: 'text', autocapitalize: 'words'} as const;

runFormSuite('person-token-form', {
  attributes: {countries: 'GB'},
  prefix: 'cpt_',
  manners: {
    first_name: {label: 'First name', autocomplete: 'given-name', ...words},
    last_name: {label: 'Last name', autocomplete: 'family-name', ...words},
    dob_month: {label: 'Month', autocomplete: 'bday-month', choice: true},
    dob_day: {label: 'Day', autocomplete: 'bday-day', width: 64},
    dob_year: {label: 'Year', autocomplete: 'bday-year', width: 64},
    email: {label: 'Email', autocomplete: 'email', inputmode: 'email'},
    phone: {label: 'Phone number', autocomplete: 'tel', inputmode: 'tel'},
    address_line1: {label: 'Address', autocomplete: 'address-line1', ...words},
    address_line2: {label: 'Apartment, suite, etc., (optional)', autocomplete: 'address-line2', ...words},
    address_city: {label: 'Town or city', autocomplete: 'address-level2', ...words},
    address_postal_code: {
      label: 'Postcode',
      autocomplete: 'postal-code',
      inputmode: 'text',
      autocapitalize: 'characters',
    },
  },
  valid: [
    {fields: {...jenny, ...home}},
    {
      fields: {...name, relationship_owner: 'true', relationship_percent_ownership: '25'},
      attributes: {collect: 'name relationship'},
    },
  ],
  invalid: [
    {
      fields: {...jenny, dob_month: '2', dob_day: '30', email: 'jenny@example..com'},
      errors: {
        dob_day: 'Enter a valid date.',
        email: 'Check the email (name@example.com).',
      },
    },
    {fields: {...birth, dob_year: '2020'}, errors: {dob_year: 'A person has to be at least 13 years old.'}},
    {fields: {phone: '020 79'}, errors: {phone: 'Check the phone number.'}},
  ],
  wire: [
    {
      fields: {...jenny, phone: '020 7946 0958', ...home},
      body:
        'person[first_name]=Jenny&person[last_name]=Rosen&person[dob][day]=1&person[dob][month]=1' +
        '&person[dob][year]=1901&person[email]=jenny%40example.com&person[phone]=%2B442079460958' +
        '&person[address][line1]=address_full_match&person[address][city]=London' +
        '&person[address][postal_code]=SW1A%201AA&person[address][country]=GB',
    },
    {
      fields: {...name, relationship_director: 'true'},
      attributes: {
        collect: 'name relationship',
        details: '{"metadata":{"order":"6735"},"verification":{"document":{"front":"file_1"}}}',
      },
      body:
        'person[metadata][order]=6735&person[verification][document][front]=file_1' +
        '&person[first_name]=Jenny&person[last_name]=Rosen&person[relationship][director]=true',
    },
  ],
});

describe('<person-token-form>', () => {
  it('writes an address as in the country that is chosen, and stays where the customer is', async () => {
    const form = await mount('person-token-form', {collect: 'address name', country: 'US'});
    await form.fill(name);
    expect(form.text('address_country')).to.equal('US');
    expect(form.labelOf('address_postal_code')).to.equal('ZIP code');
    await form.choose('address_country', 'JP');
    while (!form.fields.includes('address_kana_town')) await form.settled();
    expect(form.focused).to.equal('address_country');
    expect(form.fields).to.include.members(['first_name_kanji', 'last_name_kana', 'address_kanji_line1']);
    expect(form.text('first_name')).to.equal('Jenny');
    await form.choose('address_country', 'US');
    expect(form.fields).to.include('address_state').and.not.to.include('first_name_kanji');
  });

  it('leaves the caret alone when the rules of phone numbers come', async () => {
    const form = await mount('person-token-form', {collect: 'name phone', country: 'US'});
    await form.type('first_name', 'Jny');
    await form.select('first_name', 1);
    await form.type('first_name', 'en');
    await form.settled();
    expect(form.caretOf('first_name')).to.equal('Jen|ny');
  });

  itInPage('asks before the page is left while there is something to lose', async () => {
    const form = await mount('person-token-form', {collect: 'name'});
    const asks = () => !window.dispatchEvent(new Event('beforeunload', {cancelable: true}));
    expect(asks()).to.be.false;
    await form.type('first_name', 'J');
    expect(asks()).to.be.true;
    form.element.reset();
    expect(asks()).to.be.false;
    await form.type('first_name', 'J');
    form.element.remove();
    await Promise.resolve();
    expect(asks()).to.be.false;
  });

  itInPage('does not ask when there is a token', async () => {
    const sandbox = await startSandbox();
    const form = await mount('person-token-form', {collect: 'name', 'api-base': sandbox.url});
    await form.fill(name);
    await form.submit();
    expect(window.dispatchEvent(new Event('beforeunload', {cancelable: true}))).to.be.true;
    form.element.reset();
  });
});
