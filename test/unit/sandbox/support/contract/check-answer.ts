import assert from 'node:assert/strict';

import {Ajv, type AnySchemaObject, type ValidateFunction} from 'ajv';

import contract from '../../../../../src/sandbox/contract/tokens-contract.json' with {type: 'json'};
import answers from './answers.json' with {type: 'json'};

/** What the documents show, and the schemas lack: by the schema that lacks it. */
export const DOCUMENTED_EXTRAS: Readonly<Record<string, readonly string[]>> = {
  card: ['wallet'],
  Card: ['wallet'],
  token: ['redaction'],
};

/** Schemas of the client's types, by the value of `object`. */
const ROOTS: Readonly<Record<string, keyof typeof answers.roots>> = {
  account: 'Account',
  bank_account: 'BankAccount',
  card: 'Card',
  charge: 'Charge',
  customer: 'Customer',
  payment_intent: 'PaymentIntent',
  payment_method: 'PaymentMethod',
  person: 'Person',
};

const ajv = new Ajv({strict: false, validateFormats: false, allErrors: true});
const compiled = new Map<string, ValidateFunction>();

/** Fails unless an answer, success or error, is what the contract says, with no member more. */
export function checkAnswer(status: number, body: unknown): void {
  const {object, error} = body as {object?: string; error?: unknown};
  if (status >= 400) return check('error', () => ofContract('error'), body);
  assert.equal(error, undefined);
  if (object === 'list') {
    const {data, has_more, url, ...others} = body as Record<string, unknown>;
    assert.deepEqual([typeof has_more, typeof url, others], ['boolean', 'string', {object}]);
    for (const item of data as unknown[]) checkAnswer(200, item);
    return;
  }
  if (object === 'token') return check('token', () => ofContract('token'), body);
  const root = object === undefined ? undefined : ROOTS[object];
  assert.ok(root, `no schema for ${object}`);
  check(root, () => ofClient(root), body);
}

function check(name: string, schema: () => AnySchemaObject, body: unknown): void {
  const validate = compiled.get(name) ?? ajv.compile(schema());
  compiled.set(name, validate);
  assert.ok(validate(body), `${name}: ${ajv.errorsText(validate.errors)}`);
}

const ofContract = (name: string): AnySchemaObject => ({
  $ref: `#/components/schemas/${name}`,
  components: {schemas: closedAll(contract.components.schemas)},
});

const ofClient = (root: string): AnySchemaObject => ({
  $ref: `#/definitions/${root}`,
  definitions: closedAll(answers.definitions),
});

function closedAll(schemas: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, closed(schema, DOCUMENTED_EXTRAS[name])]),
  );
}

/** The same schema, in which no object has a member that is not named. */
function closed(schema: unknown, extras: readonly string[] = []): unknown {
  if (Array.isArray(schema)) return schema.map((each) => closed(each));
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [key, closed(value)] as const);
  const {properties, ...rest} = Object.fromEntries(entries) as {properties?: object};
  if (!properties || Object.keys(properties).length === 0) return rest;
  const added = Object.fromEntries(extras.map((name) => [name, {}]));
  return {additionalProperties: false, ...rest, properties: {...properties, ...added}};
}
