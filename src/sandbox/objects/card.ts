import type {TokenCard} from '../../client/token-card.js';
import type {CheckedCard} from '../card-check.js';
import {documentedCard, indexOfNumber} from '../documented/cards.js';
import type {DocumentedCard} from '../documented/documented-card.js';
import {newId} from '../ids.js';
import type {KeyedHash} from '../keyed-hash.js';
import type {Params} from '../params/params.js';
import {redactDigits} from '../redact.js';
import type {Payable} from '../payable.js';

const ECHOED = [
  'address_city',
  'address_country',
  'address_line1',
  'address_line2',
  'address_state',
  'address_zip',
  'name',
] as const;

type Echoed = Readonly<Record<(typeof ECHOED)[number], string | null>>;

/** What the test cards have that are documented by a name: the values that their checks need are as if given. */
const GIVEN = {address_line1: '1 Example Street', address_zip: '12345'};

/**
 * The card of a token: what was sent, but for the number and the CVC, and what the documentation tells of a
 * test card. Of other cards the funding is `unknown` and the country `null`.
 */
export async function newPayable(params: Params, card: CheckedCard, hash: KeyedHash): Promise<Payable> {
  const index = indexOfNumber(card.number);
  const documented = documentedCard(index);
  const echoed = Object.fromEntries(ECHOED.map((name) => [name, echo(params[name])])) as Echoed;
  const unchecked = (name: string) => (params[name] === undefined ? null : 'unchecked');
  return {
    documented: index,
    card: {
      ...blankCard(),
      ...echoed,
      address_line1_check: unchecked('address_line1'),
      address_zip_check: unchecked('address_zip'),
      brand: documented?.brand ?? card.brand.name,
      country: documented?.country ?? null,
      ...(typeof params['currency'] === 'string' && {currency: params['currency'].toLowerCase()}),
      cvc_check: unchecked('cvc'),
      exp_month: card.expMonth,
      exp_year: card.expYear,
      fingerprint: (await hash(`card ${card.number}`)).slice(0, 16),
      funding: documented?.funding ?? 'unknown',
      last4: card.number.slice(-4),
      networks: {preferred: preferredNetwork(params['networks'], documented)},
    },
  };
}

/** The card that a documented name such as `tok_visa` stands for. */
export async function namedPayable(index: number, hash: KeyedHash, now: Date): Promise<Payable> {
  const documented = documentedCard(index);
  if (!documented) throw new TypeError('no documented card at this place');
  const {brand, checks, country, funding, last4, number} = documented;
  const given = checks?.line1 || checks?.zip ? GIVEN : {};
  const unchecked = (name: keyof typeof GIVEN) => (name in given ? 'unchecked' : null);
  return {
    documented: index,
    card: {
      ...blankCard(),
      ...given,
      address_line1_check: unchecked('address_line1'),
      address_zip_check: unchecked('address_zip'),
      brand,
      country,
      cvc_check: 'unchecked',
      exp_month: now.getUTCMonth() + 1,
      exp_year: now.getUTCFullYear() + 1,
      fingerprint: (await hash(`card ${number ?? `documented ${index}`}`)).slice(0, 16),
      funding,
      last4,
    },
  };
}

/** The card as it stands after its first use: what was given is checked, and each check ends as is documented. */
export function checkedCard({card, documented}: Payable): TokenCard {
  const {cvc, line1, zip} = documentedCard(documented)?.checks ?? {};
  const after = <T>(before: T, result: 'fail' | 'pass' | 'unavailable' = 'pass') =>
    before === 'unchecked' ? result : before;
  return {
    ...card,
    address_line1_check: after(card.address_line1_check, line1),
    address_zip_check: after(card.address_zip_check, zip),
    cvc_check: after(card.cvc_check, cvc),
  };
}

const blankCard = () =>
  ({
    id: newId('card'),
    object: 'card',
    ...(Object.fromEntries(ECHOED.map((name) => [name, null])) as Echoed),
    allow_redisplay: 'unspecified',
    dynamic_last4: null,
    metadata: {},
    networks: {preferred: null as string | null},
    regulated_status: 'unregulated',
    tokenization_method: null,
    wallet: null,
  }) as const;

/** Somebody may have typed the card's number into the field for the name: it is not kept there either. */
function echo(value: unknown): string | null {
  return typeof value === 'string' ? redactDigits(value) : null;
}

function preferredNetwork(networks: unknown, documented: DocumentedCard | undefined): string | null {
  const preferred = (networks as {preferred?: string} | undefined)?.preferred;
  if (preferred === undefined) return null;
  return documented?.networks?.includes(preferred) ? preferred : 'invalid_preference';
}
