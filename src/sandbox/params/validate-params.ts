import {lengthOf, resolve, type Schema} from './contract.js';
import type {Params} from './params.js';
import {paramError} from './param-errors.js';
import type {Violation} from './violation.js';

/** Parameters that fit, and which of the outermost were sent empty: to a change that means "unset". */
export interface ValidParams {
  readonly params: Params;
  readonly unset: ReadonlySet<string>;
}

/**
 * Reads parameters by a schema: texts become numbers and booleans where it asks for them, and empty ones are left out.
 * Throws the API's error for the first thing that is wrong. No text is copied.
 */
export function validateParams(sent: Params, schema: Schema, options: ValidationOptions = {}): ValidParams {
  const violations = new Violations(options.anyMayBeEmpty ?? false);
  const params = readObject(sent, schema, [], violations) as Params;
  if (violations.all.length > 0) throw paramError(violations.all);
  return {params, unset: new Set(Object.keys(sent).filter((name) => sent[name] === ''))};
}

/** How a schema is to be read. */
export interface ValidationOptions {
  /** Every parameter may be sent empty, and is then not set, unless it is required. */
  readonly anyMayBeEmpty?: boolean;
}

type Path = readonly string[];

/** What does not fit so far. */
class Violations {
  readonly all: Violation[] = [];
  readonly anyMayBeEmpty: boolean;

  constructor(anyMayBeEmpty: boolean) {
    this.anyMayBeEmpty = anyMayBeEmpty;
  }

  add(violation: Violation): undefined {
    this.all.push(violation);
  }
}

/** The value as it was meant, or `undefined` if it is not set or does not fit. */
function read(value: unknown, given: Schema, path: Path, violations: Violations): unknown {
  const schema = resolve(given);
  if (schema.anyOf) return readOneOf(value, schema.anyOf, path, violations);
  switch (schema.type) {
    case 'object':
      return readObject(value, schema, path, violations);
    case 'array':
      return readArray(value, schema, path, violations);
    default:
      return readText(value, schema, path, violations);
  }
}

/** An empty text means "not set", whatever is expected. */
function readOneOf(value: unknown, anyOf: readonly Schema[], path: Path, violations: Violations): unknown {
  const alternatives = anyOf.map(resolve).filter((each) => each.enum?.join() !== '');
  const [first = alternatives[0] ?? {}, ...others] = alternatives.filter((each) => fits(value, each));
  for (const each of others) {
    const own = new Violations(violations.anyMayBeEmpty);
    const result = read(value, each, path, own);
    if (own.all.length === 0) return result;
  }
  return read(value, first, path, violations);
}

function fits(value: unknown, schema: Schema): boolean {
  if (schema.type === 'array') return Array.isArray(value) || isNumbered(value);
  if (schema.type === 'object') return typeof value === 'object' && !Array.isArray(value);
  return typeof value === 'string';
}

function readObject(value: unknown, schema: Schema, path: Path, violations: Violations): unknown {
  if (value === '') return undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return violations.add({rule: 'type', path, expected: 'object'});
  }
  const {properties = {}, additionalProperties, required = []} = schema;
  const others = additionalProperties ?? (schema.properties ? false : undefined);
  const entries: [string, unknown][] = [];
  for (const [name, part] of Object.entries(value)) {
    const at = [...path, name];
    const own = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (!own && others === false) violations.add({rule: 'unknown', path: at});
    // What a map's keys unset is for whoever changes it to see.
    else if (!own && typeof others === 'object')
      entries.push([name, part === '' ? '' : read(part, {maxLength: 5000, ...others}, at, violations)]);
    else if (!own) entries.push([name, part]);
    else if (part === '' && own.keepsEmpty) entries.push([name, part]);
    else if (part === '' && !mayBeEmpty(own, required.includes(name), violations))
      violations.add({rule: 'empty', path: at});
    else entries.push([name, read(part, own, at, violations)]);
  }
  for (const name of required) {
    if (!Object.hasOwn(value, name)) violations.add({rule: 'required', path: [...path, name]});
  }
  return Object.fromEntries(entries.filter(([, part]) => part !== undefined));
}

/** A text may be empty; of what is no text, the contract says it where it may. */
function mayBeEmpty(schema: Schema, isRequired: boolean, {anyMayBeEmpty}: Violations): boolean {
  if (isRequired || schema.minLength) return false;
  return anyMayBeEmpty || schema.emptyable === true || (schema.type === 'string' && !schema.enum);
}

function readArray(value: unknown, {items = {}}: Schema, path: Path, violations: Violations): unknown {
  if (value === '') return undefined;
  const list = isNumbered(value) ? Object.values(value) : value;
  if (!Array.isArray(list)) {
    return violations.add({rule: 'type', path, expected: 'array'});
  }
  const read_ = list.map((item: unknown, index) => read(item, items, [...path, String(index)], violations));
  return read_.filter((item) => item !== undefined);
}

/** An array whose indices are so far apart that it came as an object. */
function isNumbered(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length > 0 &&
    Object.keys(value).every((name) => /^\d{1,4}$/.test(name))
  );
}

function readText(value: unknown, schema: Schema, path: Path, violations: Violations): unknown {
  if (value === '') return undefined;
  const wrong = (violation: Omit<Violation, 'path'>) => violations.add({...violation, path});
  if (typeof value !== 'string') return wrong({rule: 'type', expected: schema.type ?? 'string'});
  switch (schema.type) {
    case 'integer':
    case 'number': {
      const isDecimal = schema.type === 'number' && DECIMALS.includes(path.at(-1) ?? '');
      if (isNumber(value, isDecimal)) return Number(value);
      return wrong({rule: 'type', expected: isDecimal ? 'number' : 'integer'});
    }
    case 'boolean':
      return value === 'true' || value === 'false'
        ? value === 'true'
        : wrong({rule: 'type', expected: 'boolean'});
  }
  if (schema.enum && !schema.enum.includes(value))
    return wrong({rule: 'enum', expected: schema.enum as string[]});
  const longest = schema.maxLength ?? lengthOf(path);
  if (value.length > longest) return wrong({rule: 'length', expected: longest});
  return value;
}

/** The types of the official client do not tell whole numbers from others; these are others. */
const DECIMALS = ['percent_ownership', 'effective_percentage'];

/** Without a regular expression: one would keep the value in `RegExp.lastMatch`. */
function isNumber(text: string, isDecimal: boolean): boolean {
  const digits = text.startsWith('-') ? text.slice(1) : text;
  const [whole = '', fraction, more] = isDecimal ? digits.split('.') : [digits];
  const isDigits = (part: string) => part !== '' && [...part].every((char) => char >= '0' && char <= '9');
  return (
    isDigits(whole) &&
    whole.length <= 15 &&
    (fraction === undefined || isDigits(fraction)) &&
    more === undefined
  );
}
