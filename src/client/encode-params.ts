import {encodeForm} from './encode.js';
import {TOKEN_KINDS} from './params.js';
import {configurationError} from './token-error.js';

/**
 * The request body for `params`, as {@linkcode encodeForm} writes it.
 * @throws {TokenError} `configuration_error`, code `malformed_params`, unless `params` is an object with exactly one
 *   kind of token, or a `customer` alone, which can be read and says something
 */
export function encodeParams(params: unknown): string {
  let form: string | undefined;
  try {
    if (namesOneKind(params)) form = encodeForm(params);
  } catch {
    // Nothing of what was caught goes on: a getter may say what is in the parameters.
  }
  if (form) return form;
  throw configurationError(
    'malformed_params',
    `Give exactly one kind of token as plain data that is not empty: ${TOKEN_KINDS.join(', ')}.`,
  );
}

function namesOneKind(params: unknown): params is object {
  if (!isObject(params)) return false;
  const {customer} = params;
  const [kind, ...others] = TOKEN_KINDS.filter((name) => params[name] !== undefined);
  if (others.length > 0) return false;
  if (kind === undefined) return isId(customer);
  // A saved card or bank account of a customer is named by its id.
  const isSaved = (kind === 'card' || kind === 'bank_account') && isId(customer) && isId(params[kind]);
  return isSaved || isObject(params[kind]);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isId = (value: unknown): boolean => typeof value === 'string' && value !== '';
