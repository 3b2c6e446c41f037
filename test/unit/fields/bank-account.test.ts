import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Context} from '../../../src/model/context.js';
import type {Field} from '../../../src/model/field.js';
import values from '../../../src/sandbox/contract/test-values.json' with {type: 'json'};
import {loadBankRules} from '../../../src/forms/bank-account.js';

const live: Context = {today: {year: 2026, month: 11}};
const testMode: Context = {...live, testMode: true};

/** What becomes of a typed text: `=` and the value that is sent, a state, or a code. */
function verdict(field: Field<unknown>, typed: string, context = live): string {
  const text = field.format?.layout(typed, context, false) ?? typed;
  const check = field.check(text, context);
  if (check.state === 'valid') return `=${String(check.value)}`;
  return check.state === 'invalid' ? check.code : check.state;
}

type Table = readonly (readonly [typed: string, verdict: string])[];

const ROUTING = 'routing_number_invalid';
const ACCOUNT = 'account_number_invalid';
const OTHER = 'iban_of_other_country';

const TABLES: Readonly<Record<string, Readonly<Record<string, Table>>>> = {
  US: {
    routing_number: [
      ['021000021', '=021000021'],
      ['011401533', '=011401533'],
      ['1110-0002-5', '=111000025'],
      ['٠٢١٠٠٠٠٢١', '=021000021'],
      ['', 'empty'],
      ['02100002', 'partial'],
      ['000000000', ROUTING],
      ['021000022', ROUTING],
      ['120000021', ROUTING],
      ['012000021', ROUTING],
      ['123456789', ROUTING],
      ['111111111', ROUTING],
      ['987654321', ROUTING],
      ['110000001', ROUTING],
      ['021000031', ROUTING],
      ['0210000210', ROUTING],
    ],
    account_number: [
      ['000123456789', '=000123456789'],
      ['1234-5678', '=12345678'],
      ['123', 'partial'],
      ['123456789012345678', ACCOUNT],
      ['abc', 'empty'],
    ],
  },
  CA: {
    transit_number: [
      ['11000', '=11000'],
      ['1100', 'partial'],
      ['110000', ROUTING],
      ['1a1000', '=11000'],
    ],
    institution_number: [
      ['000', '=000'],
      ['00', 'partial'],
      ['0001', ROUTING],
      ['12345', ROUTING],
    ],
    account_number: [
      ['000123456789', '=000123456789'],
      ['1234567', '=1234567'],
      ['123', 'partial'],
      ['1234567890123', ACCOUNT],
    ],
  },
  GB: {
    routing_number: [
      ['108800', '=108800'],
      ['10-88-00', '=108800'],
      ['10880', 'partial'],
      ['1088000', ROUTING],
      ['GB10', 'partial'],
    ],
    account_number: [
      ['00012345', '=00012345'],
      ['0001234', 'partial'],
      ['000123456', ACCOUNT],
      ['GB82WEST12345698765432', ACCOUNT],
    ],
  },
  AU: {
    routing_number: [
      ['110000', '=110000'],
      ['110-000', '=110000'],
      ['11000', 'partial'],
      ['1100000', ROUTING],
    ],
    account_number: [
      ['1234', '=1234'],
      ['123', 'partial'],
      ['1234567890', ACCOUNT],
    ],
  },
  IN: {
    routing_number: [
      ['HDFC0004051', '=HDFC0004051'],
      ['hdfc0004051', '=HDFC0004051'],
      ['SBIN0A1B2C3', '=SBIN0A1B2C3'],
      ['HDFC000405', 'partial'],
      ['HDFC', 'partial'],
      ['HDFC1004051', ROUTING],
      ['HDFCO004051', ROUTING],
      ['HDF00004051', ROUTING],
      ['1DFC0004051', ROUTING],
      ['H2FC0004051', ROUTING],
      ['12345678901', ROUTING],
      ['HD-1', ROUTING],
      ['HDFC00040512', ROUTING],
      ['0DFC', ROUTING],
      ['HDFC9', ROUTING],
    ],
    account_number: [
      ['1234', 'partial'],
      ['123456789012345678901', ACCOUNT],
    ],
  },
  MX: {
    account_number: [
      ['000000001234567897', '=000000001234567897'],
      ['002 010 07777777777 1', '=002010077777777771'],
      ['032180000118359719', '=032180000118359719'],
      ['00201007777777777', 'partial'],
      ['002010077777777772', ACCOUNT],
      ['002010077777777770', ACCOUNT],
      ['020010077777777771', ACCOUNT],
      ['002010077777777717', ACCOUNT],
      ['102010077777777771', ACCOUNT],
      ['032180000118359718', ACCOUNT],
      ['032180000118359791', ACCOUNT],
      ['302180000118359719', ACCOUNT],
      ['123456789012345678', ACCOUNT],
      ['0020100777777777711', ACCOUNT],
    ],
  },
  AR: {
    account_number: [
      ['0110000600000000000000', '=0110000600000000000000'],
      ['28505909 40090418135201', '=2850590940090418135201'],
      ['0170099220000067797370', '=0170099220000067797370'],
      ['285059094009041813520', 'partial'],
      ['2850590940090418135202', ACCOUNT],
      ['2850590840090418135201', ACCOUNT],
      ['2850590140090418135201', ACCOUNT],
      ['8250590940090418135201', ACCOUNT],
      ['2850590940090418135210', ACCOUNT],
      ['2850590904090418135201', ACCOUNT],
      ['0170099220000067797371', ACCOUNT],
      ['0170099320000067797370', ACCOUNT],
      ['1234567890123456789012', ACCOUNT],
      ['28505909400904181352011', ACCOUNT],
    ],
  },
  NZ: {
    account_number: [
      ['11-0000-0000000-010', '=1100000000000010'],
      ['110000000000001', '=110000000000001'],
      ['11000000000000', 'partial'],
      ['11000000000000100', ACCOUNT],
    ],
  },
  BR: {
    bank_code: [
      ['110', '=110'],
      ['11', 'partial'],
      ['1100', ROUTING],
    ],
    branch_code: [
      ['0000', '=0000'],
      ['1234-5', '=12345'],
      ['000', 'partial'],
      ['123456', ROUTING],
    ],
    account_number: [
      ['12345-x', '=12345X'],
      ['12', 'partial'],
      ['123456789012345678901', ACCOUNT],
    ],
  },
  KR: {
    routing_number: [
      ['SGSEKRSLXXX', '=SGSEKRSLXXX'],
      ['sgsekrsl', '=SGSEKRSL'],
      ['SGSEKRS', 'partial'],
      ['SGSEKRSLX', 'partial'],
      ['SGSEUSSL', ROUTING],
      ['SGSEJ', ROUTING],
      ['SGSEK', 'partial'],
      ['5GSEKRSL', ROUTING],
      ['SGS1', ROUTING],
      ['SGSEKPSL', ROUTING],
      ['SGSERKSL', ROUTING],
      ['12345678', ROUTING],
      ['HBMBMYKL', ROUTING],
      ['BARCKENXMDR', ROUTING],
      ['KRSGSESL', ROUTING],
      ['SGSEKRSLXXXX', ROUTING],
    ],
  },
  DE: {
    account_number: [
      ['DE89370400440532013000', '=DE89370400440532013000'],
      ['de89 3704 0044 0532 0130 00', '=DE89370400440532013000'],
      ['DE', 'partial'],
      ['DE8937040044053201300', 'partial'],
      ['DE89370400440532013002', ACCOUNT],
      ['DE89370400440532013001', ACCOUNT],
      ['DE98370400440532013000', ACCOUNT],
      ['DE89370400440532031000', ACCOUNT],
      ['DE8937040044053201300O', ACCOUNT],
      ['DE00370400440532013000', ACCOUNT],
      ['DEAB370400440532013000', ACCOUNT],
      ['DE893704004405320130000', ACCOUNT],
      ['FR1420041010050500013M02606', OTHER],
      ['D1', OTHER],
      ['370400440532013000', OTHER],
      ['GB82WEST12345698765432', OTHER],
    ],
  },
  FR: {
    account_number: [
      ['FR1420041010050500013M02606', '=FR1420041010050500013M02606'],
      ['FR1420041010050500013M0260', 'partial'],
      ['FR1420041010050500013N02606', ACCOUNT],
      ['FR4120041010050500013M02606', ACCOUNT],
      ['DE89', OTHER],
    ],
  },
  NO: {
    account_number: [
      ['NO93 8601 1117 947', '=NO9386011117947'],
      ['NO9386011117948', ACCOUNT],
      ['NO93860111179470', ACCOUNT],
    ],
  },
  MT: {
    account_number: [
      ['MT84MALT011000012345MTLCAST001S', '=MT84MALT011000012345MTLCAST001S'],
      ['MT84MALT011000012345MTLCAST001T', ACCOUNT],
    ],
  },
};

for (const [country, fields] of Object.entries(TABLES)) {
  describe(`of a bank account in ${country}`, async () => {
    const rules = await loadBankRules(country);
    for (const [name, table] of Object.entries(fields)) {
      const field = name === 'account_number' ? rules.account : rules.routing[name];
      assert.ok(field, `${country} has no ${name}`);
      for (const [typed, expected] of table) {
        test(`${name} “${typed}” is ${expected}`, () => assert.equal(verdict(field, typed), expected));
      }
    }
  });
}

test('the example that an error shows is right in its country', async () => {
  let shown = 0;
  for (const {country} of [...values.bank_accounts.with_routing, ...values.bank_accounts.iban]) {
    const {account, routing} = await loadBankRules(country);
    for (const {example, check} of [account, ...Object.values(routing)]) {
      if (example === undefined) continue;
      assert.equal(check(example, live).state, 'valid', `${country} ${example}`);
      shown++;
    }
  }
  assert.ok(shown > 60, String(shown));
});

test('in test mode documented IBANs pass whose check digits are wrong, and no others', async () => {
  const {account} = await loadBankRules('DE');
  for (const last of [2, 3, 4, 5]) {
    const number = `DE8937040044053201300${last}`;
    assert.equal(verdict(account, number, testMode), `=${number}`);
    assert.equal(verdict(account, number, live), ACCOUNT);
  }
  assert.equal(verdict(account, 'DE89370400440532013006', testMode), ACCOUNT);
  assert.equal(
    verdict((await loadBankRules('BE')).account, 'BE12345678912345', testMode),
    '=BE12345678912345',
  );
});

const layouts: readonly (readonly [country: string, typed: string, shown: string])[] = [
  ['DE', 'de89370400440532013000', 'DE89 3704 0044 0532 0130 00'],
  ['GB', '108800', '10-88-00'],
  ['AU', '110000', '110-000'],
  ['US', '0210 0002 1', '021000021'],
];

for (const [country, typed, shown] of layouts) {
  test(`in ${country}, ${typed} is shown as ${shown}`, async () => {
    const {account, routing} = await loadBankRules(country);
    const field = routing['routing_number'] ?? account;
    assert.equal(field.format?.layout(typed, live, false), shown);
  });
}

test('an IBAN typed one character at a time is right at its end, and wrong at no point before', async () => {
  const {account} = await loadBankRules('FR');
  const number = 'FR1420041010050500013M02606';
  for (let length = 1; length < number.length; length++)
    assert.equal(verdict(account, number.slice(0, length)), 'partial');
  assert.equal(verdict(account, number), `=${number}`);
});

test('nothing of a code is left where other scripts of the page could read it', async () => {
  const {routing} = await loadBankRules('ZA');
  assert.ok(routing['routing_number']);
  verdict(routing['routing_number'], 'FIRNZAJJ');
  assert.equal((RegExp as unknown as {input: string}).input, '');
});
