import {empty, invalid, valid, type Check} from '../../model/check.js';
import type {Field} from '../../model/field.js';
import {inKatakana} from '../katakana.js';

/** The API's limit for a name in an account token, in characters; what identity documents hold is less. */
const LONGEST_NAME = 100;

/** The API's limit for one of several names. */
const LONGEST_ALIAS = 300;

const words = {inputMode: 'text', autocapitalize: 'words'} as const;

const upTo =
  (limit: number) =>
  (text: string): Check<string> => {
    const value = text.trim();
    if (!value) return empty;
    return value.length > limit ? invalid('too_long') : valid(value);
  };

/** The name a person is called by, as in identity documents, in any script. */
export const firstName: Field = {
  label: 'label_first_name',
  autocomplete: 'given-name',
  keyboard: words,
  check: upTo(LONGEST_NAME),
};

/** The name of a person's family. */
export const lastName: Field = {...firstName, label: 'label_last_name', autocomplete: 'family-name'};

/** The family's name before a marriage. */
export const maidenName: Field = {...firstName, label: 'label_maiden_name', autocomplete: 'off'};

/** The first name as it sounds, in katakana. */
export const firstNameKana = inKatakana({...firstName, label: 'label_first_name_kana'});
/** The last name as it sounds, in katakana. */
export const lastNameKana = inKatakana({...firstName, label: 'label_last_name_kana'});
/** The first name as it is written in Japan. */
export const firstNameKanji: Field = {...firstName, label: 'label_first_name_kanji', autocomplete: 'off'};
/** The last name as it is written in Japan. */
export const lastNameKanji: Field = {...firstName, label: 'label_last_name_kanji', autocomplete: 'off'};

const COMMAS = [',', ';', '،', '、', '，', '；', '\n'];

/** Other names by which a person is known, parted by commas of any script; their list is what is sent. */
export const aliases: Field<readonly string[]> = {
  label: 'label_full_name_aliases',
  autocomplete: 'off',
  keyboard: words,
  check(text) {
    const names = COMMAS.reduce((parts, comma) => parts.flatMap((part) => part.split(comma)), [text])
      .map((name) => name.trim())
      .filter(Boolean);
    if (!names.length) return empty;
    return names.some(({length}) => length > LONGEST_ALIAS) ? invalid('too_long') : valid(names);
  },
};
