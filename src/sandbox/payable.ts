import type {TokenCard} from '../client/token-card.js';

/** What can be paid with: a card, and which documented test card it is. */
export interface Payable {
  readonly card: TokenCard;
  /** Its place in the table of documented cards; `null` for any other card. */
  readonly documented: number | null;
  /** It may be charged without authentication, since that was done when it was saved. */
  readonly isSetUp?: boolean;
}
