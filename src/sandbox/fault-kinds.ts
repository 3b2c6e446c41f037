import {ApiError, cardError, invalidRequest} from './api-error.js';
import {
  dropped,
  halved,
  HTML,
  moved,
  never,
  page,
  pick,
  processed,
  refused,
  spoiled,
  spoiledJson,
  type FaultKind,
} from './fault-kind.js';
import {keyInUse} from './idempotency.js';
import {StreamedResponse} from './streamed-response.js';

const UNSUPPORTED_SURFACE =
  'This integration surface is unsupported for publishable key tokenization. To enable this surface, please go to ' +
  'your dashboard (https://dashboard.stripe.com/settings/integration). See ' +
  'https://support.stripe.com/questions/card-tokenization-restrictions-using-publishable-keys for more details';

const RAW_CARD_DATA =
  'Sending credit card numbers directly to the Stripe API is generally unsafe. We suggest you use test tokens that map ' +
  'to the test card you are using, see https://stripe.com/docs/testing. To enable testing raw card data APIs, see ' +
  'https://support.stripe.com/questions/enabling-access-to-raw-card-data-apis.';

const OVERSIZED = 5 * 1024 * 1024;

/** Every fault there is, by name. */
export const faultKinds = {
  latency: processed(
    'the answer comes late, by 1 second unless "latency" says otherwise',
    (answer) => answer,
  ),
  lock_timeout: refused(
    '429 lock_timeout, with Stripe-Should-Retry: true',
    () =>
      new ApiError(
        429,
        'invalid_request_error',
        'This object cannot be accessed right now because another API request or Stripe process is currently ' +
          'accessing it. If you see this error intermittently, retry the request. If you see this error frequently ' +
          'and are making multiple concurrent requests to a single object, make your requests serially or at a lower ' +
          'rate. For more details, see https://stripe.com/docs/rate-limits#object-lock-timeouts.',
        {code: 'lock_timeout', headers: {'Stripe-Should-Retry': 'true'}},
      ),
  ),
  rate_limit: refused(
    '429 rate_limit',
    () =>
      new ApiError(
        429,
        'invalid_request_error',
        'Request rate limit exceeded. Learn more about rate limits here: https://stripe.com/docs/rate-limits.',
        {
          code: 'rate_limit',
        },
      ),
  ),
  retry_after: refused(
    '429 rate_limit, with Retry-After: 1 (scripts of a page cannot read it)',
    () =>
      new ApiError(
        429,
        'invalid_request_error',
        'Request rate limit exceeded. Learn more about rate limits here: https://stripe.com/docs/rate-limits.',
        {code: 'rate_limit', headers: {'Retry-After': '1', 'Stripe-Should-Retry': 'true'}},
      ),
  ),
  idempotency_key_in_use: refused('409 idempotency_key_in_use', (request) =>
    keyInUse(request.headers.get('Idempotency-Key') ?? ''),
  ),
  server_error: {
    summary: '500 while processing; as in the API, the idempotency key keeps this answer',
    processes: false,
    answer: (process) =>
      process(() => {
        throw serverError();
      }),
  },
  server_error_final: refused('500 with Stripe-Should-Retry: false', () =>
    serverError({'Stripe-Should-Retry': 'false'}),
  ),
  bad_gateway: page('502 with a page of HTML, from a gateway', 502),
  unavailable: refused(
    '503, before processing',
    () => new ApiError(503, 'api_error', 'Stripe is temporarily unavailable. Please try again.'),
  ),
  gateway_timeout: page('504 with a page of HTML, from a gateway', 504),
  unsupported_surface: refused('400, as of an account that has not allowed own card forms', () =>
    invalidRequest(UNSUPPORTED_SURFACE),
  ),
  raw_card_data: refused(
    '402, as to a secret key whose account may not send card numbers',
    () => new ApiError(402, 'card_error', RAW_CARD_DATA),
  ),
  expired_key: refused(
    '401 api_key_expired',
    () => new ApiError(401, 'invalid_request_error', 'Expired API Key provided', {code: 'api_key_expired'}),
  ),
  card_declined: refused('402 card_declined with do_not_honor, at creation', () =>
    cardError('card_declined', 'Your card was declined.', {decline_code: 'do_not_honor'}),
  ),
  markup_message: refused('402 with HTML and script in the message', () =>
    cardError('incorrect_number', '<img src=x onerror="window.__tokenFormsMarkup=1"><b>number</b>', {
      param: 'number',
    }),
  ),

  drop_before: {summary: 'connection reset before processing', processes: false, answer: dropped},
  drop_after: {
    summary: 'connection reset after processing: the token exists',
    processes: true,
    answer: async (process) => {
      await process();
      return dropped();
    },
  },
  hang: {summary: 'no answer ever, not processed', processes: false, answer: never},
  hang_after: {
    summary: 'no answer ever, though the token exists',
    processes: true,
    answer: async (process) => {
      await process();
      return never();
    },
  },
  reset_mid_body: halved('half of the JSON, then a reset', 'reset'),
  hang_mid_body: halved('half of the JSON, then nothing more', 'hang'),

  truncated_json: spoiled('JSON that ends in the middle, in a complete HTTP answer', (text) =>
    text.slice(0, text.length / 2),
  ),
  html: page('200 with a page of HTML, as from a captive portal', 200),
  html_as_json: spoiled('a page of HTML that is declared as JSON', () => HTML),
  empty_body: spoiled('200 with an empty body', () => ''),
  no_content: {
    summary: '204 without a body',
    processes: true,
    answer: async (process) => new Response(null, {...pick(await process()), status: 204}),
  },
  without_id: spoiledJson('a token without its id', ({id: _id, ...token}) => token),
  id_of_wrong_type: spoiledJson('a token whose id is a number', (token) => ({...token, id: 12345})),
  empty_id: spoiledJson('a token whose id is empty', (token) => ({...token, id: ''})),
  markup_id: spoiledJson('a token whose id is HTML', (token) => ({
    ...token,
    id: 'tok_<img src=x onerror="window.__tokenFormsMarkup=1">',
  })),
  error_with_200: spoiled('an error body with status 200', () => JSON.stringify(serverError().body())),
  wrong_object: spoiledJson('JSON of another object: a charge', () => ({
    id: 'ch_1',
    object: 'charge',
    amount: 100,
  })),
  json_null: spoiled('JSON null', () => 'null'),
  json_array: spoiled('a JSON array with the token in it', (text) => `[${text}]`),
  prototype_pollution: spoiled('a token with own __proto__ and constructor keys', (text) =>
    text.replace(/}$/, ',"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  ),
  invalid_utf8: {
    summary: 'JSON with bytes that are not UTF-8',
    processes: true,
    answer: async (process) => new Response(new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]), pick(await process())),
  },
  oversized: {
    summary: 'a token padded to 5 MiB, without Content-Length',
    processes: true,
    answer: async (process) => {
      const response = await process();
      const text = (await response.text()).trimEnd().slice(0, -1);
      const padding = Array.from({length: OVERSIZED / 65536}, () => 'x'.repeat(65536));
      return new StreamedResponse([`${text},"padding":"`, ...padding, '"}'], 'close', pick(response));
    },
  },

  redirect: moved('307 to another address on the same server', () => '/_sandbox/elsewhere'),
  redirect_loop: moved('307 to the same address', (request) => new URL(request.url).pathname),
  cors_refused: {
    summary: 'no CORS headers, neither on the preflight nor on the answer',
    processes: true,
    preflights: 'too',
    headers: (headers) => {
      for (const name of [...headers.keys()]) if (name.startsWith('access-control-')) headers.delete(name);
    },
  },
  preflight_refused: {
    summary: 'the preflight does not allow the Idempotency-Key header',
    processes: false,
    preflights: 'alone',
    headers: (headers) => {
      const allowed = headers.get('Access-Control-Allow-Headers') ?? '';
      const others = allowed.split(',').filter((name) => name.trim().toLowerCase() !== 'idempotency-key');
      headers.set('Access-Control-Allow-Headers', others.join(','));
    },
  },
} satisfies Record<string, FaultKind>;

/** The name of a fault. */
export type FaultName = keyof typeof faultKinds;

function serverError(headers: Record<string, string> = {}): ApiError {
  const message = 'Something went wrong on our end. Please try again later.';
  return new ApiError(500, 'api_error', message, {headers});
}
