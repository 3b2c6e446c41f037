import {idNumberTexts} from '../fields/id-numbers/id-number-texts.js';
import {loadIdNumber, type IdNumber} from '../fields/id-numbers/load-id-number.js';
import type {IdNumberMessages} from '../i18n/messages.js';
import type {Form} from '../model/form.js';
import {piiForm} from './pii.js';
import {piiRulesOf} from './pii-rules.js';

const cache = new WeakMap<IdNumberMessages, Map<IdNumber, Form>>();

/**
 * The form that asks for one kind of identity number, with its rules; where country and kind are not known together,
 * any text is taken. The same three have the same form.
 *
 * @param country ISO 3166-1 alpha-2, upper case
 * @param idType the API's name of the kind without the country, lower case
 */
export async function piiFormByType(
  country: string,
  idType: string,
  messages: IdNumberMessages | Promise<IdNumberMessages>,
): Promise<Form> {
  const [asked, texts] = await Promise.all([loadIdNumber(country, idType), messages]);
  if (!asked) return piiForm;
  const forms = cache.get(texts) ?? new Map<IdNumber, Form>();
  cache.set(texts, forms);
  const form = forms.get(asked) ?? formOf(asked, texts);
  forms.set(asked, form);
  return form;
}

function formOf(asked: IdNumber, texts: IdNumberMessages): Form {
  const rules = piiRulesOf(asked.field);
  return {
    ...piiForm,
    fields: {id_number: asked.field},
    messages: idNumberTexts('id_number', asked, texts),
    loadRules: () => rules,
  };
}
