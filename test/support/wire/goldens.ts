import {setImmediate as answered} from 'node:timers/promises';
import type {Form} from '../../../src/model/form.js';
import {bankAccountForm, type BankAccountRequest} from '../../../src/forms/bank-account.js';
import {cardForm} from '../../../src/forms/card.js';
import {coBadged} from '../../../src/forms/co-badged.js';
import {cvcUpdateForm} from '../../../src/forms/cvc-update.js';
import {piiFormByType} from '../../../src/forms/pii-by-type.js';
import {piiForm} from '../../../src/forms/pii.js';
import {idNumbers as en} from '../../../src/i18n/en/id-numbers.js';
import {entityGoldens} from './entity-goldens.js';
import type {Golden} from './golden.js';

const messages = {};
const bank = (country: string, more: Partial<BankAccountRequest> = {}) =>
  bankAccountForm({
    country,
    countries: [],
    currency: '',
    confirm: '',
    messages,
    ...more,
  });

/** The card form when the page's function has named two networks for the number in it. */
async function coBadgedForm(): Promise<Form> {
  const networksFor = () => ['cartes_bancaires', 'visa'];
  const form = await coBadged({}, cardForm([]), networksFor, () => undefined);
  const {resolve} = await form.loadRules();
  const chosen = () => resolve?.({number: '4000002500001001'}, 'en') ?? form;
  void chosen();
  await answered();
  return chosen();
}

async function cardFormOfTheUS(): Promise<Form> {
  const form = await cardForm(['name', 'address']);
  const {resolve} = await form.loadRules();
  return (await resolve?.({address_country: 'US'}, 'en')) ?? form;
}

const bankAttributes = {'bank_account[country]': 'country', 'bank_account[currency]': 'currency'};
const holder = {
  account_holder_name: ['Jenny Rosen', 'Zoë O’Hara & Söhne'],
  account_holder_type: ['individual', 'company'],
} as const;

/** A form of every kind with everything that it can ask. */
export const goldens: readonly Golden[] = [
  {
    page: '<card-token-form>',
    form: () => cardForm([]),
    typed: {
      number: ['4242 4242 4242 4242', '5555 5555 5555 4444'],
      expiry: ['12 / 34', '01 / 35'],
      cvc: ['123', '999'],
    },
    body: {card: {number: '4242424242424242', cvc: '123', exp_month: '12', exp_year: '2034'}},
  },
  {
    page: '<card-token-form collect="name address">',
    form: cardFormOfTheUS,
    typed: {
      number: ['3782 822463 10005', '3714 496353 98431'],
      expiry: ['1/30', '02 / 31'],
      cvc: ['1234', '9999'],
      name: ["Zoë O'Hara-Ñandú (+50%)", 'Jenny Rosen'],
      address_country: ['US', 'DE'],
      address_line1: ['1 High Street & Co.', '510 Townsend St'],
      address_line2: ['Flat #2', 'c/o'],
      address_zip: ['94103', '10115'],
      address_city: ['San José', 'Berlin'],
      address_state: ['CA', 'NY'],
    },
    body: {
      card: {
        number: '378282246310005',
        cvc: '1234',
        name: "Zoë O'Hara-Ñandú (+50%)",
        address_country: 'US',
        address_line1: '1 High Street & Co.',
        address_line2: 'Flat #2',
        address_city: 'San José',
        address_state: 'CA',
        address_zip: '94103',
        exp_month: '01',
        exp_year: '2030',
      },
    },
  },
  {
    page: '<card-token-form> with networksFor',
    form: coBadgedForm,
    typed: {
      number: ['4000 0025 0000 1001', '4000 0025 0000 1019'],
      networks: ['cartes_bancaires 1', 'visa 1'],
      expiry: ['12 / 34', '01 / 35'],
      cvc: ['123', '999'],
    },
    body: {
      card: {
        number: '4000002500001001',
        cvc: '123',
        networks: {preferred: 'cartes_bancaires'},
        exp_month: '12',
        exp_year: '2034',
      },
    },
  },
  {
    page: '<cvc-update-form>',
    form: () => cvcUpdateForm,
    typed: {cvc: ['123', '9999']},
    body: {cvc_update: {cvc: '123'}},
  },
  {
    page: '<pii-token-form>',
    form: () => piiForm,
    typed: {id_number: ['AB 12+3&é', '000000000']},
    body: {pii: {id_number: 'AB 12+3&é'}},
  },
  {
    page: '<pii-token-form country="US" id-type="ssn">',
    form: () => piiFormByType('US', 'ssn', en),
    typed: {id_number: ['000-00-0000', '123-45-6789']},
    body: {pii: {id_number: '000000000'}},
  },
  {
    page: '<bank-account-token-form country="US" confirm-account-number="off">',
    form: () => bank('US', {confirm: 'off'}),
    typed: {
      ...holder,
      account_type: ['checking', 'savings'],
      routing_number: ['110000000', '021000021'],
      account_number: ['000123456789', '000111111116'],
    },
    body: {
      bank_account: {
        account_holder_name: 'Jenny Rosen',
        account_holder_type: 'individual',
        account_type: 'checking',
        account_number: '000123456789',
        country: 'US',
        currency: 'usd',
        routing_number: '110000000',
      },
    },
    attributes: bankAttributes,
  },
  {
    page: '<bank-account-token-form country="CA" confirm-account-number="off">',
    form: () => bank('CA', {confirm: 'off'}),
    typed: {
      ...holder,
      transit_number: ['11000', '12345'],
      institution_number: ['000', '001'],
      account_number: ['000123456789', '000111111116'],
    },
    body: {
      bank_account: {
        account_holder_name: 'Jenny Rosen',
        account_holder_type: 'individual',
        account_number: '000123456789',
        country: 'CA',
        currency: 'cad',
        routing_number: '11000-000',
      },
    },
    attributes: bankAttributes,
  },
  {
    page: '<bank-account-token-form country="DE">',
    form: () => bank('DE'),
    typed: {...holder, account_number: ['DE89 3704 0044 0532 0130 00', 'DE89370400440532013002']},
    body: {
      bank_account: {
        account_holder_name: 'Jenny Rosen',
        account_holder_type: 'individual',
        account_number: 'DE89370400440532013000',
        country: 'DE',
        currency: 'eur',
      },
    },
    attributes: bankAttributes,
  },
  ...entityGoldens,
];
