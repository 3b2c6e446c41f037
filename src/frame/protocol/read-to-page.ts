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
import {flag, lenient, mapOf, maybe, oneOf, shape, text, whole} from './shape.js';

const WORD = /^[a-z_-]{1,60}\d?$/i;
const word = text<Word>(WORD);
const small = whole<Small>(9999);
const last4 = lenient(text<LastFour>(/^\d{4}$/));
const area = lenient(text<AreaCode>(/^[a-z]{2,3}$/i));
const odd = lenient(word);

const view = shape<FrameFormState>({
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
  created: whole<Time>(99999999999),
  livemode: flag,
  used: flag,
  card: maybe(
    shape({
      brand: lenient(text<BrandName>(/^[a-z ]{1,40}$/i)),
      last4,
      exp_month: lenient(small),
      exp_year: lenient(small),
      funding: odd,
      country: area,
    }),
  ),
  bank_account: maybe(shape({last4, country: area, currency: area})),
});

const error = shape<FrameError>({
  type: text<TokenErrorType>(/^[a-z_]{1,40}_error$/),
  code: odd,
  declineCode: odd,
  param: lenient(text<WordPath>(/^[a-z_]{1,60}\d?(\[[a-z_]{1,60}\d?\]){0,5}$/i)),
  status: lenient(small),
  requestId: lenient(text<ApiId>(/^req_\w{1,99}$/)),
});

/**
 * A message for the page, cleaned of all that is no part of it: the frame applies it to what it sends, the page to
 * what it gets.
 * @throws {TypeError} for what is no such message
 */
export const readToPage = oneOf<ToPage>({
  ready: shape({}),
  size: shape({height: small}),
  view: shape({view, edited: flag}),
  submitted: shape({}),
  focus: shape({inside: flag}),
  misconfigured: shape({error}),
  started: shape({attempt: small}),
  token: shape({attempt: small, token}),
  failed: shape({attempt: small, error}),
});
