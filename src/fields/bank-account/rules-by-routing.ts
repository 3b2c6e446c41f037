import {optional, type Field} from '../../model/field.js';
import type {BankRules} from './bank-rules.js';
import {accountNumber, bankNumber, routingNumber} from './bank-number.js';
import {bic} from './bic.js';
import {isAba, isCbu, isClabe} from './check-digits.js';
import {iban} from './iban.js';
import {pastedTogether, pastedWithParts} from './pasted-together.js';

/*
 * Countries whose accounts are told by a routing number and an account number, or by a national number that holds
 * both. Names, forms and joints are those of the API's payout table; what is stricter has its source beside it.
 * Where that table says "varies by bank", any number is taken that some bank of the country could give.
 */

const code = (digits: number, min = digits) => routingNumber('label_bank_code', '#'.repeat(digits), {min});
const branch = (digits: number, min = digits) =>
  routingNumber('label_branch_code', '#'.repeat(digits), {min, mayBeZero: true});
const transit = routingNumber('label_transit_number', '#####');
const institution = routingNumber('label_institution_number', '###', {mayBeZero: true});
const clearing = routingNumber('label_clearing_code', '###');
const clabe = bankNumber('label_clabe', '### ### ########### #', 'account_number_invalid', {
  holds: isClabe,
  example: '012180001234567899',
});
const cbu = bankNumber('label_cbu', '######## ##############', 'account_number_invalid', {
  holds: isCbu,
  example: '2850590940090418135201',
});

/** Four letters, a zero, six letters or digits. Source: Reserve Bank of India, format of the IFSC. */
const ifsc = routingNumber('label_ifsc', 'AAAAAAAAAAA', {
  example: 'HDFC0004051',
  refuses: (number) =>
    [...number].some((char, i) => (i < 4 ? char < 'A' : i === 4 && char !== '0'))
      ? 'routing_number_invalid'
      : undefined,
});

const one = (
  currency: string,
  routing_number: Field,
  account: Field,
  more?: Partial<BankRules>,
): BankRules => {
  const [routing, number] = pastedTogether(routing_number, account, currency === 'usd');
  return {currency, routing: {routing_number: routing}, account: number, ...more};
};

const two = (
  currency: string,
  bank_code: Field,
  branch_code: Field<string | undefined>,
  account: Field,
  more?: Partial<BankRules>,
): BankRules => ({
  currency,
  routing: {bank_code, branch_code},
  account: pastedWithParts([bank_code, branch_code as Field], account),
  ...more,
});

const alone = (currency: string, account: Field, checked = false): BankRules => ({
  currency,
  routing: {},
  account,
  checked,
});

/** By ISO 3166-1 alpha-2. */
export const rulesByRouting: Readonly<Record<string, BankRules>> = {
  AR: alone('ars', cbu, true),
  AU: one('aud', routingNumber('label_bsb', '###-###'), accountNumber(4, 9)),
  BD: one('bdt', code(9), accountNumber(13, 17, 'A')),
  BO: one('bob', code(3, 1), accountNumber(10, 15)),
  BR: two(
    'brl',
    code(3),
    routingNumber('label_branch_code', '####-#', {min: 4, mayBeZero: true}),
    accountNumber(3, 20, 'A'),
  ),
  CA: {
    currency: 'cad',
    routing: {transit_number: transit, institution_number: institution},
    account: pastedWithParts([transit, institution], accountNumber(4, 12)),
  },
  CL: one('clp', code(3), accountNumber(5, 25)),
  CO: one('cop', code(3), accountNumber(9, 16), {accountTypes: ['checking', 'savings']}),
  DO: two('dop', code(3, 1), optional(branch(5, 1)), accountNumber(1, 28)),
  EG: one('egp', bic('EG'), iban('EG'), {checked: true}),
  GB: one('gbp', routingNumber('label_sort_code', '##-##-##'), accountNumber(8, 8)),
  GH: one('ghs', routingNumber('label_sort_code', '######'), accountNumber(8, 20)),
  HK: {
    currency: 'hkd',
    routing: {clearing_code: clearing, branch_code: branch(3)},
    account: pastedWithParts([clearing, branch(3)], accountNumber(6, 12)),
  },
  ID: one('idr', routingNumber('label_bank_code', 'AAAA', {min: 3}), accountNumber(1, 35)),
  IN: one('inr', ifsc, accountNumber(5, 20)),
  JM: two('jmd', code(3), branch(5), accountNumber(1, 18)),
  JP: two('jpy', code(4), branch(3), accountNumber(7, 8), {
    joint: '',
    accountTypes: ['futsu', 'toza'],
    katakana: true,
  }),
  KE: one('kes', bic('KE'), accountNumber(1, 32, 'A')),
  KR: one('krw', bic('KR'), accountNumber(11, 15)),
  LK: two('lkr', bic('LK', 'label_bank_code'), branch(7), accountNumber(10, 18)),
  MX: alone('mxn', clabe, true),
  MY: one('myr', bic('MY'), accountNumber(5, 17)),
  NG: one('ngn', bic('NG'), accountNumber(10, 10, '#', 'label_nuban')),
  NZ: alone(
    'nzd',
    bankNumber('label_account_number', '##-####-#######-###', 'account_number_invalid', {min: 15}),
  ),
  PE: alone('pen', accountNumber(20, 20, '#', 'label_cci')),
  PH: one('php', bic('PH'), accountNumber(1, 17)),
  PY: one('pyg', code(2, 1), accountNumber(1, 16)),
  SG: two('sgd', code(4), branch(3), accountNumber(6, 19)),
  TH: one('thb', code(3), accountNumber(6, 15)),
  TT: two('ttd', code(3), branch(5), accountNumber(1, 17), {joint: ''}),
  TW: one('twd', bic('TW'), accountNumber(10, 14)),
  US: one(
    'usd',
    routingNumber('label_routing_number', '#########', {holds: isAba, example: '110000000'}),
    accountNumber(4, 17),
    {
      accountTypes: ['checking', 'savings'],
    },
  ),
  UY: one('uyu', code(3), accountNumber(1, 12)),
  UZ: two('uzs', bic('UZ', 'label_bank_code'), branch(5), accountNumber(5, 20)),
  VN: one('vnd', code(8), accountNumber(1, 17)),
  ZA: one('zar', bic('ZA'), accountNumber(1, 16, 'A')),
};
