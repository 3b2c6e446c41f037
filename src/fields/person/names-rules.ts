import {empty, invalid, valid} from '../../model/check.js';
import type {FieldRules} from '../../model/field.js';
import {checkName} from '../free-text.js';
import {hasCardNumber} from '../has-card-number.js';
import {visibleText} from '../invisible.js';
import {inKatakana} from '../katakana-rules.js';

/** The API's limit for a name in an account token, in characters; what identity documents hold is less. */
const LONGEST_NAME = 100;

/** The API's limit for one of several names. */
const LONGEST_ALIAS = 300;

/** A first, last or maiden name, in any script. */
export const nameRules: FieldRules = {check: checkName(LONGEST_NAME)};

/** The same in katakana. */
export const nameKanaRules = inKatakana(nameRules);

const COMMAS = [',', ';', '،', '、', '，', '；', '\n'];

/** Other names, parted by commas of any script; their list is what is sent. */
export const aliasesRules: FieldRules<readonly string[]> = {
  check(text) {
    const names = COMMAS.reduce((parts, comma) => parts.flatMap((part) => part.split(comma)), [text])
      .map(visibleText)
      .filter(Boolean);
    if (!names.length) return empty;
    if (hasCardNumber(text)) return invalid('name_is_card_number');
    return names.some(({length}) => length > LONGEST_ALIAS) ? invalid('too_long') : valid(names);
  },
};
