import {bankTokens} from '../../../../src/sandbox/documented/bank-tokens.js';
import payouts from '../../../../src/sandbox/contract/payout-cards.json' with {type: 'json'};
import {documentedCards} from '../../../../src/sandbox/documented/cards.js';
import type {DocumentedCard} from '../../../../src/sandbox/documented/documented-card.js';
import {endpoints} from '../../../../src/sandbox/endpoints/all.js';
import {deviations} from './tables/deviations.js';
import {refusals} from './tables/refusals.js';
import {bankValues, identityValues, type TestValue} from './tables/test-values.js';

/** What came of a test card: of a charge, and of a payment intent while the customer is there. */
export interface Tried {
  readonly charge: string;
  readonly intent: string;
}

const code = (text: string) => `\`${text}\``;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** The part of `docs/sandbox.md` that is made of tables and of what the tests saw. */
export function documentation(tried: ReadonlyMap<DocumentedCard, Tried>): string {
  return [
    '## Endpoints',
    'Where a publishable key is enough, a page may call it; payment intents need their client secret, too. A token is ' +
      'used once; one of another kind is refused with 400 and the parameter’s name, and stays unused, as do the others ' +
      'of that request.',
    endpointTable(),
    '## Test values',
    'Numbers make tokens; names stand for a token or a payment method that is new at every use. The last two columns ' +
      'are what the tests saw: of a charge, and of a payment intent that is confirmed while the customer is there, with ' +
      'a CVC, a postal code and an address.',
    cardTable(tried),
    'Debit cards that payouts go to, as external accounts; their tokens are `tok_visa_debit_CC_transferSuccess`, ' +
      '`tok_visa_debit_CC_transferFail`, `tok_visa_debit_CC_instantPayoutUnsupported` and ' +
      '`tok_mastercard_debit_CC_transferSuccess`, with the country in place of `CC`:',
    payoutTable(),
    'Bank accounts: each of these becomes a token, and can be saved. No payout is made, so none fails:',
    valueTable(bankValues),
    'These names stand for one:',
    table(
      ['token', 'stands for'],
      Object.entries(bankTokens).map(([name, {does}]) => [code(name), does]),
    ),
    'People, companies and CVCs: each makes a token, but for the last. Nobody is verified, so no verification fails:',
    valueTable(identityValues),
    '## Errors',
    'Where each was read: `documented` by Stripe; `recorded` from the API; `thread`: pasted in public; `contract`: types ' +
      'of Stripe’s client or its OpenAPI description; `concluded` from the list of codes; `own`: Stripe’s answer is not ' +
      'known, or there is none. A test finds errors of the sandbox that are not here.',
    errorTable(tried),
    '## Where it differs from Stripe',
    deviations.map(([what, why]) => `- **${what}** ${why}`).join('\n'),
  ].join('\n\n');
}

function endpointTable(): string {
  const rows = endpoints.map(({access, method, path, tokens = {}}) => [
    code(`${method} ${path}`),
    access.keys === 'any' ? 'publishable, secret' : 'secret',
    Object.entries(tokens)
      .map(([param, kinds]) => `${code(param)}: ${kinds.join(', ')}`)
      .join('; ') || '–',
  ]);
  return table(['endpoint', 'key', 'tokens that it takes'], rows);
}

function cardTable(tried: ReadonlyMap<DocumentedCard, Tried>): string {
  const payoutNumbers = new Set(Object.values(payouts).flat());
  const rows = documentedCards
    .filter(({number}) => number === undefined || !payoutNumbers.has(number) || number === '4000056655665556')
    .filter(({tokens}) => !tokens.some((name) => name.endsWith('instantPayoutUnsupported')))
    .map((card) => [
      card.number === undefined ? '–' : code(card.number),
      [...card.tokens, ...card.methods].map(code).join(' '),
      `${card.brand}, ${card.funding}, ${card.country}`,
      card.does,
      tried.get(card)?.charge ?? '–',
      tried.get(card)?.intent ?? '–',
    ]);
  return table(['number', 'names', 'card', 'documented', 'charge', 'payment intent'], rows);
}

function payoutTable(): string {
  const rows = Object.entries(payouts).map(([country, numbers]) => [
    country,
    ...numbers.map((number) => (number ? code(number) : 'by its token alone')),
  ]);
  return table(['country', 'Visa', 'Visa, payouts fail', 'Visa, not instant', 'Mastercard'], rows);
}

function valueTable(values: readonly TestValue[]): string {
  const rows = values.map(({of, value, documented}) => [of, code(value), documented]);
  return table(['what', 'value', 'documented'], rows);
}

/** How cards are declined, each way once. */
function declineRows(tried: ReadonlyMap<DocumentedCard, Tried>): string[][] {
  const ways = new Set([...tried.values()].flatMap(({charge, intent}) => [charge, intent]));
  for (const way of ['succeeded', 'requires_action']) ways.delete(way);
  return [...ways].map((way) => [
    'a card is declined, as the test values say',
    '402',
    way,
    '–',
    'documented',
  ]);
}

function errorTable(tried: ReadonlyMap<DocumentedCard, Tried>): string {
  const seen = new Set<string>();
  const rows = refusals
    .map(({when, method = 'POST', path, status, code: errorCode = '–', param = '–', source}) => ({
      key: errorCode === 'parameter_unknown' ? errorCode : `${when} ${status} ${errorCode} ${param}`,
      cells: [
        errorCode === 'parameter_unknown'
          ? 'a parameter is unknown, at every endpoint'
          : `${when} (${code(`${method} ${path.split('?', 1)[0]}`)})`,
        String(status),
        errorCode,
        param,
        source,
      ],
    }))
    .filter(({key}) => !seen.has(key) && seen.add(key));
  return table(
    ['when', 'status', 'code', 'param', 'source'],
    [...rows.map(({cells}) => cells), ...declineRows(tried)],
  );
}
