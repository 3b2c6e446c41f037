import assert from 'node:assert/strict';
import fc from 'fast-check';
import type {Page} from 'playwright-core';
import {faultKinds, type FaultName} from '../../src/sandbox/fault-kinds.js';
import {expression} from '../support/browsers/expression.js';
import {openBrowser} from '../support/browsers/playwright.js';
import {visitOf, type OwnVisit, type Place} from '../support/browsers/visit.js';
import {page as html} from '../support/checkout.js';
import {test} from '../support/fixtures.js';
import {startCheckoutIn, type CheckoutIn, type Mode} from '../support/modes.js';

/*
 * `npm run soak`: one page, direct and then with a frame, on which customers pay for half an hour, while requests meet
 * random faults and the page does random things to its form. In all of that there must be no exception, no attempt
 * without an end, at most one token an attempt, and no growth.
 */

/** In both modes together. */
const MINUTES = Number(process.env['MINUTES'] ?? 30);
const SEED = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);

/** A customer's try to pay. */
interface Try {
  readonly card: string;
  readonly fault: FaultName | 'none';
  /** How many requests meet it. */
  readonly times: number;
  readonly submit: 'Enter' | 'click' | 'double click';
  /** What the page does before, or while a token is asked for. */
  readonly deed: keyof typeof deeds;
}

/** What a page may do to its form. */
const deeds = {
  nothing: () => undefined,
  reset: () => document.querySelector('form')?.reset(),
  'another language': () => {
    const form = document.querySelector('card-token-form');
    form?.setAttribute('locale', form.getAttribute('locale') === 'de' ? 'fr' : 'de');
  },
  'another look': () => {
    const form = document.querySelector('card-token-form');
    form?.setAttribute('look', form.getAttribute('look') === 'compact' ? 'floating' : 'compact');
  },
  move: () => {
    const form = document.querySelector('card-token-form');
    form?.parentElement?.prepend(form);
  },
  'a new element': () => {
    const form = document.querySelector('card-token-form');
    form?.replaceWith(form.cloneNode());
  },
  tokenize: () =>
    void (document.querySelector('card-token-form') as unknown as {tokenize: () => Promise<unknown>})
      .tokenize()
      .catch(() => undefined),
} as const;

const faults = ['none', 'none', ...(Object.keys(faultKinds) as FaultName[])] as const;
const tries: fc.Arbitrary<Try> = fc.record({
  card: fc.constantFrom('4242424242424242', '5555555555554444', '378282246310005', '4000000000000002'),
  fault: fc.constantFrom(...faults),
  times: fc.integer({min: 1, max: 4}),
  submit: fc.constantFrom('Enter', 'click', 'double click'),
  deed: fc.constantFrom('nothing', 'nothing', 'nothing', ...(Object.keys(deeds) as (keyof typeof deeds)[])),
});

/** How often the memory is looked at, in tries. */
const EVERY = 25;

/** Runs in the page and in its frame, first of all: what takes a second takes a twentieth of it. */
function hurry(): void {
  const {setTimeout: start} = window;
  window.setTimeout = ((run: () => void, ms = 0) => start(run, ms / 20)) as typeof setTimeout;
  Object.assign(window, {ends: 0, paid: 0});
  for (const type of ['token', 'token-error']) addEventListener(type, () => self.ends++);
  addEventListener('submit', (event) => {
    if (!event.defaultPrevented) self.paid++;
    event.preventDefault();
  });
}

declare global {
  interface Window {
    /** Attempts that have ended, in a token or an error. */
    ends: number;
    /** How often the form of the page was submitted with a token. */
    paid: number;
  }
}

interface Form extends HTMLElement {
  readonly busy: boolean;
}

type Visitor = OwnVisit & {readonly page: Page};

/** Sizes after garbage was collected, of the page and of its frame in all. */
interface Memory {
  readonly heapKb: number;
  readonly nodes: number;
  readonly listeners: number;
}

async function memoryOf(page: Page): Promise<Memory> {
  let [heapKb, nodes, listeners] = [0, 0, 0];
  for (const target of [page, ...page.mainFrame().childFrames()]) {
    const session = await page.context().newCDPSession(target);
    await session.send('Performance.enable');
    await session.send('HeapProfiler.collectGarbage');
    const {metrics} = await session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    heapKb += Math.round(of('JSHeapUsedSize') / 1024);
    nodes += of('Nodes');
    listeners += of('JSEventListeners');
    await session.detach();
  }
  return {heapKb, nodes, listeners};
}

/** Lets customers pay until the time is over; returns what was found, in sentences. */
async function soak(mode: Mode): Promise<readonly string[]> {
  const checkout = await startCheckoutIn(mode, 'chromium', {
    pages: ({form, script}) => ({
      '/': html(
        `<form>${form('card-token-form', 'name="source"')}<button id="pay">Pay</button></form>`,
        script('card-token-form'),
      ),
    }),
  });
  const browser = await openBrowser('chromium');
  const found: string[] = [];
  try {
    const page = await browser.newPage();
    const visitor = visitOf(page);
    page.on('pageerror', (error) => found.push(`an exception: ${error.stack ?? error.message}`));
    await page.addInitScript(expression(hurry, []));
    await visitor.goto(checkout.origin);
    const memories: Memory[] = [];
    const deadline = performance.now() + (MINUTES / 2) * 60_000;
    const customers = fc.sample(tries, {seed: SEED, numRuns: 100_000});
    let n = 0;
    for (; performance.now() < deadline && found.length === 0; n++) {
      const customer = customers[n % customers.length] as Try;
      const said = await pay(customer, checkout, visitor).catch(async (error: Error) => [
        `${error.message}, where the form has ${await shapeOf(await checkout.fields(visitor))}`,
      ]);
      found.push(...said.map((sentence) => `${sentence}, at try ${n}: ${JSON.stringify(customer)}`));
      if (n % EVERY === 0) memories.push(await memoryOf(page));
    }
    found.push(...growth(memories));
    console.log(`${mode}: ${n} tries; ${JSON.stringify(memories[1])} to ${JSON.stringify(memories.at(-1))}`);
  } finally {
    await browser.close();
    await checkout.close();
  }
  return found;
}

/** One try of one customer, from the empty form to its end; returns what was wrong. */
async function pay(
  {card, fault, times, submit, deed}: Try,
  {sandbox, fields}: CheckoutIn,
  visitor: Visitor,
): Promise<readonly string[]> {
  sandbox.reset();
  sandbox.clearFaults();
  await visitor.evaluate(() => {
    document.querySelector('form')?.reset();
    self.ends = self.paid = 0;
  });
  const place = await findFields(() => fields(visitor));
  await fill(place, visitor, card);
  if (fault !== 'none') sandbox.addFault({fault, times, ...(fault === 'latency' && {latency: 20})});
  if (submit === 'Enter') await visitor.press('Enter');
  else await visitor.page.locator('#pay').click({clickCount: submit === 'click' ? 1 : 2, noWaitAfter: true});
  await visitor.evaluate(deeds[deed]);
  await visitor.until(() => !document.querySelector<Form>('card-token-form')?.busy);
  // a second attempt may have begun since, and has to end as well
  await visitor.until((tokens) => self.ends >= tokens, sandbox.tokens().length).catch(() => undefined);
  const {ends, paid} = await visitor.evaluate(() => ({ends: self.ends, paid: self.paid}));
  const tokens = sandbox.tokens().length;
  const wrong: string[] = [];
  if (tokens > Math.max(ends, 1)) wrong.push(`${tokens} tokens in ${ends} attempts`);
  if (paid > 1 && deed !== 'tokenize') wrong.push(`the order was posted ${paid} times`);
  if (deed === 'nothing' && ends === 0) wrong.push('the attempt came to no end');
  return wrong;
}

/** Finds the fields; a frame that was found while it was about to be loaded anew never answers, and another is there. */
async function findFields(find: () => Promise<Place>): Promise<Place> {
  const late = (ms: number) =>
    new Promise<undefined>((resolve) => void setTimeout(() => resolve(undefined), ms).unref());
  return (await Promise.race([find(), late(10_000)])) ?? find();
}

/** How many characters each field has, which has the focus, and what is said. */
const shapeOf = (place: Place): Promise<string> =>
  place.evaluate(() => {
    const root = document.querySelector('card-token-form')?.shadowRoot;
    const inputs = [...(root?.querySelectorAll('input') ?? [])];
    const lengths = inputs.map(
      ({id, value, disabled}) => `${id} ${value.length}${disabled ? ' disabled' : ''}`,
    );
    const said = [...(root?.querySelectorAll('[part~=error], [role=alert]') ?? [])].map(
      ({textContent}) => textContent,
    );
    return JSON.stringify({lengths, focus: root?.activeElement?.id, said});
  });

/** Types a card, and waits until it has come to the form. */
async function fill(place: Place, visitor: Visitor, card: string): Promise<void> {
  await place.click('#number');
  await visitor.type(card);
  await visitor.press('Tab');
  await visitor.type('1240');
  await visitor.press('Tab');
  await visitor.type('1234'.slice(0, card.startsWith('3') ? 4 : 3));
  await visitor.until(() => document.querySelector('card-token-form')?.matches(':state(complete)'));
}

/** Of each fifth of what was measured, the least: a leak raises that, too. The first fifth is that of warming up. */
function growth(memories: readonly Memory[]): readonly string[] {
  const fifth = Math.floor(memories.length / 5);
  if (fifth === 0) return [];
  const least = (key: keyof Memory, from: number) =>
    Math.min(...memories.slice(from * fifth, (from + 1) * fifth).map((memory) => memory[key]));
  return (['heapKb', 'nodes', 'listeners'] as const).flatMap((key) => {
    const [before, after] = [least(key, 1), least(key, 4)];
    return after > before * 1.1 ? [`${key} grew from ${before} to ${after}`] : [];
  });
}

for (const mode of ['direct', 'isolated'] as const)
  test(`customers pay for ${MINUTES / 2} minutes, ${mode}, seed ${SEED}`, async () => {
    assert.deepEqual(await soak(mode), []);
  });
