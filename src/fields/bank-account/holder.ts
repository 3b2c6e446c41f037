import {empty, invalid, valid} from '../../core/check.js';
import type {Field} from '../../core/field.js';
import type {MessageKey} from '../../i18n/messages.js';
import {forgetRegExp} from '../forget-regexp.js';
import {checkFreeText} from '../free-text.js';
import type {AccountType} from './bank-rules.js';

/** Whose account it is, in any script. */
export const holderName: Field = {
  label: 'label_account_holder_name',
  autocomplete: 'name',
  keyboard: {inputMode: 'text', autocapitalize: 'words'},
  check: checkFreeText,
};

/** The same as Japanese banks write it: no kanji and no hiragana. */
export const holderNameInKatakana: Field = {
  ...holderName,
  label: 'label_account_holder_name_katakana',
  check(text) {
    const other = /[\p{Script=Han}\p{Script=Hiragana}]/u.test(text);
    forgetRegExp();
    return other ? invalid('name_not_katakana') : checkFreeText(text);
  },
};

const choice = <V extends string>(label: MessageKey, texts: Readonly<Record<V, MessageKey>>): Field<V> => ({
  label,
  autocomplete: 'off',
  control: 'select',
  options: () => Object.entries<MessageKey>(texts).map(([value, text]) => ({value, text})),
  check: (value) => (value in texts ? valid(value as V) : empty),
});

/** Whether a person holds the account or a company. */
export const holderType = choice('label_account_holder_type', {
  individual: 'holder_individual',
  company: 'holder_company',
});

/** Which of these sorts of account it is. */
export const accountType = (types: readonly AccountType[]): Field<AccountType> =>
  choice(
    'label_account_type',
    Object.fromEntries(types.map((type) => [type, `account_${type}`])) as Record<AccountType, MessageKey>,
  );
