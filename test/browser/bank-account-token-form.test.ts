import {expect} from '@open-wc/testing';
import '../../src/define/bank-account-token-form.js';
import {startSandbox} from '../support/commands.js';
import {mount} from '../support/mount.js';
import {runFormSuite} from '../support/run-form-suite.js';

const holder = {account_holder_name: 'Jenny Rosen', account_holder_type: 'individual'};
const us = {
  ...holder,
  account_type: 'checking',
  routing_number: '110000000',
  account_number: '000123456789',
  confirm_account_number: '000123456789',
};
const iban = {...holder, account_number: 'DE89370400440532013000'};

runFormSuite('bank-account-token-form', {
  attributes: {country: 'US'},
  prefix: 'btok_',
  manners: {
    account_holder_name: {
      label: 'Account holder name',
      autocomplete: 'name',
      inputmode: 'text',
      autocapitalize: 'words',
    },
    account_holder_type: {label: 'Account holder type', autocomplete: 'off', choice: true},
    account_type: {label: 'Account type', autocomplete: 'off', choice: true},
    routing_number: {label: 'Routing number', autocomplete: 'off'},
    account_number: {label: 'Account number', autocomplete: 'off'},
    confirm_account_number: {label: 'Confirm account number', autocomplete: 'off'},
  },
  valid: [
    {fields: us},
    {fields: iban, attributes: {country: 'de'}},
    {
      fields: {country: 'AU', ...holder, routing_number: '110000', account_number: '000123456'},
      attributes: {country: '', countries: 'AU GB', 'confirm-account-number': 'off'},
    },
  ],
  invalid: [
    {
      fields: {...us, routing_number: '110000001', confirm_account_number: '000123456788'},
      errors: {
        routing_number: 'Check this number and its format. For example, 110000000',
        confirm_account_number: 'The account numbers do not match.',
      },
    },
    {
      fields: {...us, routing_number: '1100'},
      errors: {routing_number: 'Complete this field. For example, 110000000'},
    },
    {
      fields: {...iban, account_number: 'DE98370400440532013000'},
      attributes: {country: 'DE'},
      errors: {
        account_number: 'Check the account number and its format. For example, DE43 1234 5678 9012 3456 78',
      },
    },
    {
      fields: {...iban, account_number: 'FR14'},
      attributes: {country: 'DE'},
      errors: {account_number: 'Enter an IBAN of the chosen country.'},
    },
  ],
  wire: [
    {
      fields: us,
      body:
        'bank_account[account_holder_name]=Jenny%20Rosen&bank_account[account_holder_type]=individual' +
        '&bank_account[account_type]=checking&bank_account[account_number]=000123456789' +
        '&bank_account[country]=US&bank_account[currency]=usd&bank_account[routing_number]=110000000',
    },
    {
      fields: iban,
      attributes: {country: 'DE', currency: 'EUR'},
      body:
        'bank_account[account_holder_name]=Jenny%20Rosen&bank_account[account_holder_type]=individual' +
        '&bank_account[account_number]=DE89370400440532013000&bank_account[country]=DE&bank_account[currency]=eur',
    },
    {
      fields: {
        country: 'CA',
        ...holder,
        transit_number: '11000',
        institution_number: '000',
        account_number: '000123456789',
      },
      attributes: {countries: 'US CA', 'confirm-account-number': 'off'},
      body:
        'bank_account[account_holder_name]=Jenny%20Rosen&bank_account[account_holder_type]=individual' +
        '&bank_account[account_number]=000123456789&bank_account[country]=CA&bank_account[currency]=cad' +
        '&bank_account[routing_number]=11000-000',
    },
  ],
});

describe('<bank-account-token-form>', () => {
  it('offers countries by their names, and asks at once for what the chosen one needs', async () => {
    const form = await mount('bank-account-token-form', {country: 'US', countries: 'US GB DE'});
    expect(form.text('country')).to.equal('US');
    await form.fill(us);
    await form.choose('country', 'GB');
    while (form.fields.includes('account_type')) await form.settled();
    expect(form.fields).to.deep.equal([
      'country',
      'account_holder_name',
      'account_holder_type',
      'routing_number',
      'account_number',
      'confirm_account_number',
    ]);
    expect(form.labelOf('routing_number')).to.equal('Sort code');
    expect(form.focused).to.equal('country');
    const {account_holder_name, account_holder_type, routing_number} = form.texts;
    expect({account_holder_name, account_holder_type}).to.deep.equal(holder);
    expect(routing_number, 'laid out as it is there').to.equal('11-00-00000');
    await form.choose('country', 'DE');
    while (form.fields.includes('routing_number')) await form.settled();
    expect(form.labelOf('account_number')).to.equal('IBAN');
    await form.choose('country', 'US');
    expect(form.fields).to.include('account_type');
    expect(form.text('account_type'), 'was forgotten with its field').to.equal('');
    expect(form.text('account_holder_name')).to.equal('Jenny Rosen');
  });

  it('goes back to its first country with reset()', async () => {
    const form = await mount('bank-account-token-form', {country: 'DE', countries: 'DE GB'});
    await form.choose('country', 'GB');
    while (!form.fields.includes('routing_number')) await form.settled();
    await form.type('routing_number', '108800');
    form.element.reset();
    await form.reached();
    expect(form.text('country')).to.equal('DE');
    expect(form.fields).not.to.include('routing_number');
    expect(form.changes.at(-1)?.empty).to.be.true;
  });

  it('keeps the choice when an attribute that has nothing to do with it changes', async () => {
    const form = await mount('bank-account-token-form', {country: 'DE', countries: 'DE GB'});
    await form.choose('country', 'GB');
    while (!form.fields.includes('routing_number')) await form.settled();
    await form.type('routing_number', '108800');
    form.element.disabled = true;
    await form.updated();
    expect(form.text('routing_number')).to.equal('10-88-00');
    expect(form.text('country')).to.equal('GB');
  });

  it('is submitted at once after a choice, with what the chosen country needs', async () => {
    const sandbox = await startSandbox();
    const form = await mount('bank-account-token-form', {
      country: 'DE',
      countries: 'DE AT',
      'api-base': sandbox.url,
    });
    await form.fill({...holder, account_number: 'AT611904300234573201'});
    await form.choose('country', 'AT');
    const {token} = await form.submit();
    expect(token?.bank_account?.['country']).to.equal('AT');
  });

  it('shows what the API refuses under the field that can be corrected', async () => {
    const sandbox = await startSandbox();
    const form = await mount('bank-account-token-form', {country: 'US', 'api-base': sandbox.url});
    await form.fill({...us, account_number: '1234567', confirm_account_number: '1234567'});
    const {error} = await form.submit();
    expect(error?.code).to.equal('account_number_invalid');
    expect(form.errorOf('account_number')).to.match(/^You must use a test bank account number/);
    expect(form.focused).to.equal('account_number');
    await form.press('Backspace');
    expect(form.errorOf('account_number')).to.equal('');
  });

  it('shows where the numbers stand on a cheque, in countries that write them so', async () => {
    for (const [country, caption] of [
      ['US', '1 Routing number 2 Account number'],
      ['CA', '1 Transit number 2 Institution number 3 Account number'],
      ['GB', ''],
    ] as const) {
      const form = await mount('bank-account-token-form', {country});
      if (caption) while (!form.part('figure')) await form.settled();
      expect(form.textOf('figure').replace(/^[\d\s]*(?=1 )/, '')).to.equal(caption);
    }
  });
});
