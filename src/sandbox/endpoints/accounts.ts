import type {TokenCard} from '../../client/token-card.js';
import {ApiError, invalidRequest, shownId} from '../api-error.js';
import {cardTextOf, checkCard} from '../card-check.js';
import {newBankAccount} from '../objects/bank-account.js';
import {newPayable} from '../objects/card.js';
import {
  newAccount,
  withAccountParams,
  withExternalAccount,
  type AccountObject,
  type ExternalAccount,
} from '../objects/account.js';
import {paramsNamed} from '../params/contract.js';
import type {Params} from '../params/params.js';
import type {TokenRecord} from '../store.js';
import {isTokenId, takeTokens, type TokenParam} from '../take-tokens.js';
import {seconds, type ApiRequest, type Endpoint} from './endpoint.js';

const expandable = ['business_profile.mcc', 'external_accounts', 'individual'];
const write = {keys: 'secret', permission: 'account_write'} as const;

/** Which tokens tell of an account, by parameter. */
const tokens = {
  account_token: ['account'],
  external_account: ['bank_account', 'card'],
  'individual[id_number]': ['pii'],
  'individual[id_number_secondary]': ['pii'],
};

/** `/v1/accounts`: connected accounts. */
export const accounts: readonly Endpoint[] = [
  {
    method: 'POST',
    path: '/v1/accounts',
    access: write,
    params: () => paramsNamed('AccountCreateParams'),
    expandable,
    tokens,
    answer: (request) => setAccount(request, newAccount(seconds(request.now))),
  },
  {
    method: 'GET',
    path: '/v1/accounts/:account',
    access: {keys: 'secret', permission: 'account_read'},
    params: () => paramsNamed('AccountRetrieveParams'),
    expandable,
    answer: accountOf,
  },
  {
    method: 'POST',
    path: '/v1/accounts/:account',
    access: write,
    params: () => paramsNamed('AccountUpdateParams'),
    expandable,
    tokens: {...tokens, 'external_account[token]': ['card']},
    answer: (request) => setAccount(request, accountOf(request)),
  },
];

/** The account that the path means. To who asks, one that there is not and one of somebody else are the same: 403. */
export function accountOf({accounts: others, ids, now, platform}: ApiRequest): AccountObject {
  const id = ids['account'] ?? '';
  const account = platform.find('account', id);
  if (account) return account;
  if (others.includes(id)) return newAccount(seconds(now), id);
  throw noAccess(id);
}

/** 403 `account_invalid`. */
export function noAccess(id: string): ApiError {
  return new ApiError(
    403,
    'invalid_request_error',
    `The provided key does not have access to account '${shownId(id)}' (or that account does not exist). ` +
      'Application access may have been revoked.',
    {code: 'account_invalid'},
  );
}

/**
 * Uses up the tokens that tell of an account's legal entity, its ID numbers and where payouts go. What the tokens told
 * is nowhere in it, but the bank account or card as its token shows it.
 */
async function setAccount(request: ApiRequest, before: AccountObject): Promise<AccountObject> {
  const {params, platform, unset} = request;
  const individual = params['individual'] as Params | undefined;
  const {external_account} = params;
  const taken = await takeTokens(
    {...request, store: platform},
    {
      account: {
        param: 'account_token',
        kinds: ['account'],
        id: params['account_token'] as string | undefined,
      },
      external: externalToken(external_account),
      ...idNumbers('individual', individual),
    },
  );
  const payout = await payoutOf(request, external_account, taken.external);
  const told = withAccountParams(before, params, unset);
  const account = payout ? withExternalAccount(told, payout, 'none') : told;
  platform.set('account', account.id, account);
  return account;
}

/** ID numbers are sent as tokens, or as they are: what is no token's id is a number, which is not kept. */
export function idNumbers(path: string, params: Params | undefined) {
  const at = (name: string): TokenParam => ({
    param: path ? `${path}[${name}]` : name,
    kinds: ['pii'],
    id: isTokenId(params?.[name]) ? (params?.[name] as string) : undefined,
  });
  return {idNumber: at('id_number'), secondIdNumber: at('id_number_secondary')};
}

/** A token of where payouts go: a bank account, or a card if it is a debit card. */
export function externalToken(sent: unknown): TokenParam {
  const check: TokenParam['check'] = ({payable}) => payable && checkPayoutCard(payable.card);
  if (typeof sent !== 'object')
    return {
      param: 'external_account',
      kinds: ['bank_account', 'card'],
      id: sent as string | undefined,
      check,
    };
  const {token: id} = sent as {token?: string};
  return {param: 'external_account[token]', kinds: ['card'], id, check};
}

function checkPayoutCard({funding}: TokenCard): void {
  if (funding === 'debit') return;
  throw invalidRequest(
    'The card provided as an external account is not supported for payouts. Provide a non-prepaid debit card instead.',
    {code: 'invalid_card_type', param: 'external_account'},
  );
}

/** Where payouts go, by a token or by the details of a bank account or a debit card. */
export async function payoutOf(
  {hash, now}: ApiRequest,
  sent: unknown,
  taken: TokenRecord | undefined,
): Promise<ExternalAccount | undefined> {
  if (taken || typeof sent !== 'object')
    return (taken?.payable?.card ?? taken?.token.bank_account) as ExternalAccount | undefined;
  const details = sent as Params;
  if (details['object'] === 'card') {
    const {card} = await newPayable(details, checkCard(cardTextOf(details, 'external_account'), now), hash);
    checkPayoutCard(card);
    return card as TokenCard & ExternalAccount;
  }
  if (details['object'] === 'bank_account') return newBankAccount(details, hash, 'external_account');
  throw invalidRequest('Invalid external_account[object]: must be one of bank_account or card', {
    param: 'external_account[object]',
  });
}
