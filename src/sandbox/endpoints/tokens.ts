import type {TokenCard} from '../../client/token-card.js';
import {invalidRequest, noSuch} from '../api-error.js';
import {checkCard, checkCvc, type CardText} from '../card-check.js';
import {newId} from '../ids.js';
import {newBankAccount} from '../objects/bank-account.js';
import {newPayable} from '../objects/card.js';
import {NO_PARAMS, TOKEN_PARAMS} from '../params/contract.js';
import type {Params} from '../params/params.js';
import type {CustomerRecord, SourceRecord} from '../objects/customer.js';
import type {TokenRecord} from '../store.js';
import {findToken, newToken} from '../take-tokens.js';
import type {ApiRequest, Endpoint} from './endpoint.js';

/** How the ids of each kind begin. */
const PREFIXES = {
  account: 'ct',
  bank_account: 'btok',
  card: 'tok',
  cvc_update: 'cvctok',
  person: 'cpt',
  pii: 'pii',
} as const;

type Kind = keyof typeof PREFIXES;

const expandable = ['bank_account', 'card'];

/** `/v1/tokens`: the only endpoint that a page calls. */
export const tokens: readonly Endpoint[] = [
  {
    method: 'POST',
    path: '/v1/tokens',
    access: {keys: 'any', permission: 'token_write'},
    params: () => TOKEN_PARAMS,
    anyMayBeEmpty: true,
    expandable,
    check: kindOf,
    answer: createToken,
  },
  {
    method: 'GET',
    path: '/v1/tokens/:id',
    access: {keys: 'secret', permission: 'token_read'},
    params: () => NO_PARAMS,
    expandable,
    answer: async (request) => (await findToken(request, request.ids['id'] ?? '', 'token', 404)).token,
  },
];

async function createToken(request: ApiRequest): Promise<object> {
  const {params, store, now} = request;
  const kind = kindOf(params);
  const {payable, bank_account} = await makers[kind](params, request);
  const type = bank_account ? 'bank_account' : kind;
  const content = {...(payable && {card: payable.card}), ...(bank_account && {bank_account})};
  const token = newToken(PREFIXES[type], type, now, content);
  const record: TokenRecord = {token, ...(payable && {payable})};
  store.set('token', token.id, record);
  return token;
}

/** Which of the six kinds is asked for: exactly one may be. */
function kindOf(params: Params): Kind {
  const kinds = Object.keys(PREFIXES).filter((kind) => kind in params) as Kind[];
  const [kind, other] = kinds;
  if (other !== undefined) {
    throw invalidRequest(`You may only specify one of these parameters: ${kinds.join(', ')}.`, {
      code: 'parameters_exclusive',
      param: other,
    });
  }
  if (kind !== undefined) return kind;
  if (params['customer'] !== undefined) return 'card';
  throw invalidRequest(
    'You must supply either a card, customer, PII data, bank account, or account legal entity to create a token. ' +
      "If you're making this request with a library, be sure to pass all of the required parameters for creating a " +
      "token. If you're making this request manually, be sure your POST body is form-encoded.",
    {code: 'parameter_missing'},
  );
}

type Made = Pick<TokenRecord, 'payable'> & {readonly bank_account?: object};
type Maker = (params: Params, request: ApiRequest) => Made | Promise<Made>;

const makers: Readonly<Record<Kind, Maker>> = {
  account: () => ({}),
  bank_account: async (params, request) =>
    typeof params['bank_account'] === 'object'
      ? {bank_account: await newBankAccount(params['bank_account'] as Params, request.hash)}
      : savedSource(params, request, 'bank_account'),
  card: (params, request) =>
    typeof params['card'] === 'object'
      ? newCard(params['card'] as Params, request)
      : savedSource(params, request, 'card'),
  cvc_update: ({cvc_update}) => {
    checkCvc((cvc_update as {cvc: string}).cvc, [3, 4]);
    return {};
  },
  person: () => ({}),
  pii: () => ({}),
};

async function newCard(params: Params, {hash, now}: ApiRequest): Promise<Made> {
  return {payable: await newPayable(params, checkCard(params as unknown as CardText, now), hash)};
}

/**
 * What a customer of the platform has saved, for a connected account: the card or bank account that is named, or
 * the default one.
 */
function savedSource(params: Params, {platform, store}: ApiRequest, param: 'bank_account' | 'card'): Made {
  const {[param]: id, customer} = params as {card?: string; bank_account?: string; customer?: string};
  if (customer === undefined) throw noSuch(param, id ?? '', param);
  if (store.owner === platform.owner) {
    throw invalidRequest(
      'A token for a customer is made for a connected account: with its OAuth access token or a Stripe-Account header.',
      {code: 'platform_account_required', param: 'customer'},
    );
  }
  return sourceOf(platform.get('customer', customer, 'customer'), id, param);
}

function sourceOf({sources, default_source}: CustomerRecord, id: string | undefined, param: string): Made {
  const found = sources.find((source) => source.id === (id ?? default_source));
  if (!found || (id !== undefined && found.object['object'] !== param)) throw noSuch(param, id ?? '', param);
  return copyOf(found);
}

/** The same card or bank account under an id of its own, and nobody's. */
function copyOf({object, payable}: SourceRecord): Made {
  if (!payable) {
    const {customer: _owner, ...account} = object;
    return {bank_account: {...account, id: newId('ba')}};
  }
  const {customer: _owner, ...card} = payable.card as TokenCard & {readonly customer?: string};
  return {payable: {...payable, card: {...card, id: newId('card')}}};
}
