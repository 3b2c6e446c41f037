import {idNumberRules} from '../fields/id-number-rules.js';
import type {FieldRules} from '../model/field.js';
import {defineRules, type FormRules} from '../model/form.js';

/** What a form does with an identity number that these rules judge. */
export const piiRulesOf = (id_number: FieldRules): FormRules =>
  defineRules({fields: {id_number}, encode: ({id_number}) => ({pii: {id_number}})});

/** Takes any text. */
export const piiRules = piiRulesOf(idNumberRules);
