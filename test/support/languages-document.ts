import {account} from '../../src/i18n/en/account.js';
import {address} from '../../src/i18n/en/address.js';
import {bankAccount} from '../../src/i18n/en/bank-account.js';
import {card} from '../../src/i18n/en/card.js';
import {idNumbers} from '../../src/i18n/en/id-numbers.js';
import {person} from '../../src/i18n/en/person.js';
import {englishVariant, englishVariants} from '../../src/i18n/en/variants.js';
import {languages} from '../../src/i18n/languages.js';

type Table = Readonly<Record<string, string>>;

const PARTS: Readonly<Record<string, Table>> = {
  card,
  address,
  'bank account': bankAccount,
  'ID numbers': idNumbers,
  person,
  account,
};
const english: Table = Object.assign({}, ...Object.values(PARTS)) as Table;

/** Terms that the other texts are made of, and texts that every customer reads: what to look at first. */
const GLOSSARY: readonly (readonly string[])[] = [
  ['label_number', 'label_expiry', 'label_cvc', 'label_name'],
  ['label_postal_code', 'label_country', 'label_id_number', 'submit_card'],
  ['invalid_number', 'expired_card', 'brand_not_accepted'],
  ['required_number', 'incomplete_expiry', 'error_network'],
  ['label_account_number', 'label_account_holder_name', 'account_checking', 'account_savings'],
  ['heading_dob', 'label_first_name', 'label_last_name', 'business_type_company'],
];

/** Texts that share a row with others, or have one line: the ones that grow too long. */
const isTight = (key: string) =>
  /^(label|invalid|incomplete|required|expired|brand)_/.test(key) && key in card;

const names = new Intl.DisplayNames('en', {type: 'language'});
const nameOf = (locale: string) => names.of(locale) ?? locale;

/** All tables by locale, those of regions after their language; of regions that share one, the first. */
async function tables(): Promise<readonly (readonly [locale: string, table: Table])[]> {
  const loaded = await Promise.all(
    Object.values(languages).map(async (load) => Object.entries((await load?.())?.locales ?? {})),
  );
  return [
    ['en', english],
    ...englishVariants.map((tag) => [tag, {...english, ...englishVariant(tag)}] as const),
    ...loaded.flat().filter(([, messages], i, all) => all.findIndex(([, other]) => other === messages) === i),
  ];
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const isCounted = (key: string) => key.startsWith('errors_');
const letters = (text: string) => [...text.replace(/[\u2066\u2069]|{\w+}/g, '')].length;

/** What `docs/translations.md` says, made of the sources. */
export async function languagesDocument(): Promise<string> {
  const all = await tables();
  const languagesAlone = all.filter(([locale]) => locale === 'en' || locale in languages);
  const keys = Object.keys(english).filter((key) => !isCounted(key));
  return `# Translations

Made of \`src/i18n\` by \`test/support/languages-document.ts\`; \`UPDATE_DOCS=1 npm test -- test/unit/i18n/languages.test.ts\`
writes it anew.

## For native reviewers

The texts of a language are in \`src/i18n/LANGUAGE/\`, one file for each kind of form; regional variants are beside
them and have only what differs. A sentence that you would not expect in a checkout of your country is a fault: change it
there, in the register that the comment at the top of each file names, and run \`npm test -- unit\`. Words in braces
(\`{n}\`) are filled in and have to stay. Errors say what to do, in one line of a phone: some 40 letters, half as many in
Chinese, Japanese and Korean.

## Locales

${table(
  ['Locale', 'Language', 'Texts', 'Of them regional', 'Length against English', 'Longest label or error'],
  all.map(([locale, messages]) => {
    const present = keys.filter((key) => messages[key]);
    const base = all.find(
      ([other]) => other === (locale.startsWith('zh-') ? 'zh-TW' : locale.split('-')[0]),
    )?.[1];
    const regional = base && base !== messages ? keys.filter((key) => base[key] !== messages[key]).length : 0;
    const length = sum(present.map((key) => letters(messages[key] ?? '')));
    const longest =
      present.filter(isTight).sort((a, b) => letters(messages[b] ?? '') - letters(messages[a] ?? ''))[0] ??
      '';
    return [
      `\`${locale}\``,
      nameOf(locale),
      `${present.length} of ${keys.length}`,
      regional ? String(regional) : '',
      `${Math.round((100 * length) / sum(keys.map((key) => letters(english[key] ?? ''))))} %`,
      `\`${longest}\`, ${letters(messages[longest] ?? '')}`,
    ];
  }),
)}

\`es-419\` is for all regions that the CLDR counts to it, \`pt-PT\` and \`zh-HK\` likewise; other regions have the texts of their
language. A language that is not here, or that does not load, is English.

## Parts

${table(
  ['Part', 'Texts'],
  Object.entries(PARTS).map(([part, texts]) => [
    part,
    String(Object.keys(texts).filter((key) => !isCounted(key)).length),
  ]),
)}

## Glossary

${GLOSSARY.map((terms) =>
  table(
    ['Locale', ...terms.map((key) => `\`${key}\``)],
    languagesAlone.map(([locale, messages]) => [
      `\`${locale}\``,
      ...terms.map((key) => (messages[key] ?? '').replaceAll('|', '\\|')),
    ]),
  ),
).join('\n\n')}

## Plurals

Texts that count have one form for each category of \`Intl.PluralRules\`.

${table(
  ['Locale', 'Forms'],
  languagesAlone.map(([locale, messages]) => [
    `\`${locale}\``,
    Object.keys(messages)
      .filter(isCounted)
      .map((key) => `${key.replace('errors_', '')}: ${messages[key]}`)
      .join('<br>'),
  ]),
)}
`;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
