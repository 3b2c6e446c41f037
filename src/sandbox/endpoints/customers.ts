import {newCustomer, shownCustomer, withCustomerParams, type CustomerRecord} from '../objects/customer.js';
import {NO_PARAMS, paramsNamed} from '../params/contract.js';
import type {Params} from '../params/params.js';
import {invalidRequest, noSuch} from '../api-error.js';
import {saveSource} from './customer-sources.js';
import {seconds, type ApiRequest, type Endpoint} from './endpoint.js';

const expandable = [
  'cash_balance',
  'default_source',
  'invoice_settings.default_payment_method',
  'sources',
  'subscriptions',
  'tax',
  'tax_ids',
  'test_clock',
];
const tokens = {source: ['card', 'bank_account']};

/** `/v1/customers`. */
export const customers: readonly Endpoint[] = [
  {
    method: 'POST',
    path: '/v1/customers',
    access: {keys: 'secret', permission: 'customer_write'},
    params: () => paramsNamed('CustomerCreateParams'),
    expandable,
    tokens,
    answer: (request) => setCustomer(request, newCustomer(seconds(request.now))),
  },
  {
    method: 'GET',
    path: '/v1/customers/:id',
    access: {keys: 'secret', permission: 'customer_read'},
    params: () => NO_PARAMS,
    expandable,
    answer: (request) => shownCustomer(customerOf(request)),
  },
  {
    method: 'POST',
    path: '/v1/customers/:id',
    access: {keys: 'secret', permission: 'customer_write'},
    params: () => paramsNamed('CustomerUpdateParams'),
    expandable,
    tokens,
    answer: (request) => setCustomer(request, customerOf(request)),
  },
];

/** The customer that the path means; throws 404. */
export function customerOf({ids, store}: ApiRequest): CustomerRecord {
  return store.get('customer', ids['id'] ?? '', 'id', 404);
}

/** What is sent replaces what it had: a new source takes the place of the default one. */
async function setCustomer(request: ApiRequest, before: CustomerRecord): Promise<object> {
  const {params, store, unset} = request;
  let customer = withCustomerParams(before, params, unset);
  const {default_source, source} = params as {default_source?: string; source?: string};
  customer = withPaymentMethod(customer, request);
  if (source !== undefined) customer = await saveSource(request, customer, source, 'replace');
  if (default_source !== undefined) {
    if (!customer.sources.some(({id}) => id === default_source))
      throw noSuch('source', default_source, 'default_source');
    customer = {...customer, default_source};
  }
  store.set('customer', customer.id, customer);
  return shownCustomer(customer);
}

/** A payment method that is made the customer's own, and the one that invoices are paid with. */
function withPaymentMethod(customer: CustomerRecord, {params, store}: ApiRequest): CustomerRecord {
  const {payment_method, invoice_settings} = params as {payment_method?: string; invoice_settings?: Params};
  const named = (invoice_settings?.['default_payment_method'] ?? undefined) as string | undefined;
  if (payment_method !== undefined) {
    const method = store.get('payment_method', payment_method, 'payment_method');
    if (method.customer !== null && method.customer !== customer.id) {
      throw invalidRequest('The payment method you provided has already been attached to a customer.', {
        code: 'payment_method_unexpected_state',
        param: 'payment_method',
      });
    }
    store.set('payment_method', method.id, {...method, customer: customer.id});
  }
  if (named === undefined) return customer;
  const param = 'invoice_settings[default_payment_method]';
  const method = store.get('payment_method', named, param);
  if (method.customer !== customer.id) throw noSuch('PaymentMethod', named, param);
  const settings = customer.object['invoice_settings'] as object;
  return {
    ...customer,
    object: {...customer.object, invoice_settings: {...settings, default_payment_method: named}},
  };
}
