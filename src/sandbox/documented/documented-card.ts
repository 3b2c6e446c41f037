/** How a documented test card fails when it is used. */
export interface Decline {
  readonly code: string;
  readonly declineCode?: string;
  readonly param?: string;
  readonly message: string;
  /** It can be saved for a customer and fails at the first payment only. */
  readonly attaches?: true;
  /** Only where a CVC was given: without one nothing is checked. */
  readonly needsCvc?: true;
  /** The sandbox's Radar blocks it; no bank was asked. */
  readonly blocked?: true;
}

/** What comes of the checks of what the customer typed, where they typed it; otherwise it passes. */
export interface Checks {
  readonly cvc?: 'fail';
  readonly line1?: 'fail' | 'unavailable';
  readonly zip?: 'fail' | 'unavailable';
}

/** When a card has its holder authenticate: 3D Secure. */
export type Authentication =
  /** At every payment. */
  | 'always'
  /** Unless it is set up, and the customer is not there. */
  | 'unless_set_up'
  /** Only while the customer is there. */
  | 'on_session'
  /** At every payment, and it cannot be done. */
  | 'fails';

/** What a documented test card does that others do not. */
export interface Behaviour {
  readonly decline?: Decline;
  readonly checks?: Checks;
  readonly risk?: 'elevated' | 'highest';
  readonly authentication?: Authentication;
}

/** What Stripe's documentation tells of a test card: docs.stripe.com/testing, docs.stripe.com/connect/testing. */
export interface DocumentedCard extends Behaviour {
  /** Digits; some are documented by the names of their tokens alone. */
  readonly number?: string;
  readonly last4: string;
  /** As `card.brand` has it. */
  readonly brand: string;
  readonly funding: string;
  readonly country: string;
  /** Names as in `networks[preferred]`; more than one for a co-branded card. */
  readonly networks?: readonly string[];
  /** Names of tokens that stand for it, such as `tok_visa`: they are never used up. */
  readonly tokens: readonly string[];
  /** Names of payment methods that stand for it, such as `pm_card_visa`. */
  readonly methods: readonly string[];
  /** What the documentation says that it does, in a few words. */
  readonly does: string;
}

/** A row of the tables: what is not said is as for the plain card of its brand. */
export type CardRow = Partial<DocumentedCard> & {
  readonly does: string;
  /** What follows `tok_` and `pm_card_` alike. */
  readonly names?: readonly string[];
};

/** The words that Stripe has for a card that was declined and nothing more. */
export const DECLINED = 'Your card was declined.';
