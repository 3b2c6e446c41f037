import {setTimeout as wait} from 'node:timers/promises';
import type {Frame, Page} from 'playwright-core';
import {expression} from './expression.js';
import type {Engine} from './find.js';
import type {Size, WebKitWindow} from './webdriver.js';

/** One window of one engine, with the actions of a person: what they are is the same in all three. */
export interface Visit {
  readonly engine: Engine;
  readonly goto: (url: string) => Promise<void>;
  readonly url: () => Promise<string>;
  /** Types characters where the focus is. */
  readonly type: (text: string) => Promise<void>;
  /** Presses a key or several together, such as `Enter` or `Shift+Tab`, by their names in `KeyboardEvent.key`. */
  readonly press: (keys: string) => Promise<void>;
  /** Clicks the middle of the first element that the CSS selector finds, in open shadow roots too. */
  readonly click: (selector: string) => Promise<void>;
  /** Runs a function in the page and returns what it returns. It can use nothing but its arguments, all JSON. */
  readonly evaluate: <A extends readonly unknown[], R>(
    run: (...args: A) => R | Promise<R>,
    ...args: A
  ) => Promise<R>;
  /**
   * Asks again until the function returns something that is not empty, false or zero, and returns that. The page
   * may go elsewhere meanwhile. Rejects after two minutes.
   */
  readonly until: Visit['evaluate'];
  /**
   * The frame, of any origin, in the open shadow root of the first element that the CSS selector finds. WebKit's driver
   * gives it the focus whenever something is asked of it or clicked in it.
   */
  readonly frameOf: (selector: string) => Promise<Place>;
  /** Sizes the viewport, in CSS pixels. */
  readonly resize: (size: Size) => Promise<void>;
  /** A picture of the viewport: PNG. */
  readonly screenshot: () => Promise<Buffer>;
}

/** In CSS pixels. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** A window with an empty profile of its own. */
export interface OwnVisit extends Visit {
  /** Playwright's page, for what it alone can do; WebKit has none. */
  readonly page: Page | undefined;
  readonly close: () => Promise<void>;
}

/** A document that a visit can look into and click in: its page, or a frame of it. */
export type Place = Pick<Visit, 'evaluate' | 'until' | 'click'>;

/** How large a window is at first. */
export const SIZE: Size = {width: 1280, height: 800};

/**
 * A page or a frame, of any origin, in a browser that Playwright drives. Nothing of Playwright's that loads its
 * half megabyte of script into each new document is used: that takes longer than most pages.
 */
function placeOf(document: Page | Frame, clickAt: (point: Point) => Promise<void>): Place {
  const evaluate: Place['evaluate'] = (run, ...args) => document.evaluate(expression(run, args));
  return {
    evaluate,
    until: (run, ...args) => until(() => evaluate(run, ...args), run),
    click: async (selector) => clickAt(await until(() => evaluate(middleOf, selector), selector)),
  };
}

/** A page that Playwright drives, as a visit. */
export function visitOf(page: Page): OwnVisit & {readonly page: Page} {
  const clickAt = ({x, y}: Point) => page.mouse.click(x, y);
  const own = placeOf(page, clickAt);
  return {
    ...own,
    engine: page.context().browser()?.browserType().name() === 'firefox' ? 'firefox' : 'chromium',
    page,
    goto: async (url) => void (await page.goto(url)),
    // the page's own word: over BiDi, `page.url()` may be late
    url: () => page.evaluate('location.href'),
    type: (text) => page.keyboard.type(text),
    press: (keys) => page.keyboard.press(keys),
    async frameOf(selector) {
      const frame = await until(() => frameWith(page, selector), `the frame of ${selector}`);
      const fields = placeOf(frame, async (point) => {
        const at = await until(() => own.evaluate(inViewport, `${selector} iframe`, point), selector);
        await fields.evaluate(awaitMouse);
        let nudge = 0; // a mouse that stays where it is tells nothing
        await until(async () => {
          await page.mouse.move(at.x, at.y + (nudge = 1 - nudge));
          return fields.evaluate(isUnderMouse);
        }, selector);
        await clickAt(at);
      });
      return fields;
    },
    resize: (size) => page.setViewportSize(size),
    screenshot: () => page.screenshot(),
    close: () => page.context().close(),
  };
}

/** Where a document notes that the mouse has come. */
interface MouseWindow extends Window {
  isUnderMouse?: boolean;
}

/** Runs in the frame. One that was just put up is not there for the mouse yet: a click would go to the page below it. */
function awaitMouse(): void {
  const window: MouseWindow = self;
  window.isUnderMouse = false;
  window.addEventListener('pointermove', () => (window.isUnderMouse = true), {capture: true, once: true});
}

/** Runs in the frame. */
const isUnderMouse = () => (self as MouseWindow).isUnderMouse;

/** The first frame of a page to tell of such an element. A frame that a policy has kept empty never answers. */
function frameWith(page: Page, selector: string): Promise<Frame> {
  const has = expression((selector: string) => Boolean(document.querySelector(selector)), [selector]);
  const asked = page
    .mainFrame()
    .childFrames()
    .map(async (frame) => {
      if (!(await frame.evaluate<boolean>(has))) throw new Error('It is in another frame.');
      return frame;
    });
  return Promise.any(asked);
}

/** A window of WebKit, as a visit. */
export async function webkitVisit(window: WebKitWindow): Promise<OwnVisit> {
  const self: OwnVisit = {
    ...webkitPlace(window, (action) => action()),
    engine: 'webkit',
    page: undefined,
    async frameOf(selector) {
      const find = `return document.querySelector('${selector} iframe')`;
      await self.until(hasFrame, selector);
      return webkitPlace(window, (action) => window.inFrame(find, action));
    },
    goto: (url) => window.goto(url),
    url: () => window.url(),
    type: (text) => window.press([...text]),
    press: (keys) => window.chord(keys.split('+')),
    resize: async (size) => void (await window.setViewport(size)),
    screenshot: async () => Buffer.from(await window.screenshot(), 'base64'),
    close: () => window.close(),
  };
  await self.resize(SIZE);
  return self;
}

/** The page of a window, or what `inside` has its actions be done in. */
function webkitPlace(window: WebKitWindow, inside: <T>(action: () => Promise<T>) => Promise<T>): Place {
  const evaluate = async <A extends readonly unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A) =>
    inside(() => window.run<R>(`return ${expression(run, args)}`));
  return {
    evaluate,
    until: (run, ...args) => until(() => evaluate(run, ...args), run),
    async click(selector) {
      const middle = await until(() => evaluate(middleOf, selector), selector);
      await inside(() =>
        window.pointer((mouse) =>
          mouse
            .move({...middle, duration: 0})
            .press()
            .release(),
        ),
      );
    },
  };
}

/** Runs in the page. */
const hasFrame = (selector: string) => Boolean(document.querySelector(`${selector} iframe`));

async function until<R>(ask: () => Promise<R | undefined>, question: unknown): Promise<R> {
  const deadline = performance.now() + 120_000;
  while (performance.now() < deadline) {
    // in the middle of a navigation nobody answers, or it is the document that is gone that was asked
    const clock = new AbortController();
    const late = wait(8000, undefined, {signal: clock.signal}).catch(() => undefined);
    const answer = await Promise.race([ask().catch(() => undefined), late]);
    clock.abort();
    if (answer) return answer;
    await wait(25);
  }
  throw new Error(`Still not so: ${String(question)}`);
}

/**
 * Runs in the page: scrolls the element into view and says where to click it, once it is there, enabled and at rest,
 * and nothing lies over it.
 */
async function middleOf(selector: string): Promise<Point | undefined> {
  const find = (root: ParentNode): Element | undefined => {
    const here = root.querySelector(selector);
    if (here) return here;
    for (const {shadowRoot} of root.querySelectorAll('*')) {
      const inside = shadowRoot && find(shadowRoot);
      if (inside) return inside;
    }
    return undefined;
  };
  const element = find(document);
  if (!element || element.matches(':disabled')) return undefined;
  element.scrollIntoView({block: 'nearest', behavior: 'instant'});
  const before = element.getBoundingClientRect();
  await new Promise(requestAnimationFrame);
  const {x, y, width, height} = element.getBoundingClientRect();
  if (x !== before.x || y !== before.y) return undefined;
  const middle = {x: Math.round(x + width / 2), y: Math.round(y + height / 2)};
  let hit = document.elementFromPoint(middle.x, middle.y);
  while (hit?.shadowRoot) {
    const inner = hit.shadowRoot.elementFromPoint(middle.x, middle.y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return element.contains(hit) ? middle : undefined;
}

/** Runs in the page: where a point of a frame is in the viewport, once it is there and nothing lies over it. */
function inViewport(selector: string, {x, y}: Point): Point | undefined {
  const frame = document.querySelector(selector);
  const box = frame?.getBoundingClientRect();
  if (!box) return undefined;
  const point = {x: box.x + x, y: box.y + y};
  if (point.y < 0 || point.y >= innerHeight) scrollBy(0, point.y - innerHeight / 2);
  return document.elementFromPoint(point.x, point.y) === frame ? point : undefined;
}
