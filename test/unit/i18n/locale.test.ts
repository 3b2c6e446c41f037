import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {test} from 'node:test';
import {idNumbers} from '../../../src/i18n/en/id-numbers.js';
import {card} from '../../../src/i18n/en/card.js';
import {enFirst} from '../../../src/i18n/en-initial.js';
import {languages} from '../../../src/i18n/languages.js';
import {loadMessages} from '../../../src/i18n/load-messages.js';
import {namesOf} from '../../../src/i18n/locale.js';
import {loadTexts} from '../../../src/rendering/texts.js';

const nearest: readonly (readonly [requested: string | undefined, language: string])[] = [
  [undefined, 'en'],
  ['', 'en'],
  ['en', 'en'],
  ['en-GB', 'en'],
  ['de', 'de'],
  ['DE', 'de'],
  ['de-CH', 'de'],
  ['de-Latn-AT', 'de'],
  ['de-DE-u-co-phonebk', 'de'],
  ['fr-CA', 'fr'],
  ['es-419', 'es'],
  ['pt-BR', 'pt'],
  ['pt_PT', 'pt'],
  ['no', 'nb'],
  ['nn-NO', 'nb'],
  ['nb-NO', 'nb'],
  ['mo', 'ro'],
  ['iw', 'he'],
  ['in-ID', 'id'],
  ['zh', 'zh'],
  ['zh-CN', 'zh'],
  ['zh-SG', 'zh'],
  ['zh-Hans-HK', 'zh'],
  ['zh-TW', 'zh-TW'],
  ['zh-HK', 'zh-TW'],
  ['zh-MO', 'zh-TW'],
  ['zh-Hant', 'zh-TW'],
  ['zh-Hant-HK', 'zh-TW'],
  ['zh_TW', 'zh-TW'],
  ['cmn-Hant', 'zh-TW'],
  ['xx', 'xx'],
  ['eo', 'eo'],
  ['deutsch', 'deutsch'],
  ['not a tag', 'en'],
  ['constructor', 'en'],
];

for (const [requested, language] of nearest) {
  test(`${String(requested)} is looked for in ${language}`, () => {
    assert.equal(namesOf(requested).language, language);
  });
}

test('every folder of a language but English has an entry in the table, and is found by its own name', () => {
  const folders = readdirSync(new URL('../../../src/i18n', import.meta.url), {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && entry.name !== 'en')
    .map(({name}) => name);
  assert.deepEqual(Object.keys(languages).sort(), folders.sort());
  assert.deepEqual(
    folders.filter((name) => namesOf(name).language !== name),
    [],
  );
});

test('English is there at once, and stands for what is not there', () => {
  for (const tag of ['en-US', undefined, 'eo', 'deutsch', 'constructor', 'valueOf'])
    assert.equal(loadMessages(tag, card), card);
});

test('another language comes as one, with the texts of all forms, and is the same object each time', async () => {
  const german = await loadMessages('de', card);
  assert.equal(german.label_number, 'Kartennummer');
  assert.equal((await loadMessages('zh-Hant', card)).label_number, '卡號');
  assert.equal(await loadMessages('de-DE', idNumbers), german);
});

test('a language that does not load is English', async () => {
  const offline = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
  assert.equal(await loadMessages('de', card, {de: offline}), card);
  assert.equal(await loadMessages('de', card, {}), card);
});

test('a regional variant is taken before its language', async () => {
  for (const [tag, key, text] of [
    ['pt', 'submit_pii', 'Salvar'],
    ['pt-BR', 'submit_pii', 'Salvar'],
    ['pt_PT', 'submit_pii', 'Guardar'],
    ['pt-AO', 'submit_pii', 'Guardar'],
    ['es', 'label_expiry', 'Fecha de caducidad'],
    ['es-ES', 'label_expiry', 'Fecha de caducidad'],
    ['es-419', 'label_expiry', 'Fecha de vencimiento'],
    ['es-MX', 'label_expiry', 'Fecha de vencimiento'],
    ['zh-HK', 'label_postal_code', '郵政編碼'],
    ['zh-Hant-MO', 'label_postal_code', '郵政編碼'],
    ['zh-TW', 'label_postal_code', '郵遞區號'],
    ['de-CH', 'label_line1', 'Strasse und Hausnummer'],
    ['de-LU', 'label_line1', 'Straße und Hausnummer'],
    ['fr-CA', 'account_checking', 'Chèques'],
    ['tl', 'show', 'Ipakita'],
  ] as const) {
    const messages: Readonly<Partial<Record<string, string>>> = await loadMessages(tag, {...card});
    assert.equal(messages[key], text, tag);
  }
});

test('texts that a script tag registered are there at once, unless they lack what is asked for', async () => {
  const registry = Symbol.for('token-forms.locales');
  const own = {required: 'Bitte ausfüllen', label_number: 'Nummer'};
  Object.assign(globalThis, {[registry]: {de: own}});
  try {
    assert.equal(loadMessages('de-AT', {label_number: ''}), own);
    assert.notEqual(await loadMessages('de', idNumbers), own);
  } finally {
    Reflect.deleteProperty(globalThis, registry);
  }
});

test('texts say in which language they are and which way it runs, for `lang` and `dir`', async () => {
  const expected = [
    ['de', 'de', false],
    ['de-AT', 'de-AT', false],
    ['nn-NO', 'nb', false],
    ['ar-EG', 'ar-EG', true],
    ['he', 'he', true],
    ['fa-AF', 'fa-AF', true],
    ['ur', 'ur', true],
    ['en-GB', 'en-GB', false],
    // in English, which runs from left to right
    ['eo', 'en', false],
    ['ps', 'en', false],
    ['ckb', 'en', false],
  ] as const;
  for (const [requested, lang, rtl] of expected) {
    const texts = await loadTexts(requested);
    assert.deepEqual([texts.lang, texts.rtl], [lang, rtl], requested);
  }
});

test('the first texts of a form in English wait for nothing', () => {
  assert.deepEqual(loadTexts('en-GB'), {messages: enFirst, lang: 'en-GB', rtl: false});
});
