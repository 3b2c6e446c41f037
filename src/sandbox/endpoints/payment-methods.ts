import {invalidRequest} from '../api-error.js';
import {cardTextOf, checkCard} from '../card-check.js';
import {declineError, declineOf} from '../decline.js';
import {indexOfName} from '../documented/cards.js';
import {checkedCard, namedPayable, newPayable} from '../objects/card.js';
import {
  cardAsMethod,
  newPaymentMethod,
  shownPaymentMethod,
  type PaymentMethodRecord,
} from '../objects/payment-method.js';
import {NO_PARAMS, paramsNamed} from '../params/contract.js';
import type {Params} from '../params/params.js';
import {missingParam} from '../params/param-errors.js';
import {noSuch} from '../api-error.js';
import {takeTokens} from '../take-tokens.js';
import {seconds, type ApiRequest, type Endpoint} from './endpoint.js';

const expandable = ['customer'];

/** `/v1/payment_methods`: cards only. */
export const paymentMethods: readonly Endpoint[] = [
  {
    method: 'POST',
    path: '/v1/payment_methods',
    access: {keys: 'any', permission: 'payment_method_write'},
    params: () => paramsNamed('PaymentMethodCreateParams'),
    expandable,
    tokens: {'card[token]': ['card']},
    answer: createPaymentMethod,
  },
  {
    method: 'GET',
    path: '/v1/payment_methods/:id',
    access: {keys: 'secret', permission: 'payment_method_read'},
    params: () => NO_PARAMS,
    expandable,
    answer: async (request) =>
      shownPaymentMethod(await findMethod(request, request.ids['id'] ?? '', 'payment_method', 404)),
  },
  {
    method: 'POST',
    path: '/v1/payment_methods/:id/attach',
    access: {keys: 'secret', permission: 'payment_method_write'},
    params: () => paramsNamed('PaymentMethodAttachParams'),
    expandable,
    answer: attach,
  },
];

async function createPaymentMethod(request: ApiRequest): Promise<object> {
  const {params} = request;
  if (params['type'] !== 'card') {
    if (params['type'] === undefined) throw missingParam('type');
    throw invalidRequest('The sandbox has payment methods of type card only.', {param: 'type'});
  }
  const method = await methodOfCard(request, params, 'card');
  request.store.set('payment_method', method.id, method);
  return shownPaymentMethod(method);
}

/** A new payment method, of a card's token or of its details. `path` is where the card is among the parameters. */
export async function methodOfCard(
  request: ApiRequest,
  data: Params,
  path: string,
): Promise<PaymentMethodRecord> {
  const {hash, now} = request;
  const details = data['card'] as Params | undefined;
  if (!details) throw missingParam(path);
  if (details['token'] === undefined) {
    const payable = await newPayable(details, checkCard(cardTextOf(details, path), now), hash);
    return newPaymentMethod(payable, seconds(now), data);
  }
  const param = `${path}[token]`;
  const {token} = await takeTokens(request, {
    token: {param, kinds: ['card'], id: details['token'] as string},
  });
  if (!token?.payable) throw missingParam(param);
  return newPaymentMethod(token.payable, seconds(now), data);
}

/**
 * The payment method with this id or documented name; a card that a customer has saved is one, too. Throws
 * `resource_missing` with `status`.
 */
export async function findMethod(
  {hash, now, store}: ApiRequest,
  id: string,
  param: string,
  status?: 400 | 404,
  customer?: string | null,
): Promise<PaymentMethodRecord> {
  const known = store.find('payment_method', id);
  if (known) return known;
  const index = id.startsWith('pm_card_') ? indexOfName(id) : null;
  if (index !== null) return newPaymentMethod(await namedPayable(index, hash, now), seconds(now));
  const owner = customer ? store.get('customer', customer, 'customer') : undefined;
  const saved = owner?.sources.find((source) => source.id === id)?.payable;
  if (!owner || !saved) throw noSuch('PaymentMethod', id, param, status);
  return cardAsMethod(saved, owner.id, seconds(now));
}

async function attach(request: ApiRequest): Promise<object> {
  const {blocks, ids, params, store} = request;
  const {customer} = params as {customer?: string};
  if (customer === undefined) throw missingParam('customer');
  const method = await findMethod(request, ids['id'] ?? '', 'payment_method', 404);
  const attached = attachedTo(store.get('customer', customer, 'customer').id, method);
  const decline = declineOf(method.payable, 'saved', blocks);
  if (decline) throw declineError(decline, {payment_method: shownPaymentMethod(method)});
  store.set('payment_method', attached.id, attached);
  return shownPaymentMethod(attached);
}

/** The payment method once it is a customer's own: its card was checked for that. */
export function attachedTo(customer: string, method: PaymentMethodRecord): PaymentMethodRecord {
  if (method.customer !== null && method.customer !== customer) {
    throw invalidRequest('The payment method you provided has already been attached to a customer.', {
      code: 'payment_method_unexpected_state',
      param: 'payment_method',
    });
  }
  return {...method, customer, payable: {...method.payable, card: checkedCard(method.payable)}};
}
