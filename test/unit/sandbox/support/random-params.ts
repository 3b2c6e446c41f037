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
 * Parameters for an endpoint, mostly of the names and kinds that it takes, and now and then of others.
 * @param text what is sent where a text is taken
 */
export function randomParams(endpoint: Endpoint, random: () => number, text: () => string): Params {
  return objectOf(endpoint.params(), 0);

  function objectOf(schema: Schema, depth: number): Params {
    const {properties = {}, required = []} = schema;
    const share = 6 / Math.max(6, Object.keys(properties).length * (depth + 1));
    const names = Object.keys(properties).filter(
      (name) => random() < (required.includes(name) ? 0.9 : share),
    );
    const entries = names.map((name) => [name, valueOf(properties[name] ?? {}, depth + 1)] as const);
    const others =
      random() < 0.08 ? [[`other_${Math.floor(random() * 9)}`, anything(depth + 1)] as const] : [];
    return Object.fromEntries([...entries, ...others]);
  }

  function valueOf(given: Schema, depth: number): unknown {
    if (depth > 5 || random() < 0.06) return anything(depth);
    const schema = resolve(given);
    if (schema.anyOf) return valueOf(schema.anyOf[Math.floor(random() * schema.anyOf.length)] ?? {}, depth);
    switch (schema.type) {
      case 'object':
        return schema.properties ? objectOf(schema, depth) : {[text()]: text()};
      case 'array':
        return Array.from({length: 1 + Math.floor(random() * 3)}, () =>
          valueOf(schema.items ?? {}, depth + 1),
        );
      case 'boolean':
        return random() < 0.5;
      case 'integer':
      case 'number':
        return Math.floor(random() * 3000);
      default:
        return schema.enum && random() < 0.8
          ? schema.enum[Math.floor(random() * schema.enum.length)]
          : text();
    }
  }

  function anything(depth: number): unknown {
    const kind = Math.floor(random() * 5);
    if (kind === 0) return '';
    if (kind === 1 && depth < 6) return {[`x${depth}`]: anything(depth + 1)};
    if (kind === 2 && depth < 6) return [anything(depth + 1), text()];
    return kind === 3 ? '-1' : text();
  }
}
