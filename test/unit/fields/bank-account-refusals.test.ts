import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Context} from '../../../src/model/context.js';
import type {Field} from '../../../src/model/field.js';
import {loadBankRules} from '../../../src/forms/bank-account.js';
import values from '../../../src/sandbox/contract/test-values.json' with {type: 'json'};

const live: Context = {today: {year: 2026, month: 11}};
const ACCOUNT = 'account_number_invalid';
const ROUTING = 'routing_number_invalid';

/** What is shown of a text that is typed and left: an error's code, or `undefined`. */
function refusal(field: Field<unknown>, typed: string): string | undefined {
  const check = field.check(field.format?.layout(typed, live, false) ?? typed, live);
  if (check.state === 'valid') return undefined;
  if (check.state === 'empty') return 'required';
  return check.state === 'partial' ? (check.code ?? 'incomplete') : check.code;
}

/** Texts longer than any number of this field. */
function tooLong(field: Field<unknown>, start: string): readonly string[] {
  const room = field.format?.room('', live) ?? 0;
  const full = start.padEnd(room, '1').slice(0, room);
  return ['0', '1', '9', '00', '12', '99', '123', '0000', '1234', '00000', '12345'].map(
    (more) => full + more,
  );
}

/** All that begins a number and is not one yet. */
function tooShort(field: Field<unknown>, number: string): readonly string[] {
  const starts = Array.from({length: number.length - 1}, (_, i) => number.slice(0, i + 1));
  return starts.filter((start) => field.check(start, live).state !== 'valid');
}

/** The number with one of its digits changed, in every way. */
function slips(number: string): readonly string[] {
  return [...number].flatMap((char, i) =>
    /\d/.test(char)
      ? [...'0123456789']
          .filter((digit) => digit !== char)
          .map((digit) => number.slice(0, i) + digit + number.slice(i + 1))
      : [],
  );
}

/** Countries whose account numbers, or routing numbers, have check digits that the documented ones obey. */
const CHECKED: Readonly<Record<string, 'account' | 'routing'>> = {
  AR: 'account',
  MX: 'account',
  US: 'routing',
};

for (const {country, test: documented} of values.bank_accounts.with_routing) {
  describe(`of a bank account in ${country}`, async () => {
    const {account, routing} = await loadBankRules(country);

    test('the documented numbers are not refused', () => {
      if (country !== 'EG') assert.equal(refusal(account, documented.account_number), undefined);
    });

    test('at least ten account numbers are refused, with the code that says what is wrong', () => {
      const short = tooShort(
        account,
        country === 'EG' ? 'EG380019000500000000263180002' : documented.account_number,
      );
      const long = tooLong(account, documented.account_number);
      for (const typed of short) assert.equal(refusal(account, typed), 'incomplete', typed);
      for (const typed of long) {
        const code = refusal(account, typed);
        assert.ok(code === ACCOUNT || (country === 'EG' && code === 'iban_of_other_country'), typed);
      }
      assert.ok(new Set([...short, ...long]).size >= 10);
      if (CHECKED[country] === 'account') {
        for (const typed of slips(documented.account_number))
          assert.equal(refusal(account, typed), ACCOUNT, typed);
      }
    });

    for (const [name, field] of Object.entries(routing)) {
      test(`at least ten texts are refused as ${name}, with the code that says what is wrong`, () => {
        const isBic =
          field.label === 'label_bic' || (name === 'bank_code' && field.keyboard?.inputMode === 'text');
        const number = documented.routing_number ?? '';
        const long = isBic
          ? tooLong(field, number.padEnd(11, 'X'))
          : tooLong(field, field.keyboard?.inputMode === 'text' ? number : '');
        for (const typed of long) assert.equal(refusal(field, typed), ROUTING, typed);
        for (const typed of tooShort(field, long[0]?.slice(0, field.format?.room('', live)) ?? ''))
          assert.equal(refusal(field, typed), 'incomplete', typed);
        assert.ok(long.length >= 10);
        if (!isBic) return;
        const others = ['US', 'DE', 'GB', 'FR', 'BR'].map((other) => `ABCD${other}33`);
        const digits = ['1BCD', 'A1CD', 'AB1D', 'ABC1', '1234'].map((bank) => `${bank}${country}33`);
        for (const typed of [...others, ...digits]) assert.equal(refusal(field, typed), ROUTING, typed);
      });
    }

    if (CHECKED[country] === 'routing') {
      test('every change of a single digit of a routing number is refused', () => {
        const [field] = Object.values(routing);
        assert.ok(field);
        for (const typed of slips(documented.routing_number ?? ''))
          assert.equal(refusal(field, typed), ROUTING, typed);
      });
    }
  });
}

for (const {country, iban, checksum_ok} of values.bank_accounts.iban) {
  test(`of IBANs in ${country}, at least ten are refused, with the code that says what is wrong`, async () => {
    const {account} = await loadBankRules(country);
    assert.equal(refusal(account, iban), checksum_ok ? undefined : ACCOUNT);
    if (checksum_ok) {
      const wrong = [...slips(iban), ...tooLong(account, iban)];
      for (const typed of wrong) assert.equal(refusal(account, typed), ACCOUNT, typed);
      assert.ok(wrong.length > 100);
    }
    for (const typed of tooShort(account, iban)) assert.equal(refusal(account, typed), 'incomplete', typed);
    for (const other of ['US', 'XX', 'A1', '12', '']) {
      const typed = other + iban.slice(2);
      assert.equal(refusal(account, typed), 'iban_of_other_country', typed);
    }
  });
}
