import {empty, valid} from '../model/check.js';
import type {Field} from '../model/field.js';
import type {MessageKey} from '../i18n/messages.js';

/** A statement that is agreed to by a checkbox; one that is not checked is not sent. */
export const checkbox = (label: MessageKey): Field<true> => ({
  label,
  autocomplete: 'off',
  control: 'checkbox',
  check: (text) => (text ? valid(true) : empty),
});
