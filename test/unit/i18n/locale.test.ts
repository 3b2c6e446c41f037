import assert from 'node:assert/strict';
import {test} from 'node:test';
import {en} from '../../../src/i18n/en.js';
import {isRtl, loadMessages, resolveLocale} from '../../../src/i18n/locale.js';
import {locales} from '../../../src/i18n/locales.js';

const nearest: readonly (readonly [requested: string | undefined, shown: string])[] = [
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
  ['xx', 'en'],
  ['eo', 'en'],
  ['deutsch', 'en'],
  ['not a tag', 'en'],
  ['constructor', 'en'],
];

for (const [requested, shown] of nearest) {
  test(`${String(requested)} is shown in ${shown}`, () => {
    assert.equal(resolveLocale(requested), shown);
  });
}

test('every locale that has a module is found by its own name', () => {
  assert.deepEqual(
    Object.keys(locales).filter((name) => resolveLocale(name) !== name),
    [],
  );
});

test('English is there at once', () => {
  assert.equal(loadMessages('en-US'), en);
  assert.equal(loadMessages(undefined), en);
  assert.equal(loadMessages('eo'), en);
});

test('another language comes from its own module', async () => {
  assert.equal((await loadMessages('de-AT')).label_number, 'Kartennummer');
  assert.equal((await loadMessages('zh-HK')).label_number, '卡號');
});

test('a module that does not load leaves English', async () => {
  const offline = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
  assert.equal(await loadMessages('de', () => Promise.resolve({de: offline})), en);
  assert.equal(await loadMessages('de', offline), en);
  assert.equal(await loadMessages('de', () => Promise.resolve({})), en);
});

test('text runs from right to left in the languages that are written so, whether we have them or not', () => {
  for (const tag of [
    'ar',
    'ar-EG',
    'he',
    'iw',
    'he_IL',
    'fa',
    'ur-PK',
    'ckb',
    'ps',
    'yi',
    'dv',
    'pa-Arab-PK',
    'az_Arab',
  ]) {
    assert.equal(isRtl(tag), true, tag);
  }
  for (const tag of [
    undefined,
    '',
    'en',
    'de',
    'ja',
    'hi',
    'tr',
    'az',
    'arn',
    'ur-Latn',
    'fa_Latn',
    'not a tag',
  ]) {
    assert.equal(isRtl(tag), false, tag);
  }
});
