import type {FieldSpec} from '../../model/field.js';
import type {MessageKey} from '../../i18n/messages.js';
import {choice, type ChoiceSpec} from '../choice.js';
import type {AccountType} from './bank-rules.js';

/** Whose account it is, in any script. */
export const holderName: FieldSpec = {
  label: 'label_account_holder_name',
  autocomplete: 'name',
  keyboard: {inputMode: 'text', autocapitalize: 'words'},
};

/** The same as Japanese banks write it. */
export const holderNameInKatakana: FieldSpec = {
  ...holderName,
  label: 'label_account_holder_name_katakana',
};

/** Whether a person holds the account or a company. */
export const holderType = choice('label_account_holder_type', {
  individual: 'holder_individual',
  company: 'holder_company',
});

/** Which of these sorts of account it is. */
export const accountType = (types: readonly AccountType[]): ChoiceSpec<AccountType> =>
  choice(
    'label_account_type',
    Object.fromEntries(types.map((type) => [type, `account_${type}`])) as Record<AccountType, MessageKey>,
  );
