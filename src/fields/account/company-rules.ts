import {empty, invalid, valid, type Check} from '../../model/check.js';
import type {FieldRules} from '../../model/field.js';
import {checkboxRules} from '../checkbox-rules.js';
import {choiceRules} from '../choice-rules.js';
import {asciiOf} from '../ascii.js';
import {isDigit} from '../digits.js';
import {checkAnyNumber, checkFreeText, checkName} from '../free-text.js';
import {forgetRegExp} from '../forget-regexp.js';
import {isZero} from '../is-zero.js';
import {inKatakana} from '../katakana-rules.js';
import {withoutLabel} from '../without-label.js';
import {ownershipExemption} from './company.js';

/** The API's limit for a company's name, in characters. */
const LONGEST_NAME = 200;

/** Letters and digits that the longest VAT number has, with room for those to come. */
const LONGEST_VAT = 20;

/** A company's name in any script. */
export const companyNameRules: FieldRules = {check: checkName(LONGEST_NAME)};

/** The same in katakana. */
export const companyNameKanaRules = inKatakana(companyNameRules);

/** What a register calls itself: any text. */
export const registrarRules: FieldRules = {check: checkFreeText};

/** What a register gives: a number of any form. */
export const registerRules: FieldRules = {check: checkAnyNumber};

/** A number for value added tax: its letters and digits, without what stands between them, nor a label before it. */
export const vatIdRules: FieldRules = {
  check(text, {testMode = false}): Check<string> {
    const written = numberOfVat(text).toUpperCase();
    let number = '';
    for (const char of written) {
      const kept = isDigit(char) || (char >= 'A' && char <= 'Z') ? char : '';
      if (!kept && !' .-/'.includes(char)) return invalid('tax_id_invalid');
      number += kept;
    }
    if (!number) return empty;
    const letters = [...number].findIndex(isDigit);
    const before = number.slice(0, Math.max(letters, 0));
    const isMixed = GLUED.some((label) => number.slice(0, -label.length).includes(label));
    if (number.length > LONGEST_VAT || before.length > LONGEST_PREFIX || isMixed)
      return invalid('tax_id_invalid');
    if (number.length < 5) return {state: 'partial', code: 'tax_id_invalid'};
    return isZero(number) && !testMode ? invalid('tax_id_invalid') : valid(number);
  },
};

/** Letters before the first digit: a country's two, and two more in France. */
const LONGEST_PREFIX = 4;

/** What such a number and its tax are called, in at most as many letters. */
const VAT_LABELS =
  'VAT TVA IVA BTW MWST UST UID MOMS MVA ALV AFA ÁFA DPH DIC DIČ DDV PDV PVN PVM KMKR NIP NIF CIF TIN GST KDV PPN GTGT BROJ PIVA'.split(
    ' ',
  );

/** Labels that are never a beginning of a number, which they may stand before without a space. */
const GLUED = ['VAT', 'TVA', 'BTW', 'MWST'];

/** Behind a label, `no.` is not Norway, and neither is a verb a country (`VAT is DE…`) or the place in a list. */
function numberOfVat(text: string): string {
  const written = withoutLabelBehind(withoutLabel(text, VAT_LABELS));
  const [first = '', second = '', ...others] = written.split(' ');
  const isShort = ['NO', 'NR', 'ID', 'N'].includes(first.replace('.', '').toUpperCase());
  const isListed = /^\d[.)]$/.test(first);
  const isVerb =
    !isShort &&
    /^[a-z]{2}$/i.test(first) &&
    /^[a-z]{2}/i.test(second) &&
    !WITH_LETTERS.includes(first.toUpperCase());
  forgetRegExp();
  if (isVerb || isListed) return '?';
  if (!isShort || written === asciiOf(text).trim()) return written;
  // before digits it may be Norway all the same
  return isDigit(second.charAt(0)) ? '?' : [second, ...others].join(' ');
}

/** Countries whose numbers have two letters or more behind the country's own. */
const WITH_LETTERS = 'FR GB XI MX CH'.split(' ');

/** In Switzerland and Norway the name of the tax is a part of the number. */
function withoutLabelBehind(text: string): string {
  const words = text.split(' ');
  const isOwn = /^(?:CHE|NO)/i.test(text);
  const last = words.findLastIndex((word) => word !== '-' && !VAT_LABELS.includes(word.toUpperCase()));
  return isOwn || last < 0 ? text : words.slice(0, last + 1).join(' ');
}

/** What a company declares, or says of those who have been named. */
export const declarationRules = checkboxRules;

export const ownershipExemptionRules = choiceRules(ownershipExemption);
