/**
 * Reads a value that came from another window into a new one of a known shape; what else it held stays behind.
 * @throws {TypeError} for a value that does not fit
 */
export type Read<T> = (value: unknown) => T;

/** No part of what came is repeated: it could be what was typed. */
function invalidMessage(): TypeError {
  return new TypeError('Invalid message');
}

/** A string of this pattern. */
export const text =
  <T extends string = string>(pattern: RegExp): Read<T> =>
  (value) => {
    if (typeof value === 'string' && pattern.test(value)) return value as T;
    throw invalidMessage();
  };

/** `true` or `false`. */
export const flag: Read<boolean> = (value) => {
  if (typeof value === 'boolean') return value;
  throw invalidMessage();
};

/** A integer number from 0. */
export const integer =
  <T extends number = number>(most: number): Read<T> =>
  (value) => {
    if (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most) return value as T;
    throw invalidMessage();
  };

/** What may be missing, or `null`. */
export const optional =
  <T>(read: Read<T>): Read<T | undefined> =>
  (value) =>
    value === undefined || value === null ? undefined : read(value);

/** What is left out where it does not fit. */
export const fallbackToUndefined =
  <T>(read: Read<T>): Read<T | undefined> =>
  (value) => {
    try {
      return read(value);
    } catch {
      return undefined;
    }
  };

/** An object whose keys have a pattern, and at most so many of them. */
export const mapOf =
  <T>(key: RegExp, read: Read<T>, most: number): Read<Readonly<Record<string, T>>> =>
  (value) => {
    const entries = Object.entries(asObject(value));
    if (entries.length > most) throw invalidMessage();
    return Object.fromEntries(entries.map(([name, member]) => [text(key)(name), read(member)]));
  };

/** An object with these members. */
export const shape =
  <T extends object>(members: {readonly [K in keyof T]-?: Read<T[K]>}): Read<T> =>
  (value) => {
    const object = asObject(value);
    const entries = Object.entries<Read<unknown>>(members);
    const read = entries.map(
      ([name, member]) => [name, member(Object.hasOwn(object, name) ? object[name] : undefined)] as const,
    );
    return Object.fromEntries(read.filter(([, member]) => member !== undefined)) as T;
  };

/** One of several messages, told apart by their `type`. */
export const oneOf =
  <T extends {readonly type: string}>(members: {
    readonly [K in T['type']]: Read<Omit<Extract<T, {readonly type: K}>, 'type'>>;
  }): Read<T> =>
  (value) => {
    const {type} = asObject(value);
    if (typeof type !== 'string' || !Object.hasOwn(members, type)) throw invalidMessage();
    const read = members[type as T['type']] as Read<object>;
    return {type, ...read(value)} as T;
  };

function asObject(value: unknown): Record<string, unknown> {
  if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  throw invalidMessage();
}
