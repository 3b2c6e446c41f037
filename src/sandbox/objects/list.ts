import {invalidRequest, noSuch} from '../api-error.js';
import type {Params} from '../params/params.js';

/** A list as the API shows it. */
export interface ListObject<T> {
  readonly object: 'list';
  readonly data: readonly T[];
  readonly has_more: boolean;
  readonly url: string;
}

/** All of them, on one page. */
export function listOf<T>(url: string, data: readonly T[]): ListObject<T> {
  return {object: 'list', data, has_more: false, url};
}

/**
 * One page of a list, newest first, as `limit`, `starting_after` and `ending_before` ask for it. Throws
 * `resource_missing` if what they name is not in the list; `kind` is what is listed.
 */
export function pageOf<T extends {readonly id?: unknown}>(
  url: string,
  kind: string,
  oldestFirst: readonly T[],
  params: Params,
): ListObject<T> {
  const {
    limit = 10,
    starting_after,
    ending_before,
  } = params as {
    limit?: number;
    starting_after?: string;
    ending_before?: string;
  };
  if (limit < 1 || limit > 100) {
    throw invalidRequest('Invalid integer: must be between 1 and 100', {
      code: 'parameter_invalid_integer',
      param: 'limit',
    });
  }
  const all = oldestFirst.toReversed();
  const placeOf = (param: string, wanted: string | undefined) => {
    if (wanted === undefined) return undefined;
    const place = all.findIndex(({id}) => id === wanted);
    if (place < 0) throw noSuch(kind, wanted, param);
    return place;
  };
  const after = placeOf('starting_after', starting_after);
  const before = placeOf('ending_before', ending_before);
  const rest = all.slice(after === undefined ? 0 : after + 1, before);
  const data = before === undefined ? rest.slice(0, limit) : rest.slice(-limit);
  return {object: 'list', data, has_more: rest.length > limit, url};
}
