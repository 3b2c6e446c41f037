import type {Endpoint} from '../../../../src/sandbox/endpoints/endpoint.js';
import {resolve, type Schema} from '../../../../src/sandbox/params/contract.js';
import type {Params} from '../../../../src/sandbox/params/params.js';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Parameters for an endpoint, mostly of the names and kinds that it takes.
 * @param text what is sent where a text is taken, by the name of the parameter
 * @param flaws how many parameters of a hundred are of other names or kinds, or are missing
 */
export function randomParams(
  endpoint: Endpoint,
  random: () => number,
  text: (name: string) => string,
  flaws = 8,
): Params {
  return objectOf(endpoint.params(), 0);

  function isFlawed(): boolean {
    return random() * 100 < flaws;
  }

  function objectOf(schema: Schema, depth: number): Params {
    const {properties = {}, required = []} = schema;
    const share = 6 / Math.max(6, Object.keys(properties).length * (depth + 1));
    const names = Object.keys(properties).filter((name) =>
      required.includes(name) ? !isFlawed() : random() < share,
    );
    const entries = names.map((name) => [name, valueOf(properties[name] ?? {}, name, depth + 1)] as const);
    const others = isFlawed() ? [[`other_${Math.floor(random() * 9)}`, anything(depth + 1)] as const] : [];
    return Object.fromEntries([...entries, ...others]);
  }

  function valueOf(given: Schema, name: string, depth: number): unknown {
    if (isFlawed()) return anything(depth);
    const schema = resolve(given);
    if (schema.anyOf)
      return valueOf(schema.anyOf[Math.floor(random() * schema.anyOf.length)] ?? {}, name, depth);
    switch (schema.type) {
      case 'object':
        return schema.properties ? objectOf(schema, depth) : {[text('key')]: text('value')};
      case 'array':
        return Array.from({length: 1 + Math.floor(random() * 3)}, () =>
          valueOf(schema.items ?? {}, name, depth + 1),
        );
      case 'boolean':
        return random() < 0.5;
      case 'integer':
      case 'number':
        return 1 + Math.floor(random() * 3000);
      default:
        return schema.enum && !isFlawed()
          ? schema.enum[Math.floor(random() * schema.enum.length)]
          : text(name);
    }
  }

  function anything(depth: number): unknown {
    const kind = Math.floor(random() * 5);
    if (kind === 0) return '';
    if (kind === 1 && depth < 6) return {[`x${depth}`]: anything(depth + 1)};
    if (kind === 2 && depth < 6) return [anything(depth + 1), text('')];
    return kind === 3 ? '-1' : text('');
  }
}
