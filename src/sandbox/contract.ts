import {Ajv, type ErrorObject, type ValidateFunction} from 'ajv';

import contract from './contract/tokens-contract.json' with {type: 'json'};

/** The parameters of a request as the wire gives them: text, and objects and arrays of text. */
export type Params = Record<string, unknown>;

/** Checks parameters and turns their text into numbers and booleans where the contract asks for them. */
export type ParamsValidator = ValidateFunction<Params>;

/** A JSON schema, as far as the sandbox looks into it. */
export type Schema = {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly [keyword: string]: unknown;
};

/** Texts become numbers and booleans; keywords and formats of OpenAPI's own are not checked. */
export const ajv = new Ajv({allErrors: true, coerceTypes: true, strict: false, validateFormats: false});

/** Parameters that API version 2026-10-28.endive added; the official client knows them already. */
const NEWER = {param_account: {company: {physical_address: {$ref: '#/components/schemas/param_address'}}}};

/** What the description does not say: an ID number may be left out, but not empty (stripe-node, issue 372). */
const STRICTER = {param_pii: {id_number: {minLength: 1}}};

/** Validates the body of `POST /v1/tokens`. */
export const validateTokenParams: ParamsValidator = ajv.compile<Params>({
  ...closed(
    contract.paths['/v1/tokens'].post.requestBody.content['application/x-www-form-urlencoded'].schema,
  ),
  components: {schemas: paramSchemas()},
});

/** Validates a body that no part of the contract describes. */
export function paramsValidator(schema: Schema): ParamsValidator {
  return ajv.compile<Params>(closed(schema));
}

export type {ErrorObject};

function paramSchemas(): Record<string, Schema> {
  const schemas: Record<string, Schema> = {};
  for (const [name, schema] of Object.entries<Schema>(contract.components.schemas)) {
    if (name.startsWith('param_')) schemas[name] = closed(schema);
  }
  const company = schemas['param_account']?.properties?.['company'];
  Object.assign(company?.properties ?? {}, NEWER.param_account.company);
  Object.assign(schemas['param_pii']?.properties?.['id_number'] ?? {}, STRICTER.param_pii.id_number);
  return schemas;
}

/**
 * The same schema, as strict as the API itself: an object takes no parameter that it does not name (unless it
 * says what others may be), and a required text is not empty. An empty text otherwise means "not set" and is
 * dealt with before, so alternatives that only allow it go.
 */
function closed(schema: Schema): Schema {
  const {anyOf, items, properties, ...rest} = schema;
  if (anyOf) {
    const [first = {}, text] = anyOf.filter((alternative) => alternative.enum?.join() !== '');
    if (!text) return {...rest, ...closed(first)};
    return {...rest, if: {not: {type: 'string'}}, then: closed(first), else: closed(text)};
  }
  if (items) return {...rest, items: closed(items)};
  if (!properties) return schema;
  const entries = Object.entries(properties).map(([name, property]) => {
    const filled = property.type === 'string' && schema.required?.includes(name) ? {minLength: 1} : {};
    return [name, {...closed(property), ...filled}] as const;
  });
  return {
    ...rest,
    properties: Object.fromEntries(entries),
    additionalProperties: rest.additionalProperties ?? false,
  };
}
