import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, test} from 'node:test';
import {en as addressEn} from '../../../src/i18n/address/en.js';
import {locales as addressLocales} from '../../../src/i18n/address/locales.js';
import {en as bankAccountEn} from '../../../src/i18n/bank-account/en.js';
import {locales as bankAccountLocales} from '../../../src/i18n/bank-account/locales.js';
import {en} from '../../../src/i18n/en.js';
import {en as idNumberEn} from '../../../src/i18n/id-numbers/en.js';
import {locales as idNumberLocales} from '../../../src/i18n/id-numbers/locales.js';
import {locales, type LocaleLoaders} from '../../../src/i18n/locales.js';
import type {MessageKey} from '../../../src/i18n/messages.js';
import {en as accountEn} from '../../../src/i18n/account/en.js';
import {locales as accountLocales} from '../../../src/i18n/account/locales.js';
import {en as personEn} from '../../../src/i18n/person/en.js';
import {locales as personLocales} from '../../../src/i18n/person/locales.js';

type Table = Readonly<Record<string, string>>;

interface Part {
  readonly folder: string;
  readonly english: Table;
  readonly locales: LocaleLoaders<Table>;
}

/** What all forms say, and what those of one kind say beside it. */
const PARTS: Readonly<Record<string, Part>> = {
  'all forms': {folder: '', english: en, locales},
  'forms with an address': {folder: 'address/', english: addressEn, locales: addressLocales},
  'forms of people and companies': {folder: 'person/', english: personEn, locales: personLocales},
  'forms of accounts': {folder: 'account/', english: accountEn, locales: accountLocales},
  'bank account forms': {folder: 'bank-account/', english: bankAccountEn, locales: bankAccountLocales},
  'identity numbers': {folder: 'id-numbers/', english: idNumberEn, locales: idNumberLocales},
};

/** Where another language may say the same as English: formats, a proper name, and words it shares. */
const SAME_EVERYWHERE: readonly MessageKey[] = [
  'placeholder_number',
  'placeholder_expiry',
  'label_cpf',
  'label_bsb',
  'label_ifsc',
  'label_bic',
  'label_iban',
  'label_clabe',
  'label_cbu',
  'label_cci',
  'label_eircode',
];
const SAME: Readonly<Record<string, readonly MessageKey[]>> = {
  cs: ['label_oblast'],
  de: ['optional', 'label_oblast', 'heading_name'],
  da: ['reference', 'label_oblast'],
  es: ['political_exposure_none'],
  fr: ['label_district', 'label_oblast', 'label_province'],
  it: ['political_exposure_none'],
  nl: ['label_postcode', 'label_district', 'label_oblast'],
};

/** Grown by 2.2, or by fifteen characters where the English is a word or two: more would break the layout. */
const room = (english: string) => Math.max(english.length * 2.2, english.length + 15);

/** Text without the invisible marks that keep `04 / 30` in order between right-to-left words. */
const visible = (text: string) => text.replace(/[\u2066\u2069]/g, '');
const slots = (text: string) => (text.match(/{\w+}/g) ?? []).sort();
const numbers = (text: string): readonly string[] => text.match(/\p{Nd}+/gu) ?? [];

for (const [part, {folder, locales}] of Object.entries(PARTS)) {
  test(`every module of a locale is in the table of ${part}, and every entry of the table has a module`, () => {
    const modules = readdirSync(new URL(`../../../src/i18n/${folder}`, import.meta.url))
      .filter((file) => /^[a-z]{2}(-[A-Z]{2})?\.ts$/.test(file) && file !== 'en.ts')
      .map((file) => file.replace('.ts', ''));
    assert.deepEqual(Object.keys(locales).sort(), modules.sort());
  });
}

/** The most characters where fields share a row or a button stands inside the field. */
const SHORT: Readonly<Record<string, number>> = {
  label_expiry: 20,
  label_cvc: 20,
  label_networks: 20,
  show: 12,
  hide: 12,
  label_account_holder_type: 20,
  label_account_type: 20,
  label_transit_number: 20,
  label_institution_number: 20,
  label_bank_code: 20,
  label_branch_code: 20,
  label_zip_code: 20,
  label_postcode: 20,
  label_pin_code: 20,
  label_department: 20,
  label_island: 20,
  label_parish: 20,
  label_prefecture: 20,
  label_province: 20,
  label_province_or_city: 20,
  label_state_only: 20,
};

const TEXTS = Object.entries(PARTS).flatMap(([part, {english, locales}]) =>
  Object.entries(locales).map(([locale, load]) => ({part, english, locale, load})),
);

for (const {part, english, locale, load} of TEXTS) {
  describe(`the texts of ${part} in ${locale}`, async () => {
    const messages = (await load?.()) ?? {};
    const keys = Object.keys(english);
    const wrong = (isWrong: (text: string, english: string, key: string) => boolean) =>
      keys
        .filter((key) => isWrong(messages[key] ?? '', english[key] ?? '', key))
        .map((key) => `${key}: ${messages[key]}`);

    test('are all there, and no others', () => {
      assert.deepEqual(Object.keys(messages).sort(), keys.toSorted());
    });

    test('have the same placeholders as the English ones', () => {
      assert.deepEqual(
        wrong((text, english) => String(slots(text)) !== String(slots(english))),
        [],
      );
    });

    test('are neither empty nor padded, and differ from the English ones', () => {
      const same: readonly string[] = [...SAME_EVERYWHERE, ...(SAME[locale] ?? [])];
      assert.deepEqual(
        wrong((text) => text === '' || text.trim() !== text),
        [],
      );
      assert.deepEqual(
        wrong((text, english, key) => text === english && !same.includes(key)),
        [],
      );
    });

    test('fit where the English ones fit', () => {
      assert.deepEqual(
        wrong((text, english) => visible(text).length > room(english)),
        [],
      );
    });

    test('are short where fields share a row or a button stands inside the field', () => {
      for (const [key, length] of Object.entries(SHORT))
        assert.ok((messages[key] ?? '').length <= length, `${key}: ${messages[key]}`);
    });

    test('name no other numbers than the English ones, in ASCII digits, which the fields show too', () => {
      assert.deepEqual(
        wrong((text, english) => numbers(text).some((number) => !numbers(english).includes(number))),
        [],
      );
    });

    test('hold no markup', () => {
      assert.deepEqual(
        wrong((text) => /[<>&]/.test(text)),
        [],
      );
    });
  });
}

for (const [locale, load] of Object.entries(locales)) {
  test(`the texts in ${locale} keep the formats of card number and expiry date`, async () => {
    const messages = await load();
    assert.equal(messages.placeholder_number, en.placeholder_number);
    assert.match(messages.placeholder_expiry, /^\p{L}{1,2} \/ \p{L}{1,2}$/u);
    assert.match(messages.incomplete_expiry, /04 \/ 30/);
  });
}
