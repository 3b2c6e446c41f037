import type {Form} from '../model/form.js';
import {piiFormByType} from '../forms/pii-by-type.js';
import {idNumbers} from '../i18n/en/id-numbers.js';
import {loadMessages} from '../i18n/load-messages.js';

/** The form for one kind of identity number, with its texts in the language of a BCP 47 tag. */
export const localizedPii = (country: string, idType: string, locale: string): Promise<Form> =>
  piiFormByType(country, idType, loadMessages(locale, idNumbers));
