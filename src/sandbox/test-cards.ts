import {cardError, type ApiError} from './api-error.js';
import values from './contract/test-values.json' with {type: 'json'};

/** How a documented test card fails when it is used. */
export interface Outcome {
  readonly code: string;
  readonly declineCode: string | null;
  readonly param: string | null;
  readonly message: string;
  /** It can be saved for a customer and fails at the first charge only. */
  readonly attaches: boolean;
}

/** What Stripe's documentation tells of a test card. */
export interface TestCard {
  readonly brand?: string;
  readonly funding: string;
  readonly country: string;
  /** Names as in `networks[preferred]`; more than one for a co-branded card. */
  readonly networks?: readonly string[];
  /** Absent for cards that can be paid with. */
  readonly outcome?: Outcome;
  /** The CVC is found wrong, yet the charge goes through. */
  readonly cvcCheckFails?: boolean;
}

const DECLINED = 'Your card was declined.';

/** The issue of a charge with the card, as Stripe words it. */
export function declined(outcome: Outcome, charge?: string): ApiError {
  return cardError(outcome.code, outcome.message, {
    charge,
    decline_code: outcome.declineCode ?? undefined,
    param: outcome.param ?? undefined,
  });
}

/** The documented test card with this number (digits only), if there is one. */
export function testCard(number: string): TestCard | undefined {
  return CARDS.get(number);
}

const CARDS = readCards();

function readCards(): ReadonlyMap<string, TestCard> {
  const {by_brand, by_country, co_branded, recorded_200_on_create, tokenize_ok_but_fail_later} = values.cards;
  const cards = new Map<string, TestCard>();
  const add = (number: string, facts: Partial<TestCard>) => {
    cards.set(number, {funding: 'credit', country: 'US', ...cards.get(number), ...facts});
  };
  for (const number of recorded_200_on_create) add(number, {});
  for (const {number, brand, funding} of by_brand) add(number, {brand, ...(funding && {funding})});
  for (const {number, networks} of co_branded)
    add(number, {networks, country: networks[0] === 'cartes_bancaires' ? 'FR' : 'AU'});
  for (const {number, country} of by_country) add(number, {country});
  for (const {number, ...documented} of tokenize_ok_but_fail_later) {
    if (documented.code.includes('cvc_check')) add(number, {cvcCheckFails: true});
    else add(number, {outcome: outcomeOf(documented)});
  }
  return cards;
}

function outcomeOf(card: {
  code: string;
  decline_code: string | null;
  param: string | null;
  message: string | null;
}): Outcome {
  const attaches = card.code.includes('attaches');
  const code = attaches ? 'card_declined' : (card.code.split(' ', 1)[0] ?? '');
  const declineCode = attaches ? 'generic_decline' : card.decline_code;
  return {code, declineCode, param: card.param, message: card.message ?? DECLINED, attaches};
}
