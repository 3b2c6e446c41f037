import type {TokenErrorType} from '../../client/token-error.js';
import type {
  ApiId,
  AreaCode,
  BrandName,
  FrameError,
  FrameFieldState,
  FrameToken,
  FrameFormState,
  LastFour,
  Small,
  Time,
  ToPage,
  Word,
  WordPath,
} from './protocol.js';
import {flag, fallbackToUndefined, mapOf, optional, oneOf, shape, text, integer} from './shape.js';

const WORD = /^[a-z_-]{1,60}\d?$/i;
const word = text<Word>(WORD);
const small = integer<Small>(9999);
const last4 = fallbackToUndefined(text<LastFour>(/^\d{4}$/));
const area = fallbackToUndefined(text<AreaCode>(/^[a-z]{2,3}$/i));
const odd = fallbackToUndefined(word);

const state = shape<FrameFormState>({
  complete: flag,
  empty: flag,
  brand: (value) => (value === null ? null : word(value)),
  fields: mapOf(
    WORD,
    shape<FrameFieldState>({
      state: text<FrameFieldState['state']>(/^(empty|partial|(in)?valid)$/),
      error: odd,
    }),
    99,
  ),
});

const token = shape<FrameToken>({
  id: text<ApiId>(/^[a-z]{2,8}_\w{1,99}$/i),
  object: text<'token'>(/^token$/),
  type: word,
  created: integer<Time>(99999999999),
  livemode: flag,
  used: flag,
  card: optional(
    shape({
      brand: fallbackToUndefined(text<BrandName>(/^[a-z ]{1,40}$/i)),
      last4,
      exp_month: fallbackToUndefined(small),
      exp_year: fallbackToUndefined(small),
      funding: odd,
      country: area,
    }),
  ),
  bank_account: optional(shape({last4, country: area, currency: area})),
});

const error = shape<FrameError>({
  type: text<TokenErrorType>(/^[a-z_]{1,40}_error$/),
  code: odd,
  declineCode: odd,
  param: fallbackToUndefined(text<WordPath>(/^[a-z_]{1,60}\d?(\[[a-z_]{1,60}\d?\]){0,5}$/i)),
  status: fallbackToUndefined(small),
  requestId: fallbackToUndefined(text<ApiId>(/^req_\w{1,99}$/)),
});

/**
 * A message for the page, cleaned of all that is no part of it: the frame applies it to what it sends, the page to
 * what it gets.
 * @throws {TypeError} for what is no such message
 */
export const readToPage = oneOf<ToPage>({
  ready: shape({}),
  size: shape({height: small}),
  state: shape({state, edited: flag}),
  submitted: shape({}),
  focus: shape({inside: flag}),
  misconfigured: shape({error}),
  started: shape({attempt: small}),
  token: shape({attempt: small, token}),
  failed: shape({attempt: small, error}),
});
