import type {FieldSpec} from '../../model/field.js';

const words = {inputMode: 'text', autocapitalize: 'words'} as const;

/** The name a person is called by, as in identity documents, in any script. */
export const firstName: FieldSpec = {
  label: 'label_first_name',
  autocomplete: 'given-name',
  keyboard: words,
};

/** The name of a person's family. */
export const lastName: FieldSpec = {...firstName, label: 'label_last_name', autocomplete: 'family-name'};

const other = {autocomplete: 'off', keyboard: words} as const;

/** The family's name before a marriage. */
export const maidenName: FieldSpec = {...other, label: 'label_maiden_name'};

/** The first name as it sounds, in katakana. */
export const firstNameKana: FieldSpec = {...other, label: 'label_first_name_kana'};
/** The last name as it sounds, in katakana. */
export const lastNameKana: FieldSpec = {...other, label: 'label_last_name_kana'};
/** The first name as it is written in Japan. */
export const firstNameKanji: FieldSpec = {...other, label: 'label_first_name_kanji'};
/** The last name as it is written in Japan. */
export const lastNameKanji: FieldSpec = {...other, label: 'label_last_name_kanji'};

/** Other names by which a person is known, parted by commas. */
export const aliases: FieldSpec = {...other, label: 'label_full_name_aliases'};
