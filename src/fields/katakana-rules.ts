import {invalid} from '../model/check.js';
import type {FieldRules} from '../model/field.js';
import {forgetRegExp} from './forget-regexp.js';

/** The same rules for what Japanese offices write as it sounds: in katakana, wide or narrow, with no kanji or hiragana. */
export const inKatakana = <V>(rules: FieldRules<V>): FieldRules<V> => ({
  ...rules,
  check(text, context) {
    const other = /[\p{Script=Han}\p{Script=Hiragana}]/u.test(text);
    forgetRegExp();
    return other ? invalid('name_not_katakana') : rules.check(text, context);
  },
});
