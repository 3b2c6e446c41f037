import type {TokenCard} from '../client/token.js';
import type {CheckedCard} from './card-check.js';
import type {Params} from './contract.js';
import {newId} from './ids.js';
import type {KeyedHash} from './keyed-hash.js';
import {redactDigits} from './redact.js';
import type {TestCard} from './test-cards.js';

const ECHOED = [
  'address_city',
  'address_country',
  'address_line1',
  'address_line2',
  'address_state',
  'address_zip',
  'name',
];

/**
 * The `card` of a token: what was sent, but for the number and the CVC, and what the documentation tells of a
 * test card. Of other cards the funding is `unknown` and the country `null`.
 */
export async function makeCard(
  params: Params,
  card: CheckedCard,
  documented: TestCard | undefined,
  hash: KeyedHash,
): Promise<TokenCard> {
  const echoed = Object.fromEntries(ECHOED.map((name) => [name, echo(params[name])]));
  const unchecked = (name: string) => (params[name] === undefined ? null : 'unchecked');
  return {
    id: newId('card'),
    object: 'card',
    ...echoed,
    address_line1_check: unchecked('address_line1'),
    address_zip_check: unchecked('address_zip'),
    allow_redisplay: 'unspecified',
    brand: documented?.brand ?? card.brand.name,
    country: documented?.country ?? null,
    ...(params['currency'] !== undefined && {currency: params['currency']}),
    cvc_check: unchecked('cvc'),
    dynamic_last4: null,
    exp_month: card.expMonth,
    exp_year: card.expYear,
    fingerprint: (await hash(`card ${card.number}`)).slice(0, 16),
    funding: documented?.funding ?? 'unknown',
    last4: card.number.slice(-4),
    metadata: {},
    networks: {preferred: preferredNetwork(params['networks'], documented)},
    regulated_status: 'unregulated',
    tokenization_method: null,
    wallet: null,
  };
}

/** Somebody may have typed the card's number into the field for the name: it is not kept there either. */
function echo(value: unknown): string | null {
  return typeof value === 'string' ? redactDigits(value) : null;
}

function preferredNetwork(networks: unknown, documented: TestCard | undefined): string | null {
  const preferred = (networks as {preferred?: string} | undefined)?.preferred;
  if (preferred === undefined) return null;
  return documented?.networks?.includes(preferred) ? preferred : 'invalid_preference';
}
