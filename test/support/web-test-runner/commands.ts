import type {BrowserLauncher, TestRunnerPlugin} from '@web/test-runner';
import type {CDPSession, Page} from 'playwright-core';
import type {Commands} from './command-types.js';
import type {WebKitLauncher} from './webkit-launcher.js';

/** A page of one of the engines, as far as the commands need to tell them apart. */
type Target =
  | {readonly engine: 'webkit'; readonly window: ReturnType<WebKitLauncher['window']>}
  | {readonly engine: 'chromium' | 'firefox'; readonly page: Page};

type CommandName = Exclude<keyof Commands, `sandbox-${string}` | `${string}-${'file' | 'files'}`>;

type Handlers = {
  readonly [N in CommandName]: (
    target: Target,
    payload: Commands[N]['payload'],
  ) => Promise<Commands[N]['result']>;
};

/**
 * Commands that mean the same in every engine: of those of `@web/test-runner-commands`, `sendKeys` has neither
 * `down` nor `up` for WebDriver, and `setViewport` does nothing there. What an engine cannot do returns `false`.
 */
export function portableCommands(): TestRunnerPlugin {
  return {
    name: 'portable-commands',
    async executeCommand({command, payload, session}) {
      if (!isCommand(command)) return undefined;
      const handle = handlers[command] as (target: Target, payload: unknown) => Promise<unknown>;
      return handle(targetOf(session.browser, session.id), payload);
    },
  };
}

const handlers: Handlers = {
  async press(target, keys) {
    if (target.engine === 'webkit') await target.window.chords(keys.map((names) => names.split('+')));
    else for (const names of keys) await target.page.keyboard.press(names);
    return true;
  },

  async 'window-size'(target, size) {
    if (target.engine === 'webkit') return target.window.setViewport(size);
    await target.page.setViewportSize(size);
    return size;
  },

  async screenshot(target) {
    if (target.engine === 'webkit') return target.window.screenshot();
    return (await target.page.screenshot()).toString('base64');
  },

  /** Firefox says yes over BiDi but does nothing; WebDriver has no such command. */
  async 'media-features'(target, features) {
    if (target.engine !== 'chromium') return false;
    await target.page.emulateMedia(features);
    return true;
  },

  /** Only Chromium's protocol speaks to the input method. */
  async 'ime-set-composition'(target, {text, selectionStart = text.length, selectionEnd = selectionStart}) {
    const protocol = await protocolOf(target);
    await protocol?.send('Input.imeSetComposition', {text, selectionStart, selectionEnd});
    return protocol !== undefined;
  },

  async 'ime-insert-text'(target, text) {
    const protocol = await protocolOf(target);
    await protocol?.send('Input.insertText', {text});
    return protocol !== undefined;
  },

  async 'cpu-throttle'(target, rate) {
    const protocol = await protocolOf(target);
    await protocol?.send('Emulation.setCPUThrottlingRate', {rate});
    return protocol !== undefined;
  },
};

const protocols = new WeakMap<Page, Promise<CDPSession>>();

/** Chromium's protocol; one session a page, as throttling and compositions end with the session they began in. */
async function protocolOf(target: Target): Promise<CDPSession | undefined> {
  if (target.engine !== 'chromium') return undefined;
  const {page} = target;
  const session = protocols.get(page) ?? page.context().newCDPSession(page);
  protocols.set(page, session);
  return session;
}

function isCommand(command: string): command is CommandName {
  return Object.hasOwn(handlers, command);
}

function targetOf(browser: BrowserLauncher, session: string): Target {
  if (browser.type === 'webdriver') return {engine: 'webkit', window: (browser as WebKitLauncher).window()};
  const page = (browser as BrowserLauncher & {getPage(session: string): Page}).getPage(session);
  return {engine: browser.name === 'Firefox' ? 'firefox' : 'chromium', page};
}
