import {empty, valid} from '../model/check.js';
import type {FieldRules} from '../model/field.js';

/** The rules of a checkbox; one that is not checked is not sent. */
export const checkboxRules: FieldRules<true> = {check: (text) => (text ? valid(true) : empty)};
