import parameters from '../contract/parameters.json' with {type: 'json'};
import contract from '../contract/tokens-contract.json' with {type: 'json'};
import {LENGTHS} from './lengths.js';

/** A JSON schema, as far as the sandbox looks into it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  /** It may be sent empty, which unsets it. */
  readonly emptyable?: boolean;
  /** An empty text is a value of its own, and wrong. */
  readonly keepsEmpty?: boolean;
  /** `false`, or the schema of parameters that have no name of their own. */
  readonly additionalProperties?: boolean | Schema;
}

/** Names of the parameters that an endpoint takes: an interface of the official client. */
export type ParamsName = keyof typeof parameters.roots;

const token: Schema =
  contract.paths['/v1/tokens'].post.requestBody.content['application/x-www-form-urlencoded'].schema;

/** What an endpoint without parameters of its own takes. */
export const NO_PARAMS: Schema = withExpand({type: 'object', properties: {}});

/** Only the fields to expand. */
function withExpand(schema: Schema): Schema {
  const expand = {type: 'array', items: {type: 'string', maxLength: 5000}};
  return {...schema, properties: {...schema.properties, expand}};
}

/** Documented, and in the types of no client: a payment intent is paid with a card's token. */
function cardData({properties}: Schema): Readonly<Record<string, Schema>> {
  return {
    card: {type: 'object', required: ['token'], properties: {token: {type: 'string'}}},
    type: {type: 'string', enum: [...(properties?.['type']?.enum ?? []), 'card'].sort()},
  };
}

const definitions: Readonly<Record<string, Schema>> = {
  ...(parameters.definitions as Readonly<Record<string, Schema>>),
  ...Object.fromEntries(
    Object.entries(parameters.definitions as Readonly<Record<string, Schema>>)
      .filter(([name]) => name.endsWith('.PaymentMethodData'))
      .map(([name, schema]) => [name, {...schema, properties: {...schema.properties, ...cardData(schema)}}]),
  ),
};

/** The body of `POST /v1/tokens`, as the API's own description has it; a saved bank account is named by its id. */
export const TOKEN_PARAMS: Schema = {
  ...token,
  properties: {
    ...token.properties,
    bank_account: {anyOf: [token.properties?.['bank_account'] ?? {}, {type: 'string', maxLength: 5000}]},
  },
};

/** The parameters that an interface of the official client names. */
export function paramsNamed(name: ParamsName): Schema {
  return withExpand(resolve(parameters.roots[name]));
}

/** Follows references, and adds what the descriptions leave out: lengths, newer and stricter parameters. */
export function resolve(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const known = resolved.get(schema.$ref);
  if (known) return known;
  const name = schema.$ref.split('/').at(-1) ?? '';
  const found: Schema | undefined = schema.$ref.startsWith('#/components/')
    ? componentNamed(name)
    : definitions[name];
  if (!found) throw new TypeError(`The contract has no ${name}.`);
  resolved.set(schema.$ref, found);
  return found;
}

const resolved = new Map<string, Schema>();

/** The longest text that a parameter takes, where it is not said with it. */
export function lengthOf(path: readonly string[]): number {
  const name = path.findLast((part) => !/^\d+$/.test(part)) ?? '';
  return LENGTHS[name] ?? 5000;
}

function componentNamed(name: string): Schema | undefined {
  const schemas: Readonly<Record<string, Schema | undefined>> = contract.components
    .schemas as object as Record<string, Schema>;
  const schema = schemas[name];
  if (name === 'param_account') return withPhysicalAddress(schema);
  // An ID number may be left out, but not empty (stripe-node, issue 372).
  if (name === 'param_pii')
    return {...schema, properties: {id_number: {type: 'string', minLength: 1, maxLength: 5000}}};
  // An empty routing number is looked at like any other (stripe-go, issue 247).
  if (name === 'param_bank_account' && schema?.properties) {
    const routing_number = {...schema.properties['routing_number'], keepsEmpty: true};
    return {...schema, properties: {...schema.properties, routing_number}};
  }
  return schema;
}

/** API version 2026-10-28.endive added it; the official client knows it already. */
function withPhysicalAddress(account: Schema | undefined): Schema {
  const company = account?.properties?.['company'];
  const physical_address = {$ref: '#/components/schemas/param_address'};
  return {
    ...account,
    properties: {
      ...account?.properties,
      company: {...company, properties: {...company?.properties, physical_address}},
    },
  };
}
