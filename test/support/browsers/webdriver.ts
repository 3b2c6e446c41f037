import {spawn, type ChildProcess} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {Builder, Capabilities, Key, type WebDriver, type WebElement} from 'selenium-webdriver';
import type {WebKitPrograms} from './find.js';

/** Width and height in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Adds to what a mouse does. */
export type MouseActions = (mouse: ReturnType<WebDriver['actions']>) => ReturnType<WebDriver['actions']>;

/** MiniBrowser's toolbar would keep the window at least 447 pixels wide. */
const narrowToolbar =
  '* {min-width: 0; margin: 0; padding: 0; border: 0; font-size: 1px; -gtk-icon-size: 1px}';

/**
 * One window of WebKitGTK's MiniBrowser, driven by `selenium-webdriver`. {@linkcode WebKitWindow.open} starts all it needs
 * (a hidden display too), `close` ends it.
 */
export class WebKitWindow {
  readonly version: string;
  readonly #driver: WebDriver;
  readonly #end: () => void;

  private constructor(driver: WebDriver, version: string, end: () => void) {
    this.#driver = driver;
    this.version = version;
    this.#end = end;
  }

  /** Opens a window with an empty profile of its own. */
  static async open({driver: program, browser, xvfb}: WebKitPrograms): Promise<WebKitWindow> {
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
      // one of its own: of several windows on a display one has the keyboard, and on a desktop perhaps none
      if (xvfb) {
        const DISPLAY = await startDisplay(xvfb, children);
        Object.assign(environment, {DISPLAY, GDK_BACKEND: 'x11'});
      }
      const port = await freePort();
      children.push(spawn(program, [`--port=${port}`], {env: environment, stdio: 'ignore'}));
      const base = `http://127.0.0.1:${port}`;
      await answering(`${base}/status`);
      const driver = await new Builder()
        .disableEnvironmentOverrides()
        .usingServer(base)
        .withCapabilities(
          new Capabilities({
            browserName: 'MiniBrowser',
            'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
          }),
        )
        .build();
      const capabilities = await driver.getCapabilities();
      return new WebKitWindow(driver, String(capabilities.getBrowserVersion()), end);
    } catch (error) {
      end();
      throw error;
    }
  }

  async goto(url: string): Promise<void> {
    await this.#driver.get(url);
  }

  url(): Promise<string> {
    return this.#driver.getCurrentUrl();
  }

  /** Runs the body of a function in the page and returns what it returns, as JSON; promises are awaited. */
  run<T>(script: string, ...args: readonly unknown[]): Promise<T> {
    return this.#driver.executeScript<T>(script, ...args);
  }

  /** Has what `action` runs and points at be in the frame that the body of a function returns, of any origin. */
  async inFrame<T>(find: string, action: () => Promise<T>): Promise<T> {
    const frame = await this.run<WebElement | null>(find);
    if (!frame) throw new Error(`There is no such frame: ${find}`);
    await this.#driver.switchTo().frame(frame);
    try {
      return await action();
    } finally {
      await this.#driver.switchTo().defaultContent();
    }
  }

  /** Presses keys one after the other: characters, or names as in `KeyboardEvent.key`. */
  async press(keys: readonly string[]): Promise<void> {
    await this.#keys(keys.map((key) => [key]));
  }

  /** Presses keys together: all down in this order, then all up in the opposite one. */
  chord(keys: readonly string[]): Promise<void> {
    return this.chords([keys]);
  }

  /** Presses single keys, and keys together, one after the other. */
  async chords(chords: readonly (readonly string[])[]): Promise<void> {
    await this.#keys(chords);
    if (chords.some((keys) => keys.length > 1)) await this.releaseActions();
  }

  /** Moves the mouse, presses and releases its buttons. */
  async pointer(actions: MouseActions): Promise<void> {
    await actions(this.#driver.actions({async: true})).perform();
  }

  /** Lets go of every key and button. */
  async releaseActions(): Promise<void> {
    await this.#driver.actions().clear();
  }

  /** Sizes the window so that the viewport has this size, and returns what it came to. */
  async setViewport({width, height}: Size): Promise<Size> {
    const window = this.#driver.manage().window();
    const outer = await window.getRect();
    const inner = await this.#viewport();
    await window.setRect({
      width: width + outer.width - inner.width,
      height: height + outer.height - inner.height,
    });
    return this.#viewport();
  }

  /** A picture of the viewport: PNG, in base64. */
  screenshot(): Promise<string> {
    return this.#driver.takeScreenshot();
  }

  async close(): Promise<void> {
    await this.#driver.quit().catch(() => undefined); // it may have crashed
    this.#end();
  }

  /**
   * The window sends a key to the frame that it was told has the focus, and a key may overtake that word: it is lost
   * then. An answer of the page comes after all that it has told.
   */
  async #keys(chords: readonly (readonly string[])[]): Promise<void> {
    await this.run('');
    const keyboard = this.#driver.actions({async: true});
    for (const keys of chords) {
      const codes = keys.map(keyCode);
      for (const code of codes) keyboard.keyDown(code);
      for (const code of codes.toReversed()) keyboard.keyUp(code);
    }
    await keyboard.perform();
  }

  #viewport(): Promise<Size> {
    return this.run('return {width: innerWidth, height: innerHeight}');
  }
}

const constants: Readonly<Record<string, unknown>> = {...Key, BACKSPACE: Key.BACK_SPACE, SPACE: ' '};

/** What WebDriver sends for a key: of a name as in `KeyboardEvent.key` its code, a character as it is. */
function keyCode(key: string): string {
  const code = constants[key.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()];
  return typeof code === 'string' ? code : key;
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
