import {join} from 'node:path';
import ts from 'typescript';

/** A JSON schema as it is made of a type. */
export type Schema = Readonly<Record<string, unknown>>;

/** How the types of the official client are read: the same file describes what is sent and what is answered. */
export interface Reading {
  /** Whether an object type is left open: any object will do. */
  readonly isOpen: (object: {
    /** The type's name, with those that it is nested in. */
    readonly name: string;
    /** The names of the type that has it and of its property there. */
    readonly parent: string;
    readonly property: string;
    /** The value of `object` that a resource of the API has. */
    readonly resource: string | undefined;
  }) => boolean;
  /** Parameters: an empty text means "not set" and is no value of its own; `emptyable` says where it may be sent. */
  readonly parameters: boolean;
}

const FOLDER = 'node_modules/stripe/esm/resources';

/** Reads interfaces of the official client as JSON schemas. Takes a few seconds: the whole client is looked at. */
export function readClientTypes(files: readonly string[]) {
  const names = files.map((file) => join(FOLDER, `${file}.d.ts`));
  const program = ts.createProgram(names, {
    strict: true,
    skipLibCheck: true,
    types: [],
    lib: ['lib.es5.d.ts'],
  });
  const checker = program.getTypeChecker();

  function read(interfaces: Readonly<Record<string, string>>, reading: Reading) {
    const definitions: Record<string, Schema> = {};
    const entries = Object.entries(interfaces).map(([name, file]) => [
      name,
      refTo(typeNamed(name, file), '', ''),
    ]);
    return {definitions, roots: Object.fromEntries(entries) as Record<string, Schema>};

    function refTo(type: ts.Type, parent: string, property: string): Schema {
      const name = nameOf(type);
      if (name === 'Decimal') return {type: 'string'};
      if (reading.isOpen({name, parent, property, resource: resourceOf(type)})) return {type: 'object'};
      if (!name || name.startsWith('__')) return objectSchema(type, name);
      if (!definitions[name]) {
        definitions[name] = {};
        definitions[name] = objectSchema(type, name);
      }
      return {$ref: `#/definitions/${name}`};
    }

    function objectSchema(type: ts.Type, name: string): Schema {
      const index = checker.getIndexInfoOfType(type, ts.IndexKind.String);
      const properties = type.getProperties();
      if (index && properties.length === 0) {
        return {
          type: 'object',
          additionalProperties: reading.parameters
            ? {type: 'string', emptyable: true}
            : schemaOf(index.type, name, ''),
        };
      }
      const required = properties
        .filter(({flags}) => !(flags & ts.SymbolFlags.Optional))
        .map(({name}) => name);
      return {
        type: 'object',
        ...(required.length > 0 && {required}),
        properties: Object.fromEntries(
          properties.map((property) => [
            property.name,
            schemaOf(checker.getTypeOfSymbol(property), name, property.name),
          ]),
        ),
      };
    }

    function schemaOf(type: ts.Type, parent: string, property: string): Schema {
      const parts = (type.isUnion() ? type.types : [type]).filter(
        ({flags}) => !(flags & ts.TypeFlags.Undefined),
      );
      const isNull = (part: ts.Type) => Boolean(part.flags & ts.TypeFlags.Null);
      const nullable = !reading.parameters && parts.some(isNull);
      const others = parts.filter((part) => !isNull(part) && !(reading.parameters && isEmptyText(part)));
      const schema = alternatives(others, parent, property);
      if (reading.parameters && parts.some(isEmptyText)) return {...schema, emptyable: true};
      if (!nullable) return schema;
      return {anyOf: [schema, {type: 'null'}]};
    }

    function alternatives(parts: readonly ts.Type[], parent: string, property: string): Schema {
      const literals = parts.filter((part) => part.isStringLiteral()).map((part) => part.value);
      const rest = parts.filter(
        (part) => !part.isStringLiteral() && !(literals.length > 0 && isOpenText(part)),
      );
      const schemas = [
        ...(literals.length > 0 ? [{type: 'string', enum: literals.sort()}] : []),
        ...unique(rest.map((part) => single(part, parent, property))),
      ];
      return schemas.length === 1 ? (schemas[0] ?? {}) : {anyOf: schemas};
    }

    function single(type: ts.Type, parent: string, property: string): Schema {
      const {flags} = type;
      if (flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any)) return {};
      if (flags & ts.TypeFlags.StringLike || isOpenText(type)) return {type: 'string'};
      if (flags & ts.TypeFlags.NumberLike) return {type: 'number'};
      if (flags & ts.TypeFlags.BooleanLike) return {type: 'boolean'};
      if (checker.isArrayType(type)) {
        const [item] = checker.getTypeArguments(type as ts.TypeReference);
        return {type: 'array', items: item ? schemaOf(item, parent, property) : {}};
      }
      return refTo(type, parent, property);
    }

    function resourceOf(type: ts.Type): string | undefined {
      const symbol = type.getProperty('object');
      const value = symbol && checker.getTypeOfSymbol(symbol);
      return value?.isStringLiteral() ? value.value : undefined;
    }

    function nameOf(type: ts.Type): string {
      const symbol = type.aliasSymbol ?? type.getSymbol();
      if (!symbol) return '';
      return checker.getFullyQualifiedName(symbol).replace(/^"[^"]*"\./, '');
    }
  }

  function typeNamed(name: string, file: string): ts.Type {
    const source = program.getSourceFile(join(FOLDER, `${file}.d.ts`));
    const module = source && checker.getSymbolAtLocation(source);
    const symbol = module && checker.getExportsOfModule(module).find((each) => each.name === name);
    if (!symbol) throw new Error(`The client has no ${name} in ${file}.d.ts.`);
    return checker.getDeclaredTypeOfSymbol(symbol);
  }

  return {read};
}

const isEmptyText = (type: ts.Type) => type.isStringLiteral() && type.value === '';

/** `string & Record<never, never>`: any text beside the ones that are known. */
const isOpenText = (type: ts.Type) =>
  type.isIntersection() && type.types.some(({flags}) => flags & ts.TypeFlags.String);

/** The same with one definition for those that say the same, under the first of their names. */
export function merged<T extends {definitions: Record<string, Schema>; roots: Record<string, Schema>}>(
  all: T,
): T {
  const first = new Map<string, string>();
  const aliases = new Map<string, string>();
  for (const [name, schema] of Object.entries(all.definitions)) {
    const text = JSON.stringify(schema);
    const known = first.get(text);
    if (known === undefined) first.set(text, name);
    else aliases.set(name, known);
  }
  if (aliases.size === 0) return all;
  const kept = Object.fromEntries(Object.entries(all.definitions).filter(([name]) => !aliases.has(name)));
  const renamed = JSON.stringify({...all, definitions: kept}, (key, value: unknown) => {
    const target =
      key === '$ref' && typeof value === 'string'
        ? aliases.get(value.replace('#/definitions/', ''))
        : undefined;
    return target === undefined ? value : `#/definitions/${target}`;
  });
  return merged(JSON.parse(renamed) as T);
}

function unique(schemas: readonly Schema[]): Schema[] {
  return [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
}
