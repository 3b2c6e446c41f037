import {paramsValidator, type Params} from './contract.js';
import {newId} from './ids.js';
import type {Store} from './store.js';
import {isTokenId, takeTokens} from './take-tokens.js';

const text = {type: 'string', maxLength: 5000};
const metadata = {type: 'object', additionalProperties: {type: 'string', maxLength: 500}};
const open = {type: 'object', properties: {id_number: text}, additionalProperties: true};

/** The parameters of `POST /v1/accounts` that the sandbox understands; all others are taken and left alone. */
export const validateAccountParams = paramsValidator({
  type: 'object',
  properties: {
    account_token: text,
    business_type: {...text, enum: ['company', 'government_entity', 'individual', 'non_profit']},
    country: text,
    default_currency: {type: 'string', maxLength: 3},
    email: text,
    external_account: text,
    individual: open,
    metadata,
    type: {...text, enum: ['custom', 'express', 'standard']},
  },
  additionalProperties: true,
});

/** The same for `POST /v1/accounts/:id/persons`. */
export const validatePersonParams = paramsValidator({
  type: 'object',
  properties: {
    email: text,
    first_name: text,
    id_number: text,
    last_name: text,
    metadata,
    person_token: text,
    relationship: {type: 'object', additionalProperties: true},
  },
  additionalProperties: true,
});

/**
 * Makes a connected account: uses up the tokens that tell its legal entity, its ID number and its bank account. What
 * the tokens told is nowhere in it, but the bank account as its token shows it.
 */
export function createAccount(params: Params, store: Store, now: Date): Record<string, unknown> {
  const {account_token, country, default_currency, email, external_account} = params as Record<
    string,
    string | undefined
  >;
  const individual = params['individual'] as {id_number?: string} | undefined;
  const taken = takeTokens(store, {
    account: {param: 'account_token', kinds: ['account'], id: account_token},
    external: {param: 'external_account', kinds: ['bank_account', 'card'], id: external_account},
    number: idNumber('individual[id_number]', individual?.id_number),
  });
  const id = newId('acct');
  store.addAccount(id);
  const payout = taken.external?.token.bank_account ?? taken.external?.token.card;
  const data = payout ? [{...payout, account: id, default_for_currency: true}] : [];
  return {
    id,
    object: 'account',
    business_type: params['business_type'] ?? null,
    capabilities: {},
    charges_enabled: false,
    country: country?.toUpperCase() ?? 'US',
    created: seconds(now),
    default_currency: default_currency ?? taken.external?.token.bank_account?.['currency'] ?? 'usd',
    details_submitted: false,
    email: email ?? null,
    external_accounts: {
      object: 'list',
      data,
      has_more: false,
      total_count: data.length,
      url: `/v1/accounts/${id}/external_accounts`,
    },
    ...(individual && {
      individual: {
        id: newId('person'),
        object: 'person',
        account: id,
        created: seconds(now),
        id_number_provided: individual.id_number !== undefined,
      },
    }),
    metadata: params['metadata'] ?? {},
    payouts_enabled: false,
    type: params['type'] ?? 'custom',
  };
}

/** Adds a person to an account: uses up the tokens that tell who it is, and its ID number. */
export function createPerson(
  account: string,
  params: Params,
  store: Store,
  now: Date,
): Record<string, unknown> {
  store.checkAccount(account);
  const {email, first_name, id_number, last_name, person_token} = params as Record<
    string,
    string | undefined
  >;
  takeTokens(store, {
    person: {param: 'person_token', kinds: ['person'], id: person_token},
    number: idNumber('id_number', id_number),
  });
  return {
    id: newId('person'),
    object: 'person',
    account,
    created: seconds(now),
    email: email ?? null,
    first_name: first_name ?? null,
    id_number_provided: id_number !== undefined,
    last_name: last_name ?? null,
    metadata: params['metadata'] ?? {},
    relationship: params['relationship'] ?? {},
  };
}

/** An ID number is sent as a token, or as it is: what is no token's id is a number, which is not kept. */
const idNumber = (param: string, value: string | undefined) => ({
  param,
  kinds: ['pii'],
  id: isTokenId(value) ? value : undefined,
});

const seconds = (now: Date) => Math.floor(now.getTime() / 1000);
