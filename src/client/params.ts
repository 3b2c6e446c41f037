import type {AccountParams} from './account-params.js';
import type {BankAccountParams} from './bank-account-params.js';
import type {CardParams} from './card-params.js';
import type {PersonParams} from './person-params.js';

/** The kinds of token that `POST /v1/tokens` makes, by the names of their parameters. */
export const TOKEN_KINDS = ['card', 'cvc_update', 'pii', 'bank_account', 'person', 'account'] as const;

/** One of {@linkcode TOKEN_KINDS}. */
export type TokenKind = (typeof TOKEN_KINDS)[number];

/**
 * The bodies of `POST /v1/tokens`: exactly one kind each. Shapes and limits are those of the API's description,
 * version 2026-10-28.endive.
 */
export type TokenParams =
  | OneKind<'card', CardParams>
  | OneKind<'cvc_update', CvcUpdateParams>
  | OneKind<'pii', PiiParams>
  | OneKind<'bank_account', BankAccountParams>
  | OneKind<'person', PersonParams>
  | OneKind<'account', AccountParams>
  | SavedParams;

/** `cvc_update[…]`. */
export interface CvcUpdateParams {
  /** Three digits, four for American Express. */
  readonly cvc: string;
}

/** `pii[…]`. */
export interface PiiParams {
  readonly id_number?: string | undefined;
}

/**
 * A copy of what a customer of the platform has saved, for the connected account of `stripeAccount`: the card or
 * bank account of that id, or the customer's default one.
 */
export type SavedParams = {
  readonly customer: string;
  readonly card?: string | undefined;
  readonly bank_account?: string | undefined;
} & ExpandParams &
  Never<Exclude<TokenKind, 'card' | 'bank_account'>>;

interface ExpandParams {
  /** Names of what the answer is to hold as objects instead of ids. */
  readonly expand?: readonly string[] | undefined;
}

type OneKind<K extends TokenKind, P> = {readonly [N in K]: P} & ExpandParams &
  Never<Exclude<TokenKind, K> | 'customer'>;

/** Names that may not be given beside the others. */
type Never<N extends string> = {readonly [K in N]?: undefined};
