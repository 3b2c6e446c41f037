import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Context} from '../../../src/model/context.js';
import type {FieldRules} from '../../../src/model/field.js';
import {
  companyNameRules,
  registerRules,
  registrarRules,
  vatIdRules,
} from '../../../src/fields/account/company-rules.js';
import {addressRules} from '../../../src/fields/address/address-fields-rules.js';
import {loadAddressLayout} from '../../../src/fields/address/load-address-layout.js';
import {holderNameInKatakanaRules, holderNameRules} from '../../../src/fields/bank-account/holder-rules.js';
import {checkFreeText} from '../../../src/fields/free-text.js';
import {hasCardNumber} from '../../../src/fields/has-card-number.js';
import {loadIdNumber} from '../../../src/fields/id-numbers/load-id-number.js';
import {emailRules} from '../../../src/fields/person/email-rules.js';
import {aliasesRules, nameRules} from '../../../src/fields/person/names-rules.js';
import {postalCodeRules} from '../../../src/fields/postal-code-rules.js';
import {personNameRules} from '../../../src/fields/person-name-rules.js';
import {loadBankRules} from '../../../src/forms/bank-account.js';
import {companyRules} from '../../../src/forms/company-rules.js';
import {personRules} from '../../../src/forms/person-rules.js';
import {applyEdit} from '../../../src/typing/apply-edit.js';
import {cardNumbers} from '../../support/card-numbers.js';

const live: Context = {today: {year: 2026, month: 11}};

/** What a paste into the empty field shows, and the value that it sends, if any. */
function paste(
  {format, check}: FieldRules<unknown>,
  pasted: string,
): readonly [shown: string, sent: unknown] {
  const typed = {text: pasted, start: pasted.length, end: pasted.length};
  const {text} = format ? applyEdit(format, '', typed, 'insertFromPaste', live) : typed;
  const verdict = check(text, live);
  return [text, verdict.state === 'valid' ? verdict.value : undefined];
}

/** Country, what is pasted, what the account number's field shows, and what it sends. */
const ACCOUNTS: readonly (readonly [string, string, string, string?])[] = [
  ['GB', '20-00-00 55779911', '55779911', '55779911'],
  ['GB', '55779911 20-00-00', '55779911', '55779911'],
  ['GB', 'Sort code: 20-00-00 Account: 55779911', '55779911', '55779911'],
  ['GB', '20000055779911', '20000055779911'],
  ['GB', '20-00-00-55779911', '55779911', '55779911'],
  ['GB', '20-00-00/55779911', '55779911', '55779911'],
  ['GB', '20 00 00 5577 9911', '55779911', '55779911'],
  ['AU', '062 000 12345678', '12345678', '12345678'],
  ['US', '12345678 021000021', '12345678', '12345678'],
  ['US', 'Account: 12345678 Routing: 021000021', '12345678', '12345678'],
  ['US', '021000021/000123456789', '000123456789', '000123456789'],
  ['US', '⑈001234⑈ ⑆021000021⑆ 12345678⑈', '00123402100002112345678'],
  ['IN', 'A/C 50100012345678, IFSC HDFC0000001, HDFC Bank', '50100012345678', '50100012345678'],
  // with its branch, or one number
  ['BR', '0001 12345-6', ''],
  ['BR', '0001 / 12345-6', ''],
  ['CA', '11000 1234567', ''],
  ['US', 'account ending in 6789', ''],
  ['US', 'last 4: 6789', ''],
  ['AU', '062-000 12345678', '12345678', '12345678'],
  ['AU', '062000 12345678', '12345678', '12345678'],
  ['AU', 'BSB 062-000 Acc 12345678', '12345678', '12345678'],
  ['AU', '123 456 789', '123456789', '123456789'],
  ['AU', '123\u2011456\u2013789', '123456789', '123456789'],
  ['AU', 'No.2 12345678', ''],
  ['AU', '1234 or 5678', ''],
  ['US', '12345678901234567890', '12345678901234567890'],
  ['US', '110000000 000123456789', '000123456789', '000123456789'],
  ['US', '123456789 000123456', '123456789000123456'],
  ['IN', 'HDFC0000001 123456789012', '123456789012', '123456789012'],
  ['CA', '11000-001 000123456789', '000123456789', '000123456789'],
  ['ZA', 'Acc 123456', '123456', '123456'],
  ['ZA', 'A/C 1234567890', '1234567890', '1234567890'],
  ['CA', '11000 001 000123456789', '000123456789', '000123456789'],
  ['CA', '11000-001-1234567', '1234567', '1234567'],
  ['JP', '0001 001 1234567', '1234567', '1234567'],
  // all of it may be an account too
  ['CL', '012 12345678', ''],
  ['TH', '002 123-4-56789-0', ''],
  ['BR', '001 0001-9 12345-6', ''],
  ['HK', '004-123-456789', ''],
  ['SG', '7171 001 1234567', ''],
  ['CL', '12 345 678', '12345678', '12345678'],
  // the digit counts accounts
  ['GB', 'No2 1234567', ''],
  ['GB', 'Account 1 2345678', ''],
  ['US', 'Account #2 123456789', ''],
  ['CO', 'Ahorros 2 123456789', ''],
  ['KE', 'Acc 1 1101234567', ''],
  ['US', 'Account: 1 23456789', '123456789', '123456789'],
  // letters are a part of it, or stand for digits
  ['US', '1234O678', ''],
  ['US', '1234567l', ''],
  ['AU', 'x1234', ''],
  ['US', 'GB82WEST12345698765432', ''],
  ['IN', 'HDFC0000001', ''],
  ['CL', '12345678-K', ''],
  // a part is hidden
  ['AU', '•••• 1234', ''],
  ['US', '****1234', ''],
  ['US', 'XXXX 1234', ''],
  ['US', '...1234', ''],
  // each number has its label
  ['BR', 'ag 0001 cc 12345-6', ''],
  ['BR', 'Agência 0001-9 Conta 12345-6', ''],
  ['BR', 'Banco 001 Ag. 1234-5 C/C 123456-7', ''],
  ['BR', 'Conta corrente 12345-X', '12345X', '12345X'],
  ['US', '⑆021000021⑆ 12345678⑈', '12345678', '12345678'],
];

test('an account number pasted with its bank’s number is taken, or all of it is shown and nothing sent', async () => {
  for (const [country, text, shown, sent] of ACCOUNTS)
    assert.deepEqual(
      paste((await loadBankRules(country)).account, text),
      [shown, sent],
      `${country} ${text}`,
    );
});

test('the bank’s number is taken from the same text', async () => {
  for (const [country, text, shown, sent] of [
    ['GB', '20-00-00 55779911', '20-00-00', '200000'],
    ['GB', '20 00 00 55779911', '20-00-00', '200000'],
    ['AU', '062-000 12345678', '062-000', '062000'],
    ['US', '12345678 021000021', '021000021', '021000021'],
    ['US', '110000000 000123456789', '110000000', '110000000'],
    ['IN', 'IFSC: HDFC0000001', 'HDFC0000001', 'HDFC0000001'],
    ['IN', 'HDFC0000001 123456789012', 'HDFC0000001', 'HDFC0000001'],
    ['MY', 'SWIFT/BIC: HBMBMYKL', 'HBMBMYKL', 'HBMBMYKL'],
  ] as const) {
    const {routing_number} = (await loadBankRules(country)).routing;
    assert.ok(routing_number);
    assert.deepEqual(paste(routing_number, text), [shown, sent], `${country} ${text}`);
  }
});

test('a label pasted with a number is no part of it', async () => {
  for (const [kind, text, sent] of [
    ['BR cnpj', 'CNPJ: 11.222.333/0001-81', '11222333000181'],
    ['CL rut', 'RUT: 76.086.428-5', '760864285'],
    ['ES nif', 'DNI: 12345678Z', '12345678Z'],
    ['ES nif', 'NIE X-1234567-L', 'X1234567L'],
    ['BR cpf', 'CPF 123.456.789-09', '12345678909'],
    ['AO nif', 'NIF 5000123456', '5000123456'],
    ['IE ppsn', 'PPS no. 1234567FA', '1234567FA'],
    ['ES nif', '我的NIF号码是12345678Z', '12345678Z'],
    ['FI hetu', 'HETU: 131052-308T', '131052-308T'],
    ['FI hetu', '131052–308T', '131052-308T'],
    ['SE pin', 'Personnummer 1: 121212+1212', '121212+1212'],
    ['CO nuip', 'Cédula 1.012.345.678', '1012345678'],
    ['CO nuip', '1O12345678', undefined],
    ['CO nuip', 'xxx2345678', undefined],
    ['CO nuip', '1) 12345678', undefined],
    ['DE stn', '***3081508152', undefined],
    ['LI peid', '1234567 (2)', undefined],
    ['GT nit', 'No. 2 7108240K', undefined],
    ['AO nif', '000123456 LA 012', '000123456LA012'],
    ['AO nif', 'OOO123456LAO12', undefined],
    // two letters X are a part of it, and hide nothing
    ['MX rfc', 'GOXX561231GR8', 'GOXX561231GR8'],
    ['HK id', 'A123456(3)', 'A1234563'],
    ['HK id', 'HKID: AB987654 (3)', 'AB9876543'],
    ['SG uen', 'UEN 201234567M', '201234567M'],
    ['SG uen', 'T08LL0001A', 'T08LL0001A'],
    ['SG uen', '2O1234567M', undefined],
  ] as const) {
    const [country = '', type = ''] = kind.split(' ');
    const field = (await loadIdNumber(country, type))?.field;
    assert.ok(field);
    assert.equal(paste(field, text)[1], sent, `${kind} ${text}`);
  }
  const {account: dutch} = await loadBankRules('NL');
  for (const text of ['NL91 ABNA 0417 1643 00 RABONL2U', 'NL91ABNA0417164300/ABNANL2A'])
    assert.equal(paste(dutch, text)[1], 'NL91ABNA0417164300', text);
  const {account} = await loadBankRules('DE');
  assert.equal(paste(account, 'IBAN DE89 3704 0044 0532 0130 00')[1], 'DE89370400440532013000');
  assert.equal(
    paste(account, 'ＤＥ８９ ３７０４ ００４４ ０５３２ ０１３０ ００')[1],
    'DE89370400440532013000',
  );
});

/** What is typed or pasted as a VAT number, and what is sent. */
const VAT_NUMBERS: readonly (readonly [text: string, sent?: string])[] = [
  ['GB 123 4567 89', 'GB123456789'],
  ['VAT GB123456789', 'GB123456789'],
  ['VAT: GB123456789', 'GB123456789'],
  ['VAT no. GB123456789', 'GB123456789'],
  ['VAT no gb 123 4567 89', 'GB123456789'],
  ['USt-IdNr. DE123456789', 'DE123456789'],
  ['Numéro de TVA FR12345678901', 'FR12345678901'],
  ['N° TVA : FR AB 345678901', 'FRAB345678901'],
  ['ｖａｔ：ＤＥ１２３４５６７８９', 'DE123456789'],
  ['UID: ATU12345678', 'ATU12345678'],
  ['ATU 12345678', 'ATU12345678'],
  ['MwSt-Nr. CHE-123.456.789', 'CHE123456789'],
  ['CHE-123.456.789 MWST', 'CHE123456789MWST'],
  ['NO 123456789 MVA', 'NO123456789MVA'],
  ['VAT NO 123456789'],
  ['VATGB123456789'],
  ['My VAT is DE123456789'],
  ['1. DE123456789'],
  ['1. VAT DE123456789'],
  ['DE123456789 VAT', 'DE123456789'],
  ['ES B12345678 - NIF', 'ESB12345678'],
  ['FR AB123456789', 'FRAB123456789'],
  ['VAT123456789'],
  ['DE000000000'],
  ['VAT'],
];

/** The same for a postal code where nothing is known of its country. */
const POSTAL_CODES: readonly (readonly [text: string, sent?: string])[] = [
  ['Postal code: 12345', '12345'],
  ['PLZ 10115', '10115'],
  ['ZIP: 94107', '94107'],
  ['ZIP 94107-1234', '94107-1234'],
  ['Postcode SW1A 1AA', 'SW1A 1AA'],
  ['Postcode: FIQQ 1ZZ', 'FIQQ 1ZZ'],
  ['FIQQ 1ZZ', 'FIQQ 1ZZ'],
  ['SK 811 01', 'SK 811 01'],
  ['LV-1010', 'LV-1010'],
  ['郵便番号154-0023', '154-0023'],
  ['邮编：100000', '100000'],
  ['\u200b94103\u00a0', '94103'],
  ['９４１０３', '94103'],
  ['ZIP+4: 94107-1234'],
];

test('neither is a label in front of a VAT number, a postal code, or a number of any form', () => {
  for (const [text, sent] of VAT_NUMBERS) assert.equal(paste(vatIdRules, text)[1], sent, text);
  for (const [text, sent] of POSTAL_CODES) assert.equal(paste(postalCodeRules, text)[1], sent, text);
  for (const [text, sent] of [
    ['Register: HRB 12345 B', 'HRB 12345 B'],
    ['HRB 12345 B', 'HRB 12345 B'],
    ['番号：12-34', '12-34'],
    ['12:34', '12:34'],
    ['AB: x', 'AB: x'],
  ] as const)
    assert.equal(paste(registerRules, text)[1], sent, text);
});

test('a number is pasted in two parts, as it is typed', async () => {
  const {account} = await loadBankRules('DE');
  assert.ok(account.format);
  const begun = applyEdit(
    account.format,
    '',
    {text: 'IBAN DE89 3704', start: 14, end: 14},
    'insertFromPaste',
    live,
  );
  assert.equal(begun.text, 'IBAN DE89 3704');
  const head = 'DE89 3704';
  const text = `${head} 0044 0532 0130 00`;
  const end = text.length;
  assert.equal(applyEdit(account.format, head, {text, start: end, end}, 'insertFromPaste', live).text, text);
});

test('numbers of zeros, and others that nobody has, are refused with a live key', async () => {
  const accounts = {
    AU: '0000',
    MX: '0'.repeat(18),
    AR: '0'.repeat(22),
    GB: '0'.repeat(8),
    US: '0'.repeat(17),
  };
  for (const [country, number] of Object.entries(accounts)) {
    const {account} = await loadBankRules(country);
    assert.equal(paste(account, number)[1], undefined, country);
    assert.equal(account.check(number, {...live, testMode: true}).state, 'valid', country);
  }
  const {routing_number: routing} = (await loadBankRules('US')).routing;
  assert.ok(routing);
  for (const number of ['999999992', '000000000', '130000006'])
    assert.equal(paste(routing, number)[1], undefined);
  assert.equal(paste(routing, '021000021')[1], '021000021');
  const {account: iban} = await loadBankRules('DE');
  assert.equal(paste(iban, 'DE36000000000000000000')[1], undefined);
  for (const [kind, number] of [
    ['AU tfn', '000000000'],
    ['AU tfn', '00000000'],
    ['JP cn', '9000000000000'],
    ['CL rut', '00000000-0'],
    ['ES cif', 'A00000000'],
    ['ES nif', '00000000T'],
  ] as const) {
    const [country = '', type = ''] = kind.split(' ');
    const field = (await loadIdNumber(country, type))?.field;
    assert.ok(field);
    assert.equal(paste(field, number)[1], undefined, `${kind} ${number}`);
  }
});

const FREE: Readonly<Record<string, FieldRules<unknown>>> = {
  'any text': {check: checkFreeText},
  'a company': companyNameRules,
  'a register': registrarRules,
  'a name': nameRules,
  'other names': aliasesRules,
  'a cardholder': personNameRules,
};

test('no text holds a card number, of whatever brand and however it is grouped', () => {
  for (const {digits, groups} of cardNumbers(2000).filter(({brand}) => brand !== 'none'))
    assert.ok(hasCardNumber(`12 Main Street, ${digits}`), `${digits} ${groups.join()}`);
  for (const [name, {check}] of Object.entries(FREE)) {
    const isName = name !== 'any text' && name !== 'a register';
    const code = isName ? 'name_is_card_number' : 'text_has_card_number';
    for (const text of [
      '4242424242424242',
      '4242 4242 4242 4242',
      '12 Main St. 4242-4242-4242-4242 c/o',
      '4242/4242/4242/4242',
      '42 42 42 42 42 42 42 42',
      '4 2 4 2 4 2 4 2 4 2 4 2 4 2 4 2',
      '٤٢٤٢ ٤٢٤٢ ٤٢٤٢ ٤٢٤٢',
      '４２４２４２４２４２４２４２４２',
      '४२४२ ४२४२ ४२४२ ४२४२',
      '4242\u200b4242\u200b4242\u200b4242',
      '3, 3782 822463 10005',
      '4242–4242–4242–4242',
      '4242—4242—4242—4242',
      '４２４２ー４２４２ー４２４２ー４２４２',
      '4242・4242・4242・4242',
      '4242 • 4242 • 4242 • 4242',
      '4242 💳 4242 💳 4242 💳 4242',
      '4242x4242x4242x4242',
      '4242424242424242123',
      '424242424242424212/29',
      '肆贰肆贰 肆贰肆贰 肆贰肆贰 肆贰肆贰',
      '四二四二 四二四二 四二四二 四二四二',
      '𝟒𝟐𝟒𝟐 𝟒𝟐𝟒𝟐 𝟒𝟐𝟒𝟐 𝟒𝟐𝟒𝟐',
      '𞥔𞥒𞥔𞥒 𞥔𞥒𞥔𞥒 𞥔𞥒𞥔𞥒 𞥔𞥒𞥔𞥒',
      '᭔᭒᭔᭒ ᭔᭒᭔᭒ ᭔᭒᭔᭒ ᭔᭒᭔᭒',
    ])
      assert.deepEqual(check(text, live), {state: 'invalid', code}, `${name} ${text}`);
    for (const text of ['12 Main Street', 'Apt 4242', '4242 4242 4242 4241 Street', 'Phone 0151 1234 5678'])
      if (name !== 'a cardholder') assert.equal(check(text, live).state, 'valid', `${name} ${text}`);
  }
});

test('every text field of every form is one of those, and email and addresses too', async () => {
  const fields: Record<string, FieldRules<unknown>> = {
    ...personRules,
    ...companyRules('company'),
    holder: holderNameRules,
    holder_katakana: holderNameInKatakanaRules,
    cardholder: personNameRules,
  };
  for (const country of ['US', 'JP', 'DE', 'RO', 'GB', 'VN', 'QQ'])
    Object.assign(
      fields,
      addressRules(await loadAddressLayout(country), country, (part) => `${country} ${part}`),
    );
  // numbers of any form, which the API does not tell again, choices and checkboxes
  const other =
    /number|_id$|_code|month|nationality|relationship_|provided|shown|reason|structure|business|gender|politic/;
  let tried = 0;
  for (const [name, {check}] of Object.entries(fields)) {
    if (other.test(name) && name !== 'relationship_title') continue;
    for (const text of ['4242 4242 4242 4242', 'Apt 4242-4242-4242-4242', '4242424242424242@example.com']) {
      assert.notEqual(check(text, live).state, 'valid', `${name} ${text}`);
      tried++;
    }
  }
  assert.ok(tried > 100, String(tried));
});

test('what cannot be seen is not sent, and names are composed', () => {
  const value = (rules: FieldRules<unknown>, text: string) => paste(rules, text)[1];
  assert.equal(value(nameRules, '\u200bJose\u0301\ufeff\u00a0Luis\u202c '), 'José Luis');
  assert.equal(value(companyNameRules, '\u202aACME\u00adGmbH\u202c'), 'ACMEGmbH');
  assert.equal(value(emailRules, '\u200bjenny\u200b@\ufeffexample.com\u00a0'), 'jenny@example.com');
  assert.equal(value(emailRules, 'ｊｅｎｎｙ＠ｅｘａｍｐｌｅ．ｃｏｍ'), 'jenny@example.com');
  assert.equal(value(emailRules, 'mailto:jenny@example.com'), 'jenny@example.com');
  assert.equal(value(emailRules, 'Jenny Rosen <jenny@example.com>'), 'jenny@example.com');
  assert.equal(value(emailRules, 'Email: jenny@example.com'), undefined);
  assert.equal(value(emailRules, 'mailto:jenny%2Bshop@example.com?subject=1'), 'jenny+shop@example.com');
  for (const unseen of [
    ...'\u00ad\u034f\u0085\u061c\u115f\u180b\u180e\u200b\u2060\u2066\u2069\u3164\ufe00\ufe0f\ufeff\ufff9',
    ...'\u{e0001}\u{e0041}\u{e007f}\u{e0100}',
    '\ud800',
    '\udc00',
  ]) {
    const code = unseen.codePointAt(0)?.toString(16);
    for (const [rules, text] of [
      [nameRules, 'Anna'],
      [personNameRules, 'Anna'],
      [companyNameRules, 'Anna'],
      [emailRules, 'anna@example.com'],
      [postalCodeRules, '94103'],
      [vatIdRules, 'DE123456789'],
    ] as const)
      for (const at of [0, 2, text.length])
        assert.equal(value(rules, text.slice(0, at) + unseen + text.slice(at)), text, `${text} ${code}`);
  }
  // a variant of a Chinese character is another way to write a name
  assert.equal(value(nameRules, '葛\u{e0100}城'), '葛\u{e0100}城');
  // a joiner between Persian letters changes the word
  assert.equal(value(nameRules, 'علی‌رضا'), 'علی‌رضا');
  assert.equal(value(nameRules, 'An\u200cna'), 'Anna');
});
