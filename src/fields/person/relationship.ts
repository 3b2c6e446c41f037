import {optional, type FieldSpec} from '../../model/field.js';
import {checkbox} from '../checkbox.js';

/** What a person is called in the company. */
const title: FieldSpec = {
  label: 'label_title',
  autocomplete: 'organization-title',
  keyboard: {inputMode: 'text', autocapitalize: 'words'},
};

/** How much of the company is the person's, in percent. */
const percentOwnership: FieldSpec = {
  label: 'label_percent_ownership',
  autocomplete: 'off',
  keyboard: {inputMode: 'decimal'},
};

/** What a person has to do with a company, in the order in which it is asked. */
export const relationship = {
  title: optional(title),
  representative: optional(checkbox('label_representative')),
  executive: optional(checkbox('label_executive')),
  director: optional(checkbox('label_director')),
  owner: optional(checkbox('label_owner')),
  percent_ownership: optional(percentOwnership),
  authorizer: optional(checkbox('label_authorizer')),
  legal_guardian: optional(checkbox('label_legal_guardian')),
} as const;
