import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, test} from 'node:test';
import {en} from '../../../src/i18n/en.js';
import {locales} from '../../../src/i18n/locales.js';
import type {MessageKey, Messages} from '../../../src/i18n/messages.js';

const keys = Object.keys(en) as MessageKey[];

/** Where another language may say the same as English: formats, a proper name, and words it shares. */
const SAME_EVERYWHERE: readonly MessageKey[] = ['placeholder_number', 'placeholder_expiry', 'label_cpf'];
const SAME: Readonly<Record<string, readonly MessageKey[]>> = {
  de: ['optional'],
  da: ['reference'],
};

/** Grown by 2.2, or by fifteen characters where the English is a word or two: more would break the layout. */
const room = (english: string) => Math.max(english.length * 2.2, english.length + 15);

/** Text without the invisible marks that keep `04 / 30` in order between right-to-left words. */
const visible = (text: string) => text.replace(/[\u2066\u2069]/g, '');
const slots = (text: string) => (text.match(/{\w+}/g) ?? []).sort();
const numbers = (text: string): readonly string[] => text.match(/\p{Nd}+/gu) ?? [];

test('every module of a locale is in the table, and every entry of the table has a module', () => {
  const modules = readdirSync(new URL('../../../src/i18n/', import.meta.url))
    .filter((file) => /^[a-z]{2}(-[A-Z]{2})?\.ts$/.test(file) && file !== 'en.ts')
    .map((file) => file.replace('.ts', ''));
  assert.deepEqual(Object.keys(locales).sort(), modules.sort());
});

for (const [locale, load] of Object.entries(locales)) {
  describe(`the texts in ${locale}`, async () => {
    const messages: Messages = await load();
    const wrong = (isWrong: (key: MessageKey) => boolean) =>
      keys.filter(isWrong).map((key) => `${key}: ${messages[key]}`);

    test('are all there, and no others', () => {
      assert.deepEqual(Object.keys(messages).sort(), keys.toSorted());
    });

    test('have the same placeholders as the English ones', () => {
      assert.deepEqual(
        wrong((key) => String(slots(messages[key])) !== String(slots(en[key]))),
        [],
      );
    });

    test('are neither empty nor padded, and differ from the English ones', () => {
      const same = [...SAME_EVERYWHERE, ...(SAME[locale] ?? [])];
      assert.deepEqual(
        wrong((key) => messages[key] === '' || messages[key].trim() !== messages[key]),
        [],
      );
      assert.deepEqual(
        wrong((key) => messages[key] === en[key] && !same.includes(key)),
        [],
      );
    });

    test('fit where the English ones fit', () => {
      assert.deepEqual(
        wrong((key) => visible(messages[key]).length > room(en[key])),
        [],
      );
    });

    test('are short where fields share a row or a button stands inside the field', () => {
      for (const key of ['label_expiry', 'label_cvc'] as const) assert.ok(messages[key].length <= 20, key);
      for (const key of ['show', 'hide'] as const) assert.ok(messages[key].length <= 12, key);
    });

    test('name no other numbers than the English ones, in ASCII digits, which the fields show too', () => {
      assert.deepEqual(
        wrong((key) => numbers(messages[key]).some((number) => !numbers(en[key]).includes(number))),
        [],
      );
    });

    test('keep the formats of card number and expiry date', () => {
      assert.equal(messages.placeholder_number, en.placeholder_number);
      assert.match(messages.placeholder_expiry, /^\p{L}{1,2} \/ \p{L}{1,2}$/u);
      assert.match(messages.incomplete_expiry, /04 \/ 30/);
    });

    test('hold no markup', () => {
      assert.deepEqual(
        wrong((key) => /[<>&]/.test(messages[key])),
        [],
      );
    });
  });
}
