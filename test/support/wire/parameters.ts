import contract from '../../../src/sandbox/contract/tokens-contract.json' with {type: 'json'};

interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

const schemas = contract.components.schemas as unknown as Readonly<Record<string, Schema>>;
const company = schemas['param_account']?.properties?.['company']?.properties;
/** Added to the API by its version 2026-10-28.endive, which the description at hand is older than. */
const newer = {physical_address: {$ref: '#/components/schemas/param_address'}};
Object.assign(company ?? {}, newer);

const {schema} = contract.paths['/v1/tokens'].post.requestBody.content['application/x-www-form-urlencoded'];

/** Every parameter of `POST /v1/tokens` that is no hash, by its path: `card[number]`, `person[dob][day]`, `expand[]`. */
export const parameters: readonly string[] = scalars(schema, '');

function scalars({$ref, anyOf, type, properties, items}: Schema, path: string): readonly string[] {
  if ($ref !== undefined) return scalars(schemas[$ref.split('/').at(-1) ?? ''] ?? {}, path);
  // what may be a hash or a list is one, and not the empty text that unsets it
  const deeper = anyOf?.find(
    (one) => one.$ref !== undefined || one.properties !== undefined || one.items !== undefined,
  );
  if (deeper) return scalars(deeper, path);
  if (items) return scalars(items, `${path}[]`);
  if (properties) {
    return Object.entries(properties).flatMap(([name, inner]) =>
      scalars(inner, path ? `${path}[${name}]` : name),
    );
  }
  return [type === 'object' ? `${path}[…]` : path];
}

/** The parameters of a request body, by their paths as above, and what each is sent as. */
export function sent(body: unknown, path = ''): ReadonlyMap<string, string> {
  if (typeof body !== 'object' || body === null) return new Map([[path, String(body)]]);
  const inner = Object.entries(body)
    .filter(([, value]) => value !== undefined)
    .flatMap(([name, value]) => [
      ...sent(value, Array.isArray(body) ? `${path}[]` : path ? `${path}[${name}]` : name),
    ]);
  return new Map(inner);
}
