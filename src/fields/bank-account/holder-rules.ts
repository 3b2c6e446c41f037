import type {FieldRules} from '../../model/field.js';
import {choiceRules} from '../choice-rules.js';
import {checkName, LONGEST_TEXT} from '../free-text.js';
import {inKatakana} from '../katakana-rules.js';
import type {AccountType} from './bank-rules.js';
import {accountType, holderType} from './holder.js';

/** The holder's name in any script. */
export const holderNameRules: FieldRules = {check: checkName(LONGEST_TEXT)};

/** The same as Japanese banks write it: no kanji and no hiragana. */
export const holderNameInKatakanaRules = inKatakana(holderNameRules);

export const holderTypeRules = choiceRules(holderType);

/** The rules of a sort of account, of these. */
export const accountTypeRules = (types: readonly AccountType[]): FieldRules<AccountType> =>
  choiceRules(accountType(types));
