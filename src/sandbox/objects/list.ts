import {invalidRequest} from '../api-error.js';
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

/** One page of a list, newest first, as `limit`, `starting_after` and `ending_before` ask for it. */
export function pageOf<T extends {readonly id: string}>(
  url: string,
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
  const after = all.findIndex(({id}) => id === starting_after) + 1;
  const before = all.findIndex(({id}) => id === ending_before);
  const rest = before >= 0 ? all.slice(Math.max(0, before - limit), before) : all.slice(after);
  return {object: 'list', data: rest.slice(0, limit), has_more: rest.length > limit, url};
}
