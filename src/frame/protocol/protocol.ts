import type {FieldState} from '../../model/form-state.js';
import type {TokenErrorType} from '../../client/token-error.js';

/**
 * What a page and its frame say to each other.
 *
 * 1. The frame, once its script runs: {@linkcode HELLO} to its parent, which says nothing but that.
 * 2. The page, to a window that is the frame's and an origin that is the frame's: {@linkcode CONNECT}, with one
 *    `MessagePort`. The frame takes the first one of an origin that it allows.
 * 3. All else goes over the port: {@linkcode ToFrame} and {@linkcode ToPage}.
 */
export const HELLO = 'token-forms 1: hello';
/** Hands over the port. */
export const CONNECT = 'token-forms 1: connect';

/** Room for what is painted around fields, such as a focus ring, in CSS pixels. */
export const FOCUS_RING_MARGIN = 4;

/** What the page may say about its form. It says neither where the data goes nor what is run. */
export interface FrameOptions {
  readonly tag: string;
  /** Attributes of the tag's own: `collect`, `accept-brands`, `country`, …; `undefined` for one that is not set. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly publishableKey: string;
  readonly stripeAccount?: string | undefined;
  readonly apiVersion?: string | undefined;
  readonly auth?: string | undefined;
  readonly idempotency?: string | undefined;
  /** BCP 47. */
  readonly locale: string;
  /** Texts in place of the locale's own, by message key. */
  readonly messages: Readonly<Record<string, string | undefined>>;
  /** The submit button's text; empty for the form's own. */
  readonly submitLabel: string;
  readonly disabled: boolean;
  readonly required: boolean;
  readonly standalone: boolean;
  readonly clearOnToken: boolean;
  readonly mask: string;
  /** Values of custom properties, by name without `--token-form-`. */
  readonly theme: Readonly<Record<string, string>>;
  /** As computed for the element: `normal`, `light`, `dark`, … */
  readonly colorScheme: string;
}

/** What the page asks of the frame. */
export type ToFrame =
  | {readonly type: 'configure'; readonly options: FrameOptions}
  | {readonly type: 'show-errors'; readonly focus: boolean}
  | {readonly type: 'focus'; readonly field?: string | undefined}
  | {readonly type: 'tokenize'; readonly attempt: number; readonly hidden?: boolean | undefined}
  | {readonly type: 'abort'}
  | {readonly type: 'wipe'};

declare const brand: unique symbol;

/** A name or code: letters and underscores, and one digit at most, at the end. */
export type Word = string & {readonly [brand]: 'word'};
/** A parameter's path of such words: `card[address_line1]`. */
export type WordPath = string & {readonly [brand]: 'path'};
/** What the API made itself: a token's or a request's id. */
export type ApiId = string & {readonly [brand]: 'id'};
/** Words of the API: `American Express`. */
export type BrandName = string & {readonly [brand]: 'name'};
/** The four digits by which the API names a card or an account. */
export type LastFour = string & {readonly [brand]: 'last4'};
/** ISO 3166-1 alpha-2, or ISO 4217. */
export type AreaCode = string & {readonly [brand]: 'area'};
/** A whole number of at most four digits. */
export type Small = number & {readonly [brand]: 'small'};
/** Seconds since 1970-01-01 UTC. */
export type Time = number & {readonly [brand]: 'time'};

/** A `FieldState` of which every string is a word. */
export interface FrameFieldState {
  readonly state: FieldState['state'];
  readonly error?: Word;
}

/** A `FormState` of which every string is a word, the names of the fields too. */
export interface FrameFormState {
  readonly complete: boolean;
  readonly empty: boolean;
  readonly brand: Word | null;
  readonly fields: Readonly<Record<string, FrameFieldState>>;
}

/** What of a token the page gets: nothing that a customer typed but the last four digits that the API names. */
export interface FrameToken {
  readonly id: ApiId;
  readonly object: 'token';
  readonly type: Word;
  readonly created: Time;
  readonly livemode: boolean;
  readonly used: boolean;
  readonly card?:
    | {
        readonly brand?: BrandName | undefined;
        readonly last4?: LastFour | undefined;
        readonly exp_month?: Small | undefined;
        readonly exp_year?: Small | undefined;
        readonly funding?: Word | undefined;
        readonly country?: AreaCode | undefined;
      }
    | undefined;
  readonly bank_account?:
    | {
        readonly last4?: LastFour | undefined;
        readonly country?: AreaCode | undefined;
        readonly currency?: AreaCode | undefined;
      }
    | undefined;
}

/** What of a `TokenError` the page gets: no message, as an API may repeat in it what was typed. */
export interface FrameError {
  readonly type: TokenErrorType;
  readonly code?: Word | undefined;
  readonly declineCode?: Word | undefined;
  readonly param?: WordPath | undefined;
  readonly status?: Small | undefined;
  readonly requestId?: ApiId | undefined;
}

/** What the frame tells the page. There is no place in it for typed text: a string is a word, or an id of the API. */
export type ToPage =
  | {readonly type: 'ready'}
  | {readonly type: 'size'; readonly height: Small}
  | {readonly type: 'state'; readonly state: FrameFormState; readonly edited: boolean}
  | {readonly type: 'submitted'}
  | {readonly type: 'focus'; readonly inside: boolean}
  | {readonly type: 'misconfigured'; readonly error: FrameError}
  | {readonly type: 'started'; readonly attempt: Small}
  | {readonly type: 'token'; readonly attempt: Small; readonly token: FrameToken}
  | {readonly type: 'failed'; readonly attempt: Small; readonly error: FrameError};
