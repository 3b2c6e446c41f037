import {cardError, invalidRequest, type ApiError} from '../api-error.js';
import {redactDigits} from '../redact.js';
import {RULES, type Violation} from './violation.js';

/** What is wrong with an empty number of a card is told as an error of the card, not of the request. */
const NUMBER = 'card[number]';

/** `['card', 'number']` as `card[number]`; digits that may be secret are left out. */
export function bracketPath(path: readonly string[]): string {
  const [first = '', ...rest] = path;
  return redactDigits(first + rest.map((name) => `[${name}]`).join(''));
}

/** The error for the first of these violations; the API tells one at a time. It never repeats a value. */
export function paramError(violations: readonly Violation[]): ApiError {
  const rank = ({rule, path}: Violation) => RULES.indexOf(rule) - (bracketPath(path) === NUMBER ? 0.5 : 0);
  const [first, ...others] = [...violations].sort((a, b) => rank(a) - rank(b));
  if (!first) throw new TypeError('no violation to tell');
  return errorOf(first, others);
}

function errorOf({rule, path, expected}: Violation, others: readonly Violation[]): ApiError {
  const param = bracketPath(path);
  switch (rule) {
    case 'unknown': {
      const unknown = [
        param,
        ...others.filter((other) => other.rule === rule).map((other) => bracketPath(other.path)),
      ];
      const message = `Received unknown parameter${unknown.length > 1 ? 's' : ''}: ${unknown.join(', ')}`;
      return invalidRequest(message, {code: 'parameter_unknown', param});
    }
    case 'type':
      return invalidRequest(`Invalid ${String(expected)}`, {
        ...(expected === 'integer' && {code: 'parameter_invalid_integer'}),
        param,
      });
    case 'enum':
      return invalidRequest(`Invalid ${param}: must be ${oneOf(expected as string[])}`, {param});
    case 'length':
      return invalidRequest(`Invalid string: must be at most ${String(expected)} characters`, {param});
    case 'empty':
      return emptyError(param);
    case 'required':
      if (param === NUMBER) {
        return cardError('invalid_number', "The card object must have a value for 'number'.", {
          param: 'number',
        });
      }
      return missingParam(param);
  }
}

/** 400 `parameter_missing`. */
export function missingParam(param: string): ApiError {
  return invalidRequest(`Missing required param: ${param}.`, {code: 'parameter_missing', param});
}

/** 400 `parameter_invalid_empty`: it cannot be unset. */
export function emptyError(param: string): ApiError {
  return invalidRequest(
    `You passed an empty string for '${param}'. We assume empty values are an attempt to unset a parameter; ` +
      `however '${param}' cannot be unset. You should remove '${param}' from your request or supply a ` +
      'non-empty value.',
    {code: 'parameter_invalid_empty', param},
  );
}

function oneOf(values: readonly string[]): string {
  const shown = values.filter((value) => value !== '');
  return `one of ${shown.slice(0, -1).join(', ')}${shown.length > 2 ? ',' : ''} or ${shown.at(-1)}`;
}
