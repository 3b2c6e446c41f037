import {newId} from '../ids.js';
import type {Params} from '../params/params.js';
import {redactAll} from '../redact.js';
import {listOf, type ListObject} from './list.js';
import {mergeMetadata} from './metadata.js';
import {newPerson, withPersonParams, type PersonObject} from './person.js';

/** A connected account as the API shows it. */
export interface AccountObject {
  readonly id: string;
  readonly business_type: string | null;
  readonly country: string;
  readonly created: number;
  readonly default_currency: string;
  readonly external_accounts: ListObject<ExternalAccount>;
  readonly individual?: PersonObject;
  readonly metadata: object;
  readonly [member: string]: unknown;
}

/** A bank account or debit card that payouts go to. */
export interface ExternalAccount {
  readonly id: string;
  readonly object: 'bank_account' | 'card';
  readonly currency?: string;
  readonly [member: string]: unknown;
}

/** An account that nothing was told of. */
export function newAccount(created: number, id = newId('acct')): AccountObject {
  return {
    id,
    object: 'account',
    business_type: null,
    capabilities: {},
    charges_enabled: false,
    country: 'US',
    created,
    default_currency: 'usd',
    details_submitted: false,
    email: null,
    external_accounts: listOf(`/v1/accounts/${id}/external_accounts`, []),
    metadata: {},
    payouts_enabled: false,
    tos_acceptance: {date: null, ip: null, user_agent: null},
    type: 'custom',
  };
}

/** The account with what a request tells of it, but for its tokens. Of the company nothing is kept. */
export function withAccountParams(
  account: AccountObject,
  params: Params,
  unset: ReadonlySet<string>,
): AccountObject {
  const {business_type, country, default_currency, email, type} = params as Record<
    string,
    string | undefined
  >;
  const individual = params['individual'] as Params | undefined;
  return {
    ...account,
    business_type: business_type ?? account.business_type,
    country: country?.toUpperCase() ?? account.country,
    default_currency: default_currency?.toLowerCase() ?? account.default_currency,
    email: unset.has('email') ? null : (redactAll(email) ?? account['email']),
    ...(individual && {
      individual: withPersonParams(
        account.individual ?? newPerson(account.id, account.created),
        individual,
        new Set(),
      ),
    }),
    metadata: mergeMetadata(account.metadata, params['metadata'], unset),
    type: type ?? account['type'],
  };
}

/** The account with where payouts go: instead of all others, or beside them. */
export function withExternalAccount(
  account: AccountObject,
  payout: ExternalAccount,
  keep: 'others' | 'none',
): AccountObject {
  const added = {...payout, account: account.id, default_for_currency: keep === 'none'};
  const others = keep === 'others' ? account.external_accounts.data : [];
  return {
    ...account,
    default_currency:
      keep === 'none' ? (payout.currency ?? account.default_currency) : account.default_currency,
    external_accounts: listOf(account.external_accounts.url, [...others, added]),
  };
}
