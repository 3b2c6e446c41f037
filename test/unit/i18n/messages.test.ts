import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {account} from '../../../src/i18n/en/account.js';
import {address} from '../../../src/i18n/en/address.js';
import {bankAccount} from '../../../src/i18n/en/bank-account.js';
import {card} from '../../../src/i18n/en/card.js';
import {enFirst} from '../../../src/i18n/en-initial.js';
import {idNumbers} from '../../../src/i18n/en/id-numbers.js';
import {englishVariant, englishVariants} from '../../../src/i18n/en/variants.js';
import {person} from '../../../src/i18n/en/person.js';
import {languages} from '../../../src/i18n/languages.js';
import type {MessageKey} from '../../../src/i18n/messages.js';

type Table = Readonly<Record<string, string>>;

/** All English texts. */
const english: Table = {...card, ...address, ...bankAccount, ...idNumbers, ...person, ...account};

/** All locales but English, regional variants among them, each table once. */
const LOCALES: readonly (readonly [locale: string, messages: Table])[] = [
  ...new Map(
    (await Promise.all(Object.values(languages).map(async (load) => (await load?.())?.locales ?? {})))
      .flatMap((locales) => Object.entries(locales))
      .map(([locale, messages]) => [messages, locale] as const),
  ),
].map(([messages, locale]) => [locale, messages]);

/** The numbers of fields that a form may have to speak of. */
const COUNTS = Array.from({length: 120}, (_, i) => i + 1);

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
  fil: ['label_cvc', 'label_postal_code', 'label_line1', 'reference'],
  lv: ['label_province'],
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

/** Of a text that counts, every form is held to what holds for the English one. */
const englishOf = (key: string) => english[key] ?? english[key.replace(/_\w+$/, '_other')] ?? '';

for (const [locale, messages] of LOCALES) {
  describe(`the texts in ${locale}`, () => {
    const keys = Object.keys(messages);
    const wrong = (isWrong: (text: string, english: string, key: string) => boolean) =>
      keys
        .filter((key) => isWrong(messages[key] ?? '', englishOf(key), key))
        .map((key) => `${key}: ${messages[key]}`);

    test('are all there, and no others', () => {
      const withoutCounts = (all: readonly string[]) =>
        all.filter((key) => !key.startsWith('errors_')).sort();
      assert.deepEqual(withoutCounts(keys), withoutCounts(Object.keys(english)));
    });

    test('that count have a form for each category of numbers that the language has, and no other', () => {
      const rules = new Intl.PluralRules(locale);
      const categories = new Set(['other', ...COUNTS.map((n) => rules.select(n))]);
      assert.deepEqual(
        keys.filter((key) => key.startsWith('errors_')).sort(),
        [...categories].map((category) => `errors_${category}`).sort(),
      );
    });

    test('that count name the number, unless it is one or two', () => {
      assert.deepEqual(
        wrong((text, _, key) => /^errors_(?!one|two)/.test(key) && !text.includes('{n}')),
        [],
      );
    });

    test('have the same placeholders as the English ones', () => {
      assert.deepEqual(
        wrong(
          (text, english, key) =>
            !/^errors_(one|two)/.test(key) && String(slots(text)) !== String(slots(english)),
        ),
        [],
      );
    });

    test('are neither empty nor padded, and differ from the English ones', () => {
      const same: readonly string[] = [...SAME_EVERYWHERE, ...(SAME[locale.split('-')[0] ?? ''] ?? [])];
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

    test('keep the formats of card number and expiry date', () => {
      assert.equal(messages['placeholder_number'], card.placeholder_number);
      assert.match(messages['placeholder_expiry'] ?? '', /^\p{L}{1,2} \/ \p{L}{1,2}$/u);
      assert.match(messages['incomplete_expiry'] ?? '', /04 \/ 30/);
    });
  });
}

describe('English of a region', () => {
  for (const tag of englishVariants) {
    test(`${tag} has texts that there are, says something else, and leaves an empty form as it is`, () => {
      const own = Object.entries<string>(englishVariant(tag));
      assert.ok(own.length > 0);
      assert.deepEqual(
        own.filter(([key, text]) => !(key in english) || english[key] === text || key in enFirst),
        [],
      );
    });
  }

  test('is not for other languages', () => {
    assert.deepEqual(englishVariant('de'), {});
  });
});

test('there are texts for at least fifty locales', () => {
  const tags = new Set([...LOCALES.map(([locale]) => locale), ...englishVariants, 'en']);
  assert.ok(tags.size >= 50, `${tags.size}: ${[...tags].join(' ')}`);
});
