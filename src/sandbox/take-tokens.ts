import type {Token} from '../client/token.js';
import {invalidRequest, noSuch} from './api-error.js';
import {bankTokens} from './documented/bank-tokens.js';
import {indexOfName} from './documented/cards.js';
import {seconds, type ApiRequest} from './endpoints/endpoint.js';
import {newId} from './ids.js';
import {namedBankAccount} from './objects/bank-account.js';
import {namedPayable} from './objects/card.js';
import type {TokenRecord} from './store.js';

/** A parameter that names a token, and the kinds of token that it takes. */
export interface TokenParam {
  readonly param: string;
  readonly kinds: readonly string[];
  /** The parameter's value; absent when the request does not have it. */
  readonly id: string | undefined;
  /** Throws for a token of the right kind that will not do all the same. */
  readonly check?: (record: TokenRecord) => void;
}

/** How the ids of all kinds of token begin. */
const TOKEN_ID = /^(tok|btok|pii|cvctok|cpt|ct)_/;

/** Whether a value that may be a number as well names a token. */
export const isTokenId = (value: unknown): boolean => typeof value === 'string' && TOKEN_ID.test(value);

/**
 * Uses up the tokens of one request, all or none: they are looked at before the first is used. Throws 400 for one
 * that there is not, that was used, or that is of another kind. Tokens that are documented by name are always new.
 */
export async function takeTokens<N extends string>(
  request: ApiRequest,
  params: Readonly<Record<N, TokenParam>>,
): Promise<Partial<Readonly<Record<N, TokenRecord>>>> {
  const {store} = request;
  const taken = new Map<string, TokenRecord>();
  for (const [name, {id, kinds, param, check}] of Object.entries<TokenParam>(params)) {
    if (id === undefined) continue;
    const record = await findToken(request, id, param);
    const {token} = record;
    const isTwice = [...taken.values()].some((other) => other.token.id === token.id);
    if (token.used || isTwice) throw usedToken(id);
    if (!kinds.includes(token.type)) {
      throw invalidRequest(
        `${param} takes a token of type ${kinds.join(' or ')}; ${id} is of type ${token.type}.`,
        {param},
      );
    }
    check?.(record);
    taken.set(name, record);
  }
  for (const record of taken.values()) {
    store.set('token', record.token.id, {...record, token: {...record.token, used: true}});
  }
  return Object.fromEntries(taken) as Partial<Readonly<Record<N, TokenRecord>>>;
}

/** The token with this id or documented name; throws `resource_missing` with `status`. */
export async function findToken(
  {store, hash, now}: ApiRequest,
  id: string,
  param: string,
  status?: 400 | 404,
): Promise<TokenRecord> {
  const known = store.find('token', id);
  if (known) return known;
  const index = id.startsWith('tok_') ? indexOfName(id) : null;
  if (index !== null) {
    const payable = await namedPayable(index, hash, now);
    return {token: newToken('tok', 'card', now, {card: payable.card}), payable};
  }
  const bank = Object.hasOwn(bankTokens, id) ? bankTokens[id] : undefined;
  if (!bank) throw noSuch('token', id, param, status);
  const bank_account = await namedBankAccount(id, bank.last4, hash);
  return {token: newToken('btok', 'bank_account', now, {bank_account})};
}

/** A token that nobody has used; documents show `redaction` for those of no card or bank account. */
export function newToken(
  prefix: string,
  type: string,
  now: Date,
  content: Pick<Token, 'card'> | {readonly bank_account: object} | object,
): Token {
  const isPlain = Object.keys(content).length === 0;
  return {
    id: newId(prefix),
    object: 'token',
    ...content,
    client_ip: '127.0.0.1',
    created: seconds(now),
    livemode: false,
    ...(isPlain && {redaction: null}),
    type,
    used: false,
  } as Token;
}

function usedToken(id: string) {
  return invalidRequest(`You cannot use a Stripe token more than once: ${id}.`, {code: 'token_already_used'});
}
