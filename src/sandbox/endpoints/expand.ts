import {invalidRequest} from '../api-error.js';
import {customerExtras, shownCustomer} from '../objects/customer.js';
import {shownIntent} from '../objects/payment-intent.js';
import {shownPaymentMethod} from '../objects/payment-method.js';
import type {ApiRequest} from './endpoint.js';

type Answer = Record<string, unknown>;

/** Throws 400 for a field that cannot be expanded in the answer; it is not repeated. */
export function checkExpand(expand: unknown, expandable: readonly string[]): void {
  const paths = (expand ?? []) as readonly string[];
  const index = paths.findIndex((path) => !expandable.includes(path));
  if (index < 0) return;
  const offered = expandable.length > 0 ? ` There are: ${expandable.join(', ')}.` : '';
  throw invalidRequest(`This property cannot be expanded.${offered}`, {param: `expand[${index}]`});
}

/** The answer with objects in the place of the ids that are to be expanded; what is no id stays as it is. */
export function expanded(answer: Answer, {params, ...request}: ApiRequest): Answer {
  const paths = (params['expand'] ?? []) as readonly string[];
  return paths.reduce((before, path) => expandAt(before, path.split('.'), request), answer);
}

function expandAt(
  answer: Answer,
  [name = '', ...rest]: readonly string[],
  request: Omit<ApiRequest, 'params'>,
): Answer {
  const value = answer[name];
  if (Array.isArray(value)) {
    return {...answer, [name]: value.map((each: Answer) => expandAt(each, rest, request))};
  }
  if (rest.length > 0) {
    return typeof value === 'object' && value !== null
      ? {...answer, [name]: expandAt(value as Answer, rest, request)}
      : answer;
  }
  if (answer['object'] === 'customer') {
    const record = request.store.find('customer', String(answer['id']));
    const extra = record && customerExtras(record)[name];
    if (extra) return {...answer, [name]: extra};
    const source = record?.sources.find(({id}) => id === value);
    return source ? {...answer, [name]: source.object} : answer;
  }
  const object = typeof value === 'string' ? objectWithId(value, request) : undefined;
  return object ? {...answer, [name]: object} : answer;
}

function objectWithId(id: string, {origin, platform, store}: Omit<ApiRequest, 'params'>): object | undefined {
  const prefix = id.split('_', 1)[0];
  switch (prefix) {
    case 'acct':
      return platform.find('account', id);
    case 'ch':
      return store.find('charge', id);
    case 'cus': {
      const customer = store.find('customer', id);
      return customer && shownCustomer(customer);
    }
    case 'pi': {
      const intent = store.find('payment_intent', id);
      return intent && shownIntent(intent, origin);
    }
    case 'pm': {
      const method = store.find('payment_method', id);
      return method && shownPaymentMethod(method);
    }
    default:
      return undefined;
  }
}
