import {invalidRequest} from './api-error.js';
import type {Store, TokenRecord} from './store.js';

/** A parameter that names a token, and the kinds of token that it takes. */
export interface TokenParam {
  readonly param: string;
  readonly kinds: readonly string[];
  /** The parameter's value; absent when the request does not have it. */
  readonly id: string | undefined;
}

/** How the ids of all kinds of token begin. */
const TOKEN_ID = /^(tok|btok|pii|cvctok|cpt|ct)_/;

/** Whether a value that may be a number as well names a token. */
export const isTokenId = (value: string | undefined): boolean => TOKEN_ID.test(value ?? '');

/**
 * Uses up the tokens of one request, all or none: they are looked at before the first is used. Throws 400 for one
 * that there is not, that was used, or that is of another kind.
 */
export function takeTokens<N extends string>(
  store: Store,
  params: Readonly<Record<N, TokenParam>>,
): Partial<Readonly<Record<N, TokenRecord>>> {
  const given = Object.entries<TokenParam>(params).flatMap(([name, {id, ...rest}]) =>
    id === undefined ? [] : [{name, id, ...rest}],
  );
  for (const {id, kinds, param} of given) {
    const {token} = store.unusedToken(id, param);
    if (!kinds.includes(token.type)) {
      throw invalidRequest(
        `${param} takes a token of type ${kinds.join(' or ')}; ${id} is of type ${token.type}.`,
        {param},
      );
    }
  }
  return Object.fromEntries(
    given.map(({name, id, param}) => [name, store.useToken(id, param)] as const),
  ) as Partial<Readonly<Record<N, TokenRecord>>>;
}
