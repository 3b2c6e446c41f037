import {spawn, type ChildProcess} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import type {WebKitPrograms} from './find.js';

/** Width and height in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** One action of a pointer, as in the W3C WebDriver standard, 15.4.2. */
export type PointerAction =
  | {readonly type: 'pointerMove'; readonly duration: number; readonly x: number; readonly y: number}
  | {readonly type: 'pointerDown' | 'pointerUp'; readonly button: number};

/**
 * Keys without a character, by their DOM name.
 * @see https://www.w3.org/TR/webdriver2/#keyboard-actions
 */
const keyCodes: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** MiniBrowser's toolbar would keep the window at least 447 pixels wide. */
const narrowToolbar =
  '* {min-width: 0; margin: 0; padding: 0; border: 0; font-size: 1px; -gtk-icon-size: 1px}';

/**
 * One window of WebKitGTK's MiniBrowser, spoken to in plain W3C WebDriver. {@linkcode WebKitWindow.open} starts
 * all it needs (a hidden display too), `close` ends it.
 */
export class WebKitWindow {
  readonly version: string;
  readonly #session: string;
  readonly #end: () => void;

  private constructor(session: string, version: string, end: () => void) {
    this.#session = session;
    this.version = version;
    this.#end = end;
  }

  /** Opens a window with an empty profile of its own. */
  static async open({driver, browser, xvfb}: WebKitPrograms): Promise<WebKitWindow> {
    const home = mkdtempSync(join(tmpdir(), 'token-forms-webkit-'));
    const children: ChildProcess[] = [];
    const end = () => {
      process.off('exit', end);
      for (const child of children.splice(0).reverse()) child.kill();
      try {
        rmSync(home, {recursive: true, force: true, maxRetries: 3});
      } catch {
        // what is ending may still write; the system empties its folder of temporary files
      }
    };
    process.once('exit', end);
    try {
      const folders = {HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home, XDG_CONFIG_HOME: home};
      for (const gtk of ['gtk-3.0', 'gtk-4.0']) {
        mkdirSync(join(home, gtk));
        writeFileSync(join(home, gtk, 'gtk.css'), narrowToolbar);
      }
      const environment: NodeJS.ProcessEnv = {
        ...process.env,
        ...folders,
        WEBKIT_DISABLE_COMPOSITING_MODE: '1', // without a display card it takes twice the time to paint
        // a list of the media plugins there are, which an empty profile would take three seconds to make
        GST_REGISTRY_1_0: join(tmpdir(), 'token-forms-media-plugins.bin'),
      };
      if (xvfb) environment['DISPLAY'] = await startDisplay(xvfb, children);
      const port = await freePort();
      children.push(spawn(driver, [`--port=${port}`], {env: environment, stdio: 'ignore'}));
      const base = `http://127.0.0.1:${port}`;
      await answering(`${base}/status`);
      const options = {'webkitgtk:browserOptions': {binary: browser, args: ['--automation']}};
      const made = (await call('POST', `${base}/session`, {capabilities: {alwaysMatch: options}})) as {
        sessionId: string;
        capabilities: {browserVersion: string};
      };
      return new WebKitWindow(`${base}/session/${made.sessionId}`, made.capabilities.browserVersion, end);
    } catch (error) {
      end();
      throw error;
    }
  }

  async goto(url: string): Promise<void> {
    await this.#call('POST', '/url', {url});
  }

  async url(): Promise<string> {
    return (await this.#call('GET', '/url')) as string;
  }

  /** Runs the body of a function in the page and returns what it returns, as JSON; promises are awaited. */
  async run(script: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.#call('POST', '/execute/sync', {script, args});
  }

  /** Has what `deed` runs and points at be in the frame that the body of a function returns, of any origin. */
  async inFrame<T>(find: string, deed: () => Promise<T>): Promise<T> {
    const id = await this.run(find);
    if (!id) throw new Error(`There is no such frame: ${find}`);
    await this.#call('POST', '/frame', {id});
    try {
      return await deed();
    } finally {
      await this.#call('POST', '/frame', {id: null});
    }
  }

  /** Presses keys one after the other: characters, or names as in `KeyboardEvent.key`. */
  async press(keys: readonly string[]): Promise<void> {
    await this.#keys(keys.map(keyCode).flatMap((value) => [down(value), up(value)]));
  }

  /** Presses keys together: all down in this order, then all up in the opposite one. */
  chord(keys: readonly string[]): Promise<void> {
    return this.chords([keys]);
  }

  /** Presses single keys, and keys together, one after the other. */
  async chords(chords: readonly (readonly string[])[]): Promise<void> {
    await this.#keys(
      chords.flatMap((keys) => {
        const codes = keys.map(keyCode);
        return [...codes.map(down), ...codes.toReversed().map(up)];
      }),
    );
    if (chords.some((keys) => keys.length > 1)) await this.releaseActions();
  }

  async pointer(actions: readonly PointerAction[]): Promise<void> {
    const mouse = {type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions};
    await this.#call('POST', '/actions', {actions: [mouse]});
  }

  /** Lets go of every key and button. */
  async releaseActions(): Promise<void> {
    await this.#call('DELETE', '/actions');
  }

  /** Sizes the window so that the viewport has this size, and returns what it came to. */
  async setViewport({width, height}: Size): Promise<Size> {
    const outer = (await this.#call('GET', '/window/rect')) as Size;
    const inner = await this.#viewport();
    await this.#call('POST', '/window/rect', {
      x: null,
      y: null,
      width: width + outer.width - inner.width,
      height: height + outer.height - inner.height,
    });
    return this.#viewport();
  }

  /** A picture of the viewport: PNG, in base64. */
  async screenshot(): Promise<string> {
    return (await this.#call('GET', '/screenshot')) as string;
  }

  async close(): Promise<void> {
    await this.#call('DELETE', '').catch(() => undefined); // it may have crashed
    this.#end();
  }

  /**
   * The window sends a key to the frame that it was told has the focus, and a key may overtake that word: it is lost
   * then. An answer of the page comes after all that it has told.
   */
  async #keys(actions: readonly object[]): Promise<void> {
    await this.run('');
    await this.#call('POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  }

  async #viewport(): Promise<Size> {
    return (await this.run('return {width: innerWidth, height: innerHeight}')) as Size;
  }

  #call(method: string, path: string, body?: object): Promise<unknown> {
    return call(method, this.#session + path, body);
  }
}

const keyCode = (key: string) => keyCodes[key] ?? key;
const down = (value: string) => ({type: 'keyDown', value});
const up = (value: string) => ({type: 'keyUp', value});

async function call(method: string, url: string, body?: object): Promise<unknown> {
  const headers = {'content-type': 'application/json'};
  const response = await fetch(url, {method, headers, ...(body && {body: JSON.stringify(body)})});
  const {value} = (await response.json()) as {value: unknown};
  if (response.ok) return value;
  const {error, message} = value as {error: string; message: string};
  throw new Error(`WebDriver ${method} ${new URL(url).pathname}: ${error}: ${message}`);
}

/** Starts a display that nobody sees; Xvfb itself finds a free number and writes it to the file descriptor. */
async function startDisplay(xvfb: string, children: ChildProcess[]): Promise<string> {
  const screen = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const child = spawn(xvfb, screen, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  children.push(child);
  const number = await new Promise<string>((resolve, reject) => {
    child.stdio[3]?.once('data', (data: Buffer) => resolve(String(data).trim()));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb stopped with ${code}.`)));
  });
  return `:${number}`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (
      await fetch(url).then(
        ({ok}) => ok,
        () => false,
      )
    )
      return;
    await wait(50);
  }
  throw new Error('WebKitWebDriver does not answer.');
}
