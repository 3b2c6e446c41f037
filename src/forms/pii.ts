import type {Field} from '../model/field.js';
import {defineForm, type Form} from '../model/form.js';
import {idNumber} from '../fields/id-number.js';
import {idNumberRules} from '../fields/id-number-rules.js';

/** The form that asks for an identity number by this field, and says what else is given. */
export const piiFormOf = (id_number: Field, more?: Pick<Form, 'messages'>): Form =>
  defineForm({
    kind: 'pii',
    fields: {id_number},
    rows: [['id_number']],
    encode: ({id_number}) => ({pii: {id_number}}),
    ...more,
  });

/** The form that takes any text for an identity number. */
export const piiForm = piiFormOf({...idNumber, ...idNumberRules});
