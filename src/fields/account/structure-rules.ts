import type {FieldRules} from '../../model/field.js';
import {choiceRules} from '../choice-rules.js';
import {businessType, structureOf, type BusinessType} from './structure.js';

export const businessTypeRules = choiceRules(businessType);

/** The rules of a legal form that a business of this type may have. */
export const structureRules = (type: Exclude<BusinessType, 'individual'>): FieldRules =>
  choiceRules(structureOf(type));
