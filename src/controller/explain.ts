import {paramField} from '../client/param-field.js';
import type {TokenError, TokenErrorType} from '../client/token-error.js';
import type {FormRules} from '../model/form.js';
import type {MessageKey} from '../i18n/messages.js';

/** Which of our texts tells a customer of an error of this type; all others ask to try again. */
const TEXTS: {readonly [T in TokenErrorType]?: MessageKey | ''} = {
  network_error: 'error_network',
  timeout_error: 'error_timeout',
  configuration_error: 'error_configuration',
  authentication_error: 'error_configuration',
  invalid_request_error: 'error_configuration',
  validation_error: '',
  aborted_error: '',
};

/**
 * What a customer reads of an error that is about no field. The API's own words are shown for card errors only;
 * a mistake of the page's developer is spelled out in test mode only.
 * @param text looks up one of our texts
 */
export function explain(
  error: TokenError,
  testMode: boolean,
  text: (key: string, parts?: Readonly<Record<string, string>>) => string,
): string {
  const {type, code, message, requestId} = error;
  if (type === 'card_error') return message;
  if (code === 'frame_covered') return text('error_covered');
  const key = TEXTS[type] ?? 'error_again';
  if (key === 'error_configuration' && testMode) return `token-forms: ${message}`;
  return text(key) + (key && requestId ? ` ${text('reference', {id: requestId})}` : '');
}

/**
 * The field that an error is about: that of a card error's last name, one that the form names in full
 * (`person[address][line1]`), or one that the form has for that code.
 */
export function refusedField(
  {type, code = '', param = ''}: TokenError,
  {fields, params, errorFields}: FormRules,
): string | undefined {
  const refused = (param.includes('[') && params?.[param]) || errorFields?.[code];
  if (refused !== undefined) return refused;
  const last = paramField(param) ?? '';
  const name = params?.[last] ?? last;
  return type === 'card_error' && name in fields ? name : undefined;
}
