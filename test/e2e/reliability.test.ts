import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {document} from '../support/fault-matrix/document.js';
import {faults} from '../support/fault-matrix/faults.js';
import {spans, ways, type Cell} from '../support/fault-matrix/matrix.js';
import {DISABLED} from '../support/fault-matrix/run-cell.js';
import {runFramed, runMatrix} from '../support/fault-matrix/run-matrix.js';
import {test as base} from '../support/fixtures.js';
import {formatDocument} from '../support/generated-document.js';

const FILE = 'docs/reliability.md';

/** What a customer need not notice at all, when it meets one try. */
const TRANSIENT = [
  'latency',
  'lock_timeout',
  'idempotency_key_in_use',
  'server_error',
  'bad_gateway',
  'unavailable',
  'gateway_timeout',
  'drop_before',
  'drop_after',
  'hang',
  'hang_after',
  'reset_mid_body',
  'hang_mid_body',
  'truncated_json',
  'connection_refused',
  'name_not_resolved',
  'unreachable',
  'connection_aborted',
  'offline',
  'mixed',
];

/** The page itself ends the attempt, and with it what was typed. */
const WIPING = ['reset', 'removed', 'navigated'];

/** Mistakes of the page's developer, which no further attempt mends. */
const LASTING = ['policy', 'secret_key', 'live_key', 'insecure_base'];

/**
 * One of each kind: what becomes of it is told over the port, and nothing else is different. Each is met on one try in
 * the one way, and on all in the other.
 */
const ALSO_FRAMED = [
  'card_declined',
  'rate_limit',
  'server_error',
  'html',
  'drop_after',
  'hang_after',
  'connection_refused',
  'offline',
  'mixed',
  'reset',
  'key_swapped',
];

/** Attempts that the page gives up need no explaining; a form that cannot be used has explained itself. */
const UNTOLD = ['aborted_error', 'page gone', DISABLED];

/** Lines of the one text that the other has not; how wide a table's columns are makes no difference. */
function linesMissing(text: string, other: string): readonly string[] {
  const lines = (whole: string) => whole.replace(/[ -]{2,}/g, ' ').split('\n');
  const known = new Set(lines(other));
  return lines(text).filter((line) => !known.has(line));
}

const test = base.extend<object, {matrix: readonly Cell[]}>({
  matrix: [
    async ({browser}, use) => use(await runMatrix(browser, faults)),
    // some four hundred attempts; boxed, for the runner's note of each of their calls takes longer than the call
    {scope: 'worker', timeout: 1_200_000, box: true},
  ],
});

test.describe('the matrix of faults', {tag: '@chromium'}, () => {
  let cells: readonly Cell[];
  test.beforeAll(({matrix}) => {
    cells = matrix;
  });

  /** Names the cells for which this does not hold. */
  const all = (holds: (cell: Cell) => boolean) =>
    assert.deepEqual(
      cells
        .filter((cell) => !holds(cell))
        .map(({fault, span, way, outcome}) => [fault.name, span, way, JSON.stringify(outcome)].join(' ')),
      [],
    );
  const named = (names: readonly string[], {fault}: Cell) => names.includes(fault.name);

  test('has at least forty faults, each on one try and on all, met in four ways', () => {
    assert.ok(faults.length >= 40);
    assert.equal(cells.length, faults.length * spans.length * ways.length);
  });

  test('makes at most one token in an attempt', () => {
    all(({outcome}) => outcome.tokens <= 1);
  });

  test('tells the end of an attempt once', () => {
    all(({told}) => told === 1);
  });

  test('recovers from one transient fault by itself', () => {
    all((cell) => cell.span === 'all' || !named(TRANSIENT, cell) || cell.outcome.result === 'token');
  });

  test('never loses what was typed, but where the page wants it gone', () => {
    all((cell) => cell.outcome.text === (named(WIPING, cell) ? 'wiped' : 'kept'));
  });

  test('has a token at the next deed, once the fault is over', () => {
    all(
      (cell) =>
        cell.outcome.result === 'token' ||
        named([...WIPING, ...LASTING], cell) ||
        cell.outcome.next.startsWith('token'),
    );
  });

  test('makes no second token at the next deed when the first may exist', () => {
    const unkeyed = (cell: Cell) => cell.fault.attributes?.['auth'] === 'body';
    all(
      (cell) =>
        !/^(network|timeout|response)_error/.test(cell.outcome.result) ||
        unkeyed(cell) ||
        named(LASTING, cell) ||
        cell.outcome.next === 'token, 1',
    );
  });

  test('submits the owning form once when there is a token, with that, and never without', () => {
    all(({way, outcome, submitted}) => {
      if (way !== 'form' || outcome.result !== 'token') return submitted.length === 0;
      return submitted.length === 1 && /^tok_\w+$/.test(submitted[0] ?? '');
    });
  });

  test('tells the customer what went wrong, and runs nothing that a server wrote', () => {
    all(
      ({outcome, message}) =>
        outcome.result === 'token' || UNTOLD.includes(outcome.result) || message.length > 10,
    );
    all(({markup}) => !markup);
  });

  test(`is what ${FILE} says (to write it: UPDATE_DOCS=1)`, async () => {
    const text = await formatDocument(FILE, document(cells));
    const said = readFileSync(FILE, 'utf8');
    assert.deepEqual(linesMissing(text, said), [], 'rows that are not so');
    assert.equal(text, said);
  });

  // last, for after a failure all cells would be run again for the next test
  test('is the same when the fields are in a frame of another origin', async ({browser}) => {
    const turn = ({fault, span}: Cell) => (ALSO_FRAMED.indexOf(fault.name) + spans.indexOf(span)) % 2;
    const direct = cells.filter(
      (cell) => named(ALSO_FRAMED, cell) && cell.way === (turn(cell) ? 'form' : 'button'),
    );
    assert.equal(direct.length, ALSO_FRAMED.length * spans.length);
    const facts = ({fault, span, way, outcome, told, submitted}: Cell) =>
      [fault.name, span, way, JSON.stringify(outcome), told, submitted.length].join(' ');
    assert.deepEqual((await runFramed(browser, direct)).map(facts), direct.map(facts));
  });
});
