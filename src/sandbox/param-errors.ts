import type {ErrorObject} from 'ajv';

import {cardError, invalidRequest, type ApiError} from './api-error.js';
import type {Params, ParamsValidator} from './contract.js';
import {redactDigits} from './redact.js';

/** Which violation is told first: Stripe tells one. */
const ORDER = ['additionalProperties', 'type', 'enum', 'maxLength', 'minLength', 'required'];

/** What is wrong with an empty number of a card is told as an error of the card, not of the request. */
const NUMBER = 'card[number]';

/** Parameters as the validator understood them, without those that are empty; throws the API's error otherwise. */
export function checkParams(params: Params, validate: ParamsValidator): Params {
  const copy = structuredClone(params);
  if (!validate(copy)) {
    const all = validate.errors ?? [];
    // They name unknown parameters, and nobody knows what a name may hold.
    validate.errors = null;
    const errors = all.filter((error) => ORDER.includes(error.keyword) && !isUnset(error, params));
    if (errors.length > 0) throw paramError(errors);
  }
  return withoutUnset(copy) as Params;
}

/** `['card', 'number']` as `card[number]`; digits that may be secret are left out. */
export function bracketPath(path: readonly string[]): string {
  const [first = '', ...rest] = path;
  return redactDigits(first + rest.map((name) => `[${name}]`).join(''));
}

function paramError(errors: readonly ErrorObject[]): ApiError {
  const rank = (error: ErrorObject) => ORDER.indexOf(error.keyword) - (paramOf(error) === NUMBER ? 0.5 : 0);
  const sorted = [...errors].sort((a, b) => rank(a) - rank(b));
  const [error] = sorted;
  if (!error) throw new TypeError('no error to tell');
  const param = paramOf(error);
  switch (error.keyword) {
    case 'additionalProperties': {
      const unknown = sorted.filter(({keyword}) => keyword === error.keyword).map(paramOf);
      const message = `Received unknown parameter${unknown.length > 1 ? 's' : ''}: ${unknown.join(', ')}`;
      return invalidRequest(message, {code: 'parameter_unknown', param});
    }
    case 'required':
      if (param === NUMBER) {
        return cardError('invalid_number', "The card object must have a value for 'number'.", {
          param: 'number',
        });
      }
      return invalidRequest(`Missing required param: ${param}.`, {code: 'parameter_missing', param});
    case 'minLength':
      return invalidRequest(
        `You passed an empty string for '${param}'. We assume empty values are an attempt to unset a parameter; ` +
          `however '${param}' cannot be unset. You should remove '${param}' from your request or supply a ` +
          'non-empty value.',
        {code: 'parameter_invalid_empty', param},
      );
    case 'enum':
      return invalidRequest(`Invalid ${param}: must be ${oneOf(error.params['allowedValues'] as string[])}`, {
        param,
      });
    case 'maxLength':
      return invalidRequest(`Invalid string: must be at most ${error.params['limit']} characters`, {param});
    default: {
      // The API repeats the value here; the sandbox does not, since it may be what must not be kept.
      const type = String(error.params['type']);
      return invalidRequest(`Invalid ${type}`, {
        ...(type === 'integer' && {code: 'parameter_invalid_integer'}),
        param,
      });
    }
  }
}

function paramOf(error: ErrorObject): string {
  const {additionalProperty, missingProperty} = error.params as Record<string, string | undefined>;
  const name = error.keyword === 'additionalProperties' ? additionalProperty : missingProperty;
  return bracketPath(name === undefined ? pathOf(error) : [...pathOf(error), name]);
}

/** The JSON pointer of the value at fault, taken apart. */
function pathOf(error: ErrorObject): string[] {
  const names = error.instancePath.split('/').slice(1);
  return names.map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** An empty text means that the parameter is not set, whatever type it has. */
function isUnset(error: ErrorObject, params: Params): boolean {
  if (error.keyword !== 'type' && error.keyword !== 'enum') return false;
  let value: unknown = params;
  for (const name of pathOf(error)) value = (value as Params)[name];
  return value === '';
}

function withoutUnset(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== '').map(withoutUnset);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== '');
  return Object.fromEntries(entries.map(([name, item]) => [name, withoutUnset(item)]));
}

function oneOf(values: readonly string[]): string {
  const shown = values.filter((value) => value !== '');
  return `one of ${shown.slice(0, -1).join(', ')}${shown.length > 2 ? ',' : ''} or ${shown.at(-1)}`;
}
