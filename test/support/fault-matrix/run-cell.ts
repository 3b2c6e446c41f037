import {setTimeout as wait} from 'node:timers/promises';
import type {Page} from 'playwright-core';
import {faultKinds, type FaultName} from '../../../src/sandbox/fault-kinds.js';
import type {OwnVisit, Place, Visit} from '../browsers/visit.js';
import {startRecordingSandbox, type RecordingSandbox} from '../recording-sandbox.js';
import type {Bench} from './bench.js';
import type {Cell, MatrixFault, Scene, Span, Way} from './matrix.js';

declare global {
  interface Window {
    readonly bench: Bench;
  }
}

/** The result where the form cannot be used at all. */
export const DISABLED = 'fields disabled';

/** Milliseconds after which an attempt that has not ended is a failure of the test. */
const PATIENCE = 15_000;

/** Where the cells are played. */
export interface Stage {
  readonly visitor: OwnVisit & {readonly page: Page};
  /** That of the page. */
  readonly origin: string;
  /** The attribute by which a form's tokens come from there; in a frame, where the frame is. */
  readonly tokensFrom: (api: string) => Readonly<Record<string, string>>;
}

/** Makes one attempt with a form of its own, and one more when the fault is over. */
export async function runCell(
  {visitor, origin, tokensFrom}: Stage,
  fault: MatrixFault,
  span: Span,
  way: Way,
): Promise<Cell> {
  const {page} = visitor;
  const sandbox = await startRecordingSandbox();
  const scene: Scene = {page, api: sandbox.url, span};
  try {
    for (const spec of fault.sandbox(span)) sandbox.addFault(spec);
    const url = `${origin}/${fault.policy ? 'policy' : ''}`;
    if (page.url() !== url) await visitor.goto(url);
    const attributes = {
      name: 'source',
      'publishable-key': 'pk_test_123',
      ...tokensFrom(sandbox.url),
      ...fault.attributes,
    };
    await visitor.evaluate((given, owned) => window.bench.mount(given, owned), attributes, way === 'form');
    const fields = 'frame-src' in attributes ? await visitor.frameOf('card-token-form') : visitor;
    await fields.evaluate(async () => {
      await window.bench.until(() => window.bench.form?.shadowRoot?.querySelector('form'));
      window.bench.fill();
    });
    await visitor.evaluate(() => window.bench.until(() => window.bench.form.matches(':state(complete)')));
    await fault.before?.(scene);

    if (await isRefused(fields, way)) return misconfigured(fault, span, way);
    await act(visitor, fields, way);
    if (fault.leaves) return await afterLeaving(sandbox, scene, fault, way);
    await letTimePass(visitor, fields, sandbox, scene, fault);
    const first = {
      ...(await visitor.evaluate(() => ({
        results: [...window.bench.results],
        submitted: [...window.bench.submitted],
        refused: window.bench.refused(),
        connected: window.bench.form.isConnected,
      }))),
      ...(await fields.evaluate(() => ({
        keys: [...window.bench.keys],
        kept: window.bench.kept(),
        message: window.bench.message(),
        markup: '__tokenFormsMarkup' in window || 'polluted' in {},
      }))),
    };
    const [result = 'nothing'] = first.results;
    const outcome = {result, ...counts(first.keys), tokens: sandbox.tokens().length};

    sandbox.clearFaults();
    await fault.after?.(scene);
    const again = result !== 'token' && first.kept && first.connected;
    if (again) {
      if (first.refused) await fields.evaluate(() => window.bench.fill());
      await act(visitor, fields, way);
      await ended(visitor, 2);
    }
    const next = again
      ? `${await visitor.evaluate(() => window.bench.results[1])}, ${sandbox.tokens().length}`
      : '';
    return {
      fault,
      span,
      way,
      outcome: {...outcome, text: first.kept ? 'kept' : 'wiped', next},
      told: first.results.length,
      submitted: first.submitted,
      message: first.message,
      markup: first.markup,
    };
  } finally {
    await page.unrouteAll();
    await sandbox.close();
  }
}

const counts = (keys: readonly (string | null)[]) => ({
  posts: keys.length,
  keys: new Set(keys.filter((key) => key !== null)).size,
});

async function act(visitor: Visit, fields: Place, way: Way): Promise<void> {
  if (way === 'button') await fields.click('[part~=submit]');
  else if (way === 'form') await visitor.click('#pay');
  else if (way === 'Enter') {
    await fields.evaluate(() => window.bench.form.shadowRoot?.getElementById('cvc')?.focus());
    await visitor.press('Enter');
  } else await visitor.evaluate(() => void window.bench.form.tokenize().catch(() => undefined));
}

/** Plays the fault until the attempt has ended. */
async function letTimePass(
  visitor: Visit,
  fields: Place,
  sandbox: RecordingSandbox,
  scene: Scene,
  fault: MatrixFault,
): Promise<void> {
  if (fault.waits) {
    await visitor.evaluate(() => window.bench.until(() => window.bench.form.busy));
    // in a frame the attempt begins later than on the page; until then another time would be up
    await fields.evaluate(() =>
      window.bench.until(() => window.bench.form.shadowRoot?.querySelector('[aria-busy=true]')),
    );
    if (scene.span === 'first') await fault.after?.(scene);
    else await fields.evaluate(() => window.bench.timeIsUp());
  }
  if (fault.during) {
    await arrived(sandbox, scene.span === 'first' ? 1 : 3);
    await fault.during(scene);
  }
  // of tries that hang, the first alone or each one
  const most = fault.hangs ? (scene.span === 'first' ? 1 : 3) : 0;
  let ends = fault.during ? most - 1 : 0;
  while (ends < most && !(await isOver(visitor))) {
    if (hasArrived(sandbox, ends + 1)) {
      ends++;
      await fields.evaluate(() => window.bench.timeIsUp());
    } else await wait(5);
  }
  await ended(visitor, 1);
}

/** The page is elsewhere; it remembers what it saw last. */
async function afterLeaving(
  sandbox: RecordingSandbox,
  scene: Scene,
  fault: MatrixFault,
  way: Way,
): Promise<Cell> {
  const {page, span} = scene;
  await arrived(sandbox, span === 'first' ? 1 : 3);
  await fault.during?.(scene);
  await page.waitForURL('**/elsewhere');
  const {text, keys} = await page.evaluate(() => ({
    text: sessionStorage.getItem('text'),
    keys: JSON.parse(sessionStorage.getItem('keys') ?? '[]') as (string | null)[],
  }));
  return {
    fault,
    span,
    way,
    outcome: {
      result: 'page gone',
      ...counts(keys),
      tokens: sandbox.tokens().length,
      text: text === 'wiped' ? 'wiped' : 'kept',
      next: '',
    },
    told: 1,
    submitted: [],
    message: '',
    markup: false,
  };
}

/**
 * Whether the sandbox has received so many requests for a token. Those whose fault comes after processing have been
 * processed: a try that ended earlier would have its successor meet 409, for the key would still be in use.
 */
function hasArrived(sandbox: RecordingSandbox, count: number): boolean {
  if (sandbox.posts().length < count) return false;
  const fault = sandbox.requests().findLast(({method}) => method === 'POST')?.fault as FaultName | undefined;
  return !(fault && faultKinds[fault].processes) || sandbox.tokens().length > 0;
}

async function arrived(sandbox: RecordingSandbox, count: number): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  while (!hasArrived(sandbox, count)) {
    if (performance.now() > deadline)
      throw new Error(`Only ${sandbox.posts().length} of ${count} requests came.`);
    await wait(5);
  }
}

const isOver = (visitor: Visit) =>
  visitor.evaluate(() => window.bench.results.length > 0 && !window.bench.form.busy);

/** Whether this way is closed because the page is misconfigured: nothing can be typed or pressed. */
const isRefused = async (fields: Place, way: Way) =>
  (way === 'button' || way === 'Enter') &&
  (await fields.evaluate(
    () => window.bench.form.shadowRoot?.querySelector('[part~=submit]')?.matches(':disabled') ?? false,
  ));

const misconfigured = (fault: MatrixFault, span: Span, way: Way): Cell => ({
  fault,
  span,
  way,
  outcome: {result: DISABLED, posts: 0, keys: 0, tokens: 0, text: 'kept', next: ''},
  told: 1,
  submitted: [],
  message: '',
  markup: false,
});

/** So many attempts have ended, and the form is at rest. */
const ended = (visitor: Visit, count: number) =>
  visitor.evaluate(
    (attempts) =>
      window.bench.until(() => window.bench.results.length >= attempts && !window.bench.form.busy),
    count,
  );
