import {invalid} from '../model/check.js';
import type {Field} from '../model/field.js';
import {forgetRegExp} from './forget-regexp.js';

/** The same field, written as Japanese offices write sounds: in katakana, wide or narrow, with no kanji or hiragana. */
export const inKatakana = <V>(field: Field<V>): Field<V> => ({
  ...field,
  autocomplete: 'off',
  check(text, context) {
    const other = /[\p{Script=Han}\p{Script=Hiragana}]/u.test(text);
    forgetRegExp();
    return other ? invalid('name_not_katakana') : field.check(text, context);
  },
});
