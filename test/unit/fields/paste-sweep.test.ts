import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Context} from '../../../src/model/context.js';
import type {Field, FieldRules} from '../../../src/model/field.js';
import {account as accountEn} from '../../../src/i18n/en/account.js';
import {bankAccount as bankAccountEn} from '../../../src/i18n/en/bank-account.js';
import {card as en} from '../../../src/i18n/en/card.js';
import {idNumbers as idNumbersEn} from '../../../src/i18n/en/id-numbers.js';
import {person as personEn} from '../../../src/i18n/en/person.js';
import {languages} from '../../../src/i18n/languages.js';
import type {MessageKey} from '../../../src/i18n/messages.js';
import {vatIdRules} from '../../../src/fields/account/company-rules.js';
import {postalCodeRules} from '../../../src/fields/postal-code-rules.js';
import {cardNumberRules} from '../../../src/fields/card-number-rules.js';
import {cvcRules} from '../../../src/fields/cvc-rules.js';
import {expiryRules} from '../../../src/fields/expiry-rules.js';
import {countries} from '../../../src/fields/id-numbers/countries.js';
import {companyIdTypes, idTypes, loadIdNumber} from '../../../src/fields/id-numbers/load-id-number.js';
import {birthDateRules} from '../../../src/fields/person/date-parts-rules.js';
import {ssnLast4Rules} from '../../../src/fields/person/identity-rules.js';
import {loadBankRules} from '../../../src/forms/bank-account.js';
import {applyEdit} from '../../../src/typing/apply-edit.js';
import {assertCounted} from '../../support/sweep-counts.js';
import values from '../../../src/sandbox/contract/test-values.json' with {type: 'json'};

const context: Context = {today: {year: 2026, month: 11}};
const testMode: Context = {...context, testMode: true};

/** What a paste into the empty field sends; `undefined` for nothing. */
function sent({format, check}: FieldRules<unknown>, pasted: string, {today}: Context = context): unknown {
  const typed = {text: pasted, start: pasted.length, end: pasted.length};
  const {text} = format ? applyEdit(format, '', typed, 'insertFromPaste', testMode) : typed;
  const verdict = check(text, {today, testMode: true});
  return verdict.state === 'valid' ? verdict.value : undefined;
}

interface Sample {
  readonly name: string;
  readonly rules: FieldRules<unknown>;
  readonly number: string;
  /** The field's own label may go before it. */
  readonly label: string;
  /** What stands at the field in every language, where it is the same in each. */
  readonly shown?: string;
}

async function samples(): Promise<readonly Sample[]> {
  const all: Sample[] = [
    {name: 'card number', rules: cardNumberRules, number: '4242 4242 4242 4242', label: 'Card no.'},
    {name: 'cvc', rules: cvcRules, number: '123', label: 'CVC'},
    {name: 'expiry', rules: expiryRules, number: '12 / 30', label: 'Valid thru'},
    {name: 'day', rules: birthDateRules.day, number: '21', label: 'Day'},
    {name: 'year', rules: birthDateRules.year, number: '1990', label: 'Year'},
    {name: 'last four', rules: ssnLast4Rules, number: '6789', label: 'SSN'},
  ];
  for (const country of Object.keys(countries)) {
    for (const type of new Set([...idTypes(country), ...companyIdTypes(country)])) {
      const known = await loadIdNumber(country, type);
      // the British example is nobody's number, and not valid
      const number = `${country} ${type}` === 'GB nino' ? 'AB 12 34 56 C' : known?.example;
      if (known && number)
        all.push({
          name: `${country} ${type}`,
          rules: known.field,
          number,
          label: type.toUpperCase(),
          ...(known.name !== undefined && {shown: known.name}),
        });
    }
  }
  for (const {country, test} of values.bank_accounts.with_routing) {
    const {account, routing} = await loadBankRules(country);
    if (country === 'EG') continue;
    all.push({name: `${country} account`, rules: account, number: test.account_number, label: 'Account'});
    const [only, other] = Object.values(routing);
    if (only && !other && test.routing_number)
      all.push({name: `${country} routing`, rules: only, number: test.routing_number, label: 'Routing'});
  }
  for (const {country, iban} of values.bank_accounts.iban) {
    const {account} = await loadBankRules(country);
    all.push({name: `${country} IBAN`, rules: account, number: iban, label: 'IBAN'});
  }
  return all;
}

/** What stands around a number that is copied out of a letter, a table or a chat. */
const VARIANTS: Readonly<Record<string, (number: string, label: string) => string>> = {
  alone: (number) => number,
  'in spaces': (number) => `  ${number}\t`,
  'behind a label': (number, label) => `${label} ${number}`,
  'behind a label and a colon': (number, label) => `${label}: ${number}`,
  'behind a foreign label': (number) => `Номер: ${number}`,
  'behind Chinese words': (number) => `号码：${number}`,
  'before a word': (number) => `${number} (primary)`,
  'between marks of direction': (number) => `\u202a${number}\u202c`,
  'with spaces of no width': (number) => [...number].join('\u200b'),
  'behind a byte order mark': (number) => `\ufeff${number}`,
  'with spaces that do not break': (number) => `\u00a0${number.replaceAll(' ', '\u00a0')}`,
  'with dashes of another kind': (number) => number.replaceAll('-', '–'),
  'with Japanese dashes': (number) => number.replaceAll('-', 'ー').replaceAll(' ', '\u3000'),
  'in full width': (number) =>
    [...number]
      .map((char) =>
        char > ' ' && char < '\u007f' ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char,
      )
      .join(''),
};

/** Of what was pasted and sent, what counts. */
const plain = (value: unknown) => JSON.stringify(value);

const ALL = await samples();
const LANGUAGES = await allMessages();

test(`a number of ${ALL.length} fields is sent as it is, or not at all, in ${Object.keys(VARIANTS).length} ways to copy it`, () => {
  let right = 0;
  let nothing = 0;
  const refused: string[] = [];
  for (const {name, rules, number, label} of ALL) {
    const expected = sent(rules, number);
    assert.notEqual(expected, undefined, name);
    for (const [variant, write] of Object.entries(VARIANTS)) {
      const text = write(number, label);
      const value = sent(rules, text);
      if (value === undefined) {
        nothing++;
        refused.push(`${name} ${variant}`);
      } else {
        right++;
        assert.equal(plain(value), plain(expected), `${name} ${variant}: ${text}`);
      }
    }
  }
  const tried = right + nothing;
  assertCounted('numbers of fields with a mask, in ways to copy them', {tried, right, refused: nothing});
  assert.ok(right > 2000, String(right));
  assert.ok(nothing < right / 50, `${nothing}: ${refused.join('; ')}`);
});

test(`a paste that is longer than the field, of ${ALL.length}, is never a shorter number`, () => {
  let tried = 0;
  let refused = 0;
  for (const {name, rules, number} of ALL) {
    const {format} = rules;
    assert.ok(format, name);
    for (const more of ['0', '12', '5577', '55779911', '000000000000']) {
      for (const text of [number + more, `${number} ${more}`, `${more}${number}`]) {
        const value = sent(rules, text);
        tried++;
        if (value === undefined) {
          refused++;
          continue;
        }
        const digits = [...text].filter((char) => char >= '0' && char <= '9').join('');
        const its = [...String(plain(value))].filter((char) => char >= '0' && char <= '9').join('');
        // all of it, or the number that is plainly in it, as of a card beside its security code
        assert.ok(its === digits || plain(value) === plain(sent(rules, number)), `${name}: ${text} → ${its}`);
      }
    }
  }
  assertCounted('pastes that are longer than the field', {tried, right: tried - refused, refused});
  assert.ok(tried > 2000, String(tried));
});

/** The texts of every language, by its tag, English first. */
async function allMessages(): Promise<ReadonlyMap<string, Readonly<Partial<Record<string, string>>>>> {
  const all = new Map<string, Readonly<Partial<Record<string, string>>>>([
    ['en', {...en, ...accountEn, ...bankAccountEn, ...idNumbersEn, ...personEn}],
  ]);
  for (const load of Object.values(languages)) {
    for (const [locale, messages] of Object.entries((await load?.())?.locales ?? {}))
      all.set(locale, messages);
  }
  return all;
}

/** By field, the key of its label. */
const LABELS: Readonly<Record<string, MessageKey>> = {
  'card number': 'label_number',
  cvc: 'label_cvc',
  expiry: 'label_expiry',
  day: 'label_day',
  year: 'label_year',
  'last four': 'label_ssn_last_4',
  'postal code': 'label_postal_code',
  'VAT number': 'label_vat_id',
};

test(`a number behind the field’s own label is sent without it, or not at all, in ${LANGUAGES.size} languages`, () => {
  const all = [
    ...ALL,
    {name: 'postal code', rules: postalCodeRules, number: '10115', label: ''},
    {name: 'VAT number', rules: vatIdRules, number: 'DE123456789', label: ''},
  ];
  const refused = new Map<string, number>();
  let right = 0;
  let nothing = 0;
  for (const {name, rules, number, shown} of all) {
    const expected = plain(sent(rules, number));
    for (const [locale, texts] of LANGUAGES) {
      const label = shown ?? texts[LABELS[name] ?? (rules as Partial<Field>).label ?? ''];
      assert.ok(label, `${name} ${locale}`);
      for (const text of [`${label}: ${number}`, `${label} ${number}`, `${label}：${number}`]) {
        const value = sent(rules, text);
        if (value === undefined) {
          nothing++;
          refused.set(name, (refused.get(name) ?? 0) + 1);
          continue;
        }
        right++;
        assert.equal(plain(value), expected, `${name} ${locale}: ${text}`);
      }
    }
  }
  const tried = right + nothing;
  assertCounted('numbers behind their label, in every language', {tried, right, refused: nothing});
  assert.ok(right > 20_000, String(right));
  assert.ok(nothing < right / 50, `${nothing} of ${right}: ${JSON.stringify([...refused])}`);
});
