import type {Field} from '../../model/field.js';
import type {MessageKey} from '../../i18n/messages.js';
import {choice} from '../choice.js';
import {checkFreeText} from '../free-text.js';
import {inKatakana} from '../katakana.js';
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
  ...inKatakana(holderName),
  label: 'label_account_holder_name_katakana',
  autocomplete: 'name',
};

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
