import {empty, valid} from '../model/check.js';
import type {Field} from '../model/field.js';
import type {MessageKey} from '../i18n/messages.js';

/** A choice among values, each named by one of our texts, in this order. */
export const choice = <V extends string>(
  label: MessageKey,
  texts: Readonly<Record<V, MessageKey>>,
): Field<V> => ({
  label,
  autocomplete: 'off',
  control: 'select',
  options: () => Object.entries<MessageKey>(texts).map(([value, text]) => ({value, text})),
  check: (value) => (value in texts ? valid(value as V) : empty),
});
