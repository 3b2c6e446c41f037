import {paramsValidator, type Params} from './contract.js';
import {newId} from './ids.js';
import type {AccountObject, PersonObject, Store} from './store.js';
import {isTokenId, takeTokens} from './take-tokens.js';

const text = {type: 'string', maxLength: 5000};
const metadata = {type: 'object', additionalProperties: {type: 'string', maxLength: 500}};
const open = {type: 'object', properties: {id_number: text}, additionalProperties: true};

/** The parameters of `POST /v1/accounts` and `POST /v1/accounts/:id` that the sandbox understands; all others are taken and left alone. */
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

/** The same for `POST /v1/accounts/:id/persons` and `POST /v1/accounts/:id/persons/:person`. */
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
export function createAccount(params: Params, store: Store, now: Date): AccountObject {
  const id = newId('acct');
  const account = withParams(
    {
      id,
      object: 'account',
      business_type: null,
      capabilities: {},
      charges_enabled: false,
      country: 'US',
      created: seconds(now),
      default_currency: 'usd',
      details_submitted: false,
      email: null,
      external_accounts: listOf(id, []),
      metadata: {},
      payouts_enabled: false,
      type: 'custom',
    },
    params,
    store,
    now,
  );
  store.setAccount(account);
  return account;
}

/** Changes a connected account, and uses up the tokens of the request as its creation does. */
export function updateAccount(id: string, params: Params, store: Store, now: Date): AccountObject {
  const account = withParams(store.account(id), params, store, now);
  store.setAccount(account);
  return account;
}

function withParams(account: AccountObject, params: Params, store: Store, now: Date): AccountObject {
  const {account_token, country, external_account, ...told} = params as Record<string, string | undefined>;
  const individual = params['individual'] as {id_number?: string} | undefined;
  const taken = takeTokens(store, {
    account: {param: 'account_token', kinds: ['account'], id: account_token},
    external: {param: 'external_account', kinds: ['bank_account', 'card'], id: external_account},
    number: idNumber('individual[id_number]', individual?.id_number),
  });
  const payout = taken.external?.token.bank_account ?? taken.external?.token.card;
  return {
    ...account,
    business_type: told['business_type'] ?? account.business_type,
    country: country?.toUpperCase() ?? account.country,
    default_currency:
      told['default_currency'] ??
      taken.external?.token.bank_account?.['currency'] ??
      account.default_currency,
    email: told['email'] ?? account.email,
    ...(payout && {
      external_accounts: listOf(account.id, [{...payout, account: account.id, default_for_currency: true}]),
    }),
    ...(individual && {
      individual: {
        id: newId('person'),
        object: 'person',
        account: account.id,
        created: seconds(now),
        ...account.individual,
        id_number_provided: account.individual?.id_number_provided || individual.id_number !== undefined,
      },
    }),
    metadata: params['metadata'] ?? account.metadata,
    type: told['type'] ?? account.type,
  };
}

const listOf = (account: string, data: readonly object[]) => ({
  object: 'list',
  data,
  has_more: false,
  total_count: data.length,
  url: `/v1/accounts/${account}/external_accounts`,
});

/** Adds a person to an account: uses up the tokens that tell who it is, and its ID number. */
export function createPerson(account: string, params: Params, store: Store, now: Date): PersonObject {
  const person = withPersonParams(
    {
      id: newId('person'),
      object: 'person',
      account: store.account(account).id,
      created: seconds(now),
      email: null,
      first_name: null,
      id_number_provided: false,
      last_name: null,
      metadata: {},
      relationship: {},
    },
    params,
    store,
  );
  store.setPerson(person);
  return person;
}

/** Changes a person of an account, and uses up the tokens of the request as its creation does. */
export function updatePerson(account: string, id: string, params: Params, store: Store): PersonObject {
  const person = withPersonParams(store.person(store.account(account).id, id), params, store);
  store.setPerson(person);
  return person;
}

function withPersonParams(person: PersonObject, params: Params, store: Store): PersonObject {
  const {id_number, person_token, ...told} = params as Record<string, string | undefined>;
  takeTokens(store, {
    person: {param: 'person_token', kinds: ['person'], id: person_token},
    number: idNumber('id_number', id_number),
  });
  return {
    ...person,
    email: told['email'] ?? person.email,
    first_name: told['first_name'] ?? person.first_name,
    id_number_provided: person.id_number_provided || id_number !== undefined,
    last_name: told['last_name'] ?? person.last_name,
    metadata: params['metadata'] ?? person.metadata,
    relationship: params['relationship'] ?? person.relationship,
  };
}

/** An ID number is sent as a token, or as it is: what is no token's id is a number, which is not kept. */
const idNumber = (param: string, value: string | undefined) => ({
  param,
  kinds: ['pii'],
  id: isTokenId(value) ? value : undefined,
});

const seconds = (now: Date) => Math.floor(now.getTime() / 1000);
