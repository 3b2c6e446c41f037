import {expect} from '@open-wc/testing';
import '../../src/define/account-token-form.js';
import {itInPage} from '../support/framed/framed-mode.js';
import {mount} from '../support/mount.js';
import {runFormSuite} from '../support/run-form-suite.js';

const words = {inputmode: 'text', autocapitalize: 'words'} as const;
const rides = {name: 'Rocket Rides', vat_id: 'GB 999 9999 73'};
const jenny = {first_name: 'Jenny', last_name: 'Rosen'};
const accepted = {tos_shown_and_accepted: 'true'};

runFormSuite('account-token-form', {
  attributes: {'business-type': 'company', collect: 'name vat-id', terms: ''},
  prefix: 'ct_',
  manners: {
    name: {label: 'Registered name', autocomplete: 'organization', ...words},
    vat_id: {label: 'VAT number', autocomplete: 'off', inputmode: 'text', autocapitalize: 'characters'},
    tos_shown_and_accepted: {
      label: 'I accept the terms of service',
      autocomplete: 'off',
      choice: true,
      width: 24,
    },
  },
  valid: [
    {fields: {...rides, ...accepted}},
    {
      fields: {business_type: 'individual', ...jenny, ...accepted},
      attributes: {'business-type': '', collect: 'name'},
    },
  ],
  invalid: [
    {
      fields: {name: 'Rocket Rides', vat_id: 'GB€'},
      errors: {vat_id: 'Check the number and its format.'},
    },
  ],
  wire: [
    {
      fields: {business_type: 'company', ...rides, structure: 'public_company', ...accepted},
      attributes: {'business-type': '', collect: 'name vat-id structure'},
      body:
        'account[business_type]=company&account[company][name]=Rocket%20Rides&account[company][structure]=public_company' +
        '&account[company][vat_id]=GB999999973&account[tos_shown_and_accepted]=true',
    },
    {
      fields: {...jenny, ...accepted},
      attributes: {'business-type': 'individual', collect: 'name'},
      body:
        'account[business_type]=individual&account[individual][first_name]=Jenny' +
        '&account[individual][last_name]=Rosen&account[tos_shown_and_accepted]=true',
    },
  ],
});

describe('<account-token-form>', () => {
  it('asks for what the chosen kind of business is asked, and stays at the choice', async () => {
    const form = await mount('account-token-form', {collect: 'name structure'});
    expect(form.fields).to.deep.equal(['business_type']);
    await form.choose('business_type', 'non_profit');
    while (!form.fields.includes('structure')) await form.settled();
    expect(form.fields).to.deep.equal(['business_type', 'name', 'structure']);
    expect(form.focused).to.equal('business_type');
    await form.choose('business_type', 'individual');
    while (!form.fields.includes('first_name')) await form.settled();
    expect(form.fields).to.deep.equal(['business_type', 'first_name', 'last_name']);
  });

  it('asks for consent in the page’s words, under a label that checks the box', async () => {
    const form = await mount('account-token-form', {
      'business-type': 'company',
      collect: 'name',
      terms: 'I agree to the seller agreement',
    });
    expect(form.labelOf('tos_shown_and_accepted')).to.equal('I agree to the seller agreement');
    await form.fill({name: 'Rocket Rides'});
    await form.submit();
    expect(form.errors).to.deep.equal({tos_shown_and_accepted: 'Accept the terms to continue.'});
    await form.check('tos_shown_and_accepted');
    expect(form.errors).to.deep.equal({});
    expect(form.element.complete).to.be.true;
    await form.check('tos_shown_and_accepted');
    expect(form.element.complete).to.be.false;
  });

  itInPage('links the terms beside the box, and nothing that is no address of the web', async () => {
    const attributes = {'business-type': 'company', collect: 'name', terms: ''};
    const form = await mount('account-token-form', {...attributes, 'terms-url': '/terms'});
    const link = form.part('link');
    expect(link?.getAttribute('href')).to.equal(new URL('/terms', location.href).href);
    expect(link?.getAttribute('target')).to.equal('_blank');
    for (const url of ['javascript:alert(1)', 'data:text/html,x', '']) {
      const other = await mount('account-token-form', {...attributes, 'terms-url': url || 'http://['});
      expect(other.part('link'), url).to.be.null;
    }
  });

  itInPage('keeps a checkbox as it is where another form has the same one', async () => {
    const form = await mount('account-token-form', {collect: 'name', terms: ''});
    await form.fill({business_type: 'company', name: 'Rocket Rides', ...accepted});
    await form.choose('business_type', 'non_profit');
    await form.settled();
    expect(form.text('name')).to.equal('Rocket Rides');
    expect(form.text('tos_shown_and_accepted')).to.equal('true');
  });
});
