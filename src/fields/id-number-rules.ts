import type {FieldRules} from '../model/field.js';
import {checkAnyNumber} from './free-text.js';

/** An identity number of which nothing is known: any text is sent as it was typed, without spaces around it. */
export const idNumberRules: FieldRules = {check: checkAnyNumber};
