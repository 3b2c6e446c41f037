import {cardError, invalidRequest, noSuch} from '../api-error.js';
import {AUTHENTICATION_REQUIRED, declineError, declineOf} from '../decline.js';
import {documentedCard} from '../documented/cards.js';
import type {Decline} from '../documented/documented-card.js';
import {newId} from '../ids.js';
import {checkedCard} from '../objects/card.js';
import {capturedCharge, newCharge, type ChargeObject} from '../objects/charge.js';
import {checkAmount} from '../params/amounts.js';
import {NO_PARAMS, paramsNamed} from '../params/contract.js';
import type {Params} from '../params/params.js';
import {missingParam} from '../params/param-errors.js';
import type {Payable} from '../payable.js';
import {takeTokens} from '../take-tokens.js';
import {seconds, type ApiRequest, type Endpoint} from './endpoint.js';

const expandable = [
  'application',
  'application_fee',
  'balance_transaction',
  'customer',
  'failure_balance_transaction',
  'on_behalf_of',
  'payment_intent',
  'review',
  'source_transfer',
];

/** `/v1/charges`. */
export const charges: readonly Endpoint[] = [
  {
    method: 'POST',
    path: '/v1/charges',
    access: {keys: 'secret', permission: 'charge_write'},
    params: () => paramsNamed('ChargeCreateParams'),
    expandable,
    tokens: {source: ['card']},
    check: checkCharge,
    answer: createCharge,
  },
  {
    method: 'GET',
    path: '/v1/charges/:id',
    access: {keys: 'secret', permission: 'charge_read'},
    params: () => NO_PARAMS,
    expandable,
    answer: ({ids, store}) => store.get('charge', ids['id'] ?? '', 'id', 404),
  },
  {
    method: 'POST',
    path: '/v1/charges/:id/capture',
    access: {keys: 'secret', permission: 'charge_write'},
    params: () => paramsNamed('ChargeCaptureParams'),
    expandable,
    answer: captureCharge,
  },
];

/** The contract has no required parameters here; the API asks for these. */
function checkCharge({amount, currency}: Params): void {
  if (amount === undefined) throw missingParam('amount');
  if (currency === undefined) throw missingParam('currency');
  checkAmount(amount as number, (currency as string).toLowerCase());
}

/** Charges a token, which is used up even if the card is declined, or a card of a customer. */
async function createCharge(request: ApiRequest): Promise<ChargeObject> {
  const {blocks, now, params, store} = request;
  const {amount, capture, currency, customer} = params as {
    amount: number;
    capture?: boolean;
    currency: string;
    customer?: string;
  };
  const unchecked = await payableOf(request);
  const payable = {...unchecked, card: checkedCard(unchecked)};
  const decline = authenticationOf(payable) ?? declineOf(unchecked, 'paid', blocks);
  const charge = newCharge({
    id: newId('ch'),
    amount,
    captured: capture !== false,
    created: seconds(now),
    currency: currency.toLowerCase(),
    customer: customer ?? null,
    decline,
    isSource: true,
    params,
    payable,
    paymentIntent: null,
    paymentMethod: payable.card.id,
  });
  store.set('charge', charge.id, charge);
  if (decline) throw declineError(decline, {charge: charge.id});
  return charge;
}

/** A charge has no way to have its customer authenticate. */
function authenticationOf({documented}: Payable): Decline | undefined {
  const authentication = documentedCard(documented)?.authentication;
  return authentication === undefined ? undefined : AUTHENTICATION_REQUIRED;
}

async function payableOf(request: ApiRequest): Promise<Payable> {
  const {params, store} = request;
  const {customer: customerId, source} = params as {customer?: string; source?: string};
  if (customerId === undefined) {
    if (source === undefined) {
      throw invalidRequest('Must provide source or customer.', {code: 'parameter_missing'});
    }
    const param = 'source';
    const {token} = await takeTokens(request, {token: {param, kinds: ['card'], id: source}});
    if (token?.payable) return token.payable;
    throw noSuch('token', source, param);
  }
  const customer = store.get('customer', customerId, 'customer');
  if (source === undefined) {
    const payable = customer.sources.find(({id}) => id === customer.default_source)?.payable;
    if (payable) return payable;
    throw cardError('missing', 'Cannot charge a customer that has no active card', {param: 'card'});
  }
  const payable = customer.sources.find(({id}) => id === source)?.payable;
  if (payable) return payable;
  throw invalidRequest(`Customer ${customer.id} does not have a linked source with the ID that was sent.`, {
    code: 'missing',
    param: 'source',
  });
}

function captureCharge({ids, params, store}: ApiRequest): ChargeObject {
  const charge = store.get('charge', ids['id'] ?? '', 'id', 404);
  if (charge.payment_intent !== null && !charge.captured) {
    throw invalidRequest(
      `This uncaptured Charge was created by a PaymentIntent (${charge.payment_intent}). You must capture the ` +
        'PaymentIntent instead.',
    );
  }
  if (charge.captured || charge.status === 'failed') {
    throw invalidRequest('Charge has already been captured.', {code: 'charge_already_captured'});
  }
  const {amount = charge.amount} = params as {amount?: number};
  if (amount > charge.amount) {
    throw invalidRequest('You cannot capture a charge for an amount greater than it already has.', {
      param: 'amount',
    });
  }
  checkAmount(amount, charge.currency);
  const captured = capturedCharge(charge, amount);
  store.set('charge', charge.id, captured);
  return captured;
}
