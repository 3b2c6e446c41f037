import {invalidRequest, noSuch} from './api-error.js';
import {makeBankAccount} from './bank-account.js';
import {checkCard, checkCvc, type CardText} from './card-check.js';
import {makeCard} from './card-object.js';
import type {Params} from './contract.js';
import {newId} from './ids.js';
import type {KeyedHash} from './keyed-hash.js';
import type {Store, TokenRecord} from './store.js';
import {testCard} from './test-cards.js';

/** What token creation needs to know beside its parameters. */
export interface TokenContext {
  readonly store: Store;
  readonly hash: KeyedHash;
  readonly now: Date;
}

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

/** Makes and keeps a token from checked parameters; throws the API's error for a card or bank account it refuses. */
export async function createToken(params: Params, context: TokenContext): Promise<TokenRecord> {
  const kind = kindOf(params);
  const made = await makers[kind](params, context);
  const record: TokenRecord = {
    ...('payable' in made && {payable: made.payable}),
    token: {
      id: newId(PREFIXES[kind]),
      object: 'token',
      ...('payable' in made && {card: made.payable.card}),
      ...('bank_account' in made && {bank_account: made.bank_account}),
      client_ip: '127.0.0.1',
      created: Math.floor(context.now.getTime() / 1000),
      livemode: false,
      type: kind,
      used: false,
    },
  };
  context.store.addToken(record);
  return record;
}

/** Which of the six kinds is asked for: exactly one may be. */
export function kindOf(params: Params): Kind {
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

type Made =
  Pick<Required<TokenRecord>, 'payable'> | {readonly bank_account: Record<string, unknown>} | object;
type Maker = (params: Params, context: TokenContext) => Made | Promise<Made>;

const makers: Readonly<Record<Kind, Maker>> = {
  account: () => ({}),
  bank_account: async ({bank_account}, {hash}) => ({
    bank_account: await makeBankAccount(bank_account as Params, hash),
  }),
  card: (params, context) =>
    typeof params['card'] === 'object'
      ? newCard(params['card'] as Params, context)
      : savedCard(params, context),
  cvc_update: ({cvc_update}) => {
    checkCvc((cvc_update as {cvc: string}).cvc, [3, 4]);
    return {};
  },
  person: () => ({}),
  pii: () => ({}),
};

async function newCard(params: Params, {hash, now}: TokenContext): Promise<Made> {
  const checked = checkCard(params as unknown as CardText, now);
  const documented = testCard(checked.number);
  const card = await makeCard(params, checked, documented, hash);
  return {payable: {card, outcome: documented?.outcome, cvcCheckFails: documented?.cvcCheckFails ?? false}};
}

/** A token for the card that a customer has saved; if `card` names one, it must be that one. */
function savedCard(params: Params, {store}: TokenContext): Made {
  const {card: id, customer} = params as {card?: string; customer?: string};
  if (customer === undefined) throw noSuch('card', id ?? '', 'card');
  const {payable} = store.customer(customer);
  if (!payable || (id !== undefined && id !== payable.card.id)) throw noSuch('card', id ?? '', 'card');
  return {payable};
}
