import {empty, invalid, valid, type Check} from '../../model/check.js';
import type {FieldRules} from '../../model/field.js';
import {checkboxRules} from '../checkbox-rules.js';
import {choiceRules} from '../choice-rules.js';
import {asciiOf} from '../ascii.js';
import {checkAnyNumber, checkFreeText, checkText} from '../free-text.js';
import {inKatakana} from '../katakana-rules.js';
import {ownershipExemption} from './company.js';

/** The API's limit for a company's name, in characters. */
const LONGEST_NAME = 200;

/** Letters and digits that the longest VAT number has, with room for those to come. */
const LONGEST_VAT = 20;

/** A company's name in any script. */
export const companyNameRules: FieldRules = {check: checkText(LONGEST_NAME)};

/** The same in katakana. */
export const companyNameKanaRules = inKatakana(companyNameRules);

/** What a register calls itself: any text. */
export const registrarRules: FieldRules = {check: checkFreeText};

/** What a register gives: a number of any form. */
export const registerRules: FieldRules = {check: checkAnyNumber};

/** A number for value added tax: its letters and digits, without what stands between them. */
export const vatIdRules: FieldRules = {
  check(text): Check<string> {
    let number = '';
    for (const char of asciiOf(text).toUpperCase()) {
      const kept = (char >= '0' && char <= '9') || (char >= 'A' && char <= 'Z') ? char : '';
      if (!kept && !' .-/'.includes(char)) return invalid('tax_id_invalid');
      number += kept;
    }
    if (!number) return empty;
    if (number.length > LONGEST_VAT) return invalid('tax_id_invalid');
    return number.length < 5 ? {state: 'partial', code: 'tax_id_invalid'} : valid(number);
  },
};

/** What a company declares, or says of those who have been named. */
export const declarationRules = checkboxRules;

export const ownershipExemptionRules = choiceRules(ownershipExemption);
