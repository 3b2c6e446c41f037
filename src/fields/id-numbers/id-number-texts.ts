import type {Form} from '../../model/form.js';
import type {IdNumberMessages} from '../../i18n/messages.js';
import type {IdNumber} from './load-id-number.js';

/**
 * What a form has to say at a field with such a number, beside the texts that all forms have: its label, its hint, and
 * what is expected where it is wrong or too short.
 *
 * @param field the field's name in that form, such as `id_number`
 */
export const idNumberTexts = (
  field: string,
  {field: {label}, name, example}: IdNumber,
  messages: IdNumberMessages,
): NonNullable<Form['messages']> => {
  const expected = messages.id_number_invalid.replace('{example}', () => example);
  return {
    ...messages,
    ...(name !== undefined && {[label]: name}),
    [`hint_${field}`]: messages.id_number_example.replace('{example}', () => example),
    [`invalid_id_number_${field}`]: expected,
    [`incomplete_${field}`]: expected,
  };
};
