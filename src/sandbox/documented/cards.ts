import {brandOf} from '../card-brand.js';
import {brands} from './brands.js';
import {countries} from './countries.js';
import {declines} from './declines.js';
import type {CardRow, DocumentedCard} from './documented-card.js';
import {laterEvents} from './later-events.js';
import {payouts} from './payouts.js';
import {threeDSecure} from './three-d-secure.js';

/** Every documented test card, each number once. */
export const documentedCards: readonly DocumentedCard[] = collect([
  ...brands,
  ...countries,
  ...declines,
  ...threeDSecure,
  ...laterEvents,
  ...payouts,
]);

const byNumber = new Map(documentedCards.map(({number}, index) => [number, index]));
const byName = new Map(
  documentedCards.flatMap(({tokens, methods}, index) => [...tokens, ...methods].map((name) => [name, index])),
);

/** The place in {@linkcode documentedCards} of the card with this number (digits only); `null` for any other. */
export function indexOfNumber(number: string): number | null {
  return byNumber.get(number) ?? null;
}

/** The same for the name of a token or of a payment method, such as `tok_visa`. */
export function indexOfName(name: string): number | null {
  return byName.get(name) ?? null;
}

/** What the documentation tells of a card; of any other card nothing. */
export function documentedCard(index: number | null): DocumentedCard | undefined {
  return index === null ? undefined : documentedCards[index];
}

/** Rows of one number become one card: what a later one says is added. */
function collect(rows: readonly CardRow[]): DocumentedCard[] {
  const cards = new Map<string, DocumentedCard>();
  for (const [place, {names = [], tokens = [], methods = [], ...row}] of rows.entries()) {
    const key = row.number ?? `row ${place}`;
    const known = cards.get(key);
    const last4 = row.number?.slice(-4) ?? row.last4 ?? '';
    const plain = {
      last4,
      brand: row.number ? brandOf(row.number).name : 'Visa',
      funding: 'credit',
      country: 'US',
    };
    cards.set(key, {
      ...plain,
      ...known,
      ...row,
      does:
        known && row.does !== known.does && known.does !== 'is paid'
          ? `${known.does}; ${row.does}`
          : row.does,
      tokens: [...(known?.tokens ?? []), ...names.map((name) => `tok_${name}`), ...tokens],
      methods: [...(known?.methods ?? []), ...names.map((name) => `pm_card_${name}`), ...methods],
    });
  }
  return [...cards.values()];
}
