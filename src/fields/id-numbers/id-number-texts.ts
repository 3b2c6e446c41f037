import type {Form} from '../../model/form.js';
import type {IdNumberMessages} from '../../i18n/messages.js';
import type {IdNumber} from './load-id-number.js';

/**
 * What a form has to say at a field with such a number, beside the texts that all forms have: its label and its hint.
 *
 * @param field the field's name in that form, such as `id_number`
 */
export const idNumberTexts = (
  field: string,
  {field: {label}, name, example}: IdNumber,
  messages: IdNumberMessages,
): NonNullable<Form['messages']> => ({
  ...messages,
  ...(name !== undefined && {[label]: name}),
  [`hint_${field}`]: messages.id_number_example.replace('{example}', () => example),
});
