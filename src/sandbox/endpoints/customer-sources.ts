import {noSuch} from '../api-error.js';
import {declineError, declineOf} from '../decline.js';
import {checkedCard} from '../objects/card.js';
import type {CustomerRecord, SourceRecord} from '../objects/customer.js';
import {pageOf} from '../objects/list.js';
import {NO_PARAMS, paramsNamed} from '../params/contract.js';
import {mergeMetadata} from '../objects/metadata.js';
import type {Payable} from '../payable.js';
import {takeTokens} from '../take-tokens.js';
import type {ApiRequest, Endpoint} from './endpoint.js';

const expandable = ['account', 'customer'];

/** `/v1/customers/:id/sources`: cards and bank accounts that a customer has saved. */
export const customerSources: readonly Endpoint[] = [
  {
    method: 'POST',
    path: '/v1/customers/:id/sources',
    access: {keys: 'secret', permission: 'customer_write'},
    params: () => paramsNamed('CustomerCreateSourceParams'),
    expandable,
    tokens: {source: ['card', 'bank_account']},
    answer: addSource,
  },
  {
    method: 'GET',
    path: '/v1/customers/:id/sources',
    access: {keys: 'secret', permission: 'customer_read'},
    params: () => paramsNamed('CustomerListSourcesParams'),
    expandable: expandable.map((name) => `data.${name}`),
    answer: listSources,
  },
  {
    method: 'GET',
    path: '/v1/customers/:id/sources/:source',
    access: {keys: 'secret', permission: 'customer_read'},
    params: () => NO_PARAMS,
    expandable,
    answer: (request) => {
      const id = request.ids['source'] ?? '';
      const source = customerIn(request).sources.find((each) => each.id === id);
      if (!source) throw noSuch('source', id, 'id', 404);
      return source.object;
    },
  },
];

async function addSource(request: ApiRequest): Promise<object> {
  const {metadata, source} = request.params as {metadata?: unknown; source: string};
  const customer = await saveSource(request, customerIn(request), source, 'add');
  const added = customer.sources.at(-1);
  if (!added) throw new TypeError('nothing was saved');
  const object = {...added.object, metadata: mergeMetadata({}, metadata, request.unset)};
  const sources = customer.sources.map((each) => (each === added ? {...each, object} : each));
  request.store.set('customer', customer.id, {...customer, sources});
  return object;
}

function listSources(request: ApiRequest): object {
  const {id, sources} = customerIn(request);
  const {object} = request.params as {object?: string};
  const shown = sources
    .map((source) => source.object)
    .filter((each) => object === undefined || each['object'] === object);
  return pageOf(`/v1/customers/${id}/sources`, 'source', shown, request.params);
}

function customerIn({ids, store}: ApiRequest): CustomerRecord {
  return store.get('customer', ids['id'] ?? '', 'customer', 404);
}

/**
 * The customer with the card or bank account of a token: beside what it has, or instead of the default one. Throws
 * for a token of another kind, which stays unused, and for a card that declines, whose token is used up by that.
 */
export async function saveSource(
  request: ApiRequest,
  customer: CustomerRecord,
  source: string,
  how: 'add' | 'replace',
): Promise<CustomerRecord> {
  const saved = await sourceOf(request, customer.id, source);
  const kept =
    how === 'add' ? customer.sources : customer.sources.filter(({id}) => id !== customer.default_source);
  const isDefault = how === 'replace' || customer.default_source === null;
  return {
    ...customer,
    sources: [...kept, saved],
    default_source: isDefault ? saved.id : customer.default_source,
  };
}

async function sourceOf(request: ApiRequest, customer: string, source: string): Promise<SourceRecord> {
  const {token} = await takeTokens(request, {
    token: {param: 'source', kinds: ['card', 'bank_account'], id: source},
  });
  if (token?.payable) return cardSource(request, customer, token.payable);
  return bankSource(customer, {...token?.token.bank_account});
}

function cardSource({blocks}: ApiRequest, customer: string, payable: Payable): SourceRecord {
  const decline = declineOf(payable, 'saved', blocks);
  if (decline) throw declineError(decline);
  const card = {...checkedCard(payable), customer};
  return {id: card.id, object: card, payable: {...payable, card}};
}

function bankSource(customer: string, account: Readonly<Record<string, unknown>>): SourceRecord {
  return {id: String(account['id']), object: {...account, customer, metadata: {}}};
}
