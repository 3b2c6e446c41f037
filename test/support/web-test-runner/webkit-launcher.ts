import type {BrowserLauncher} from '@web/test-runner';
import type {WebKitPrograms} from '../browsers/find.js';
import {WebKitWindow} from '../browsers/webdriver.js';

const buttons = {left: 0, middle: 1, right: 2} as const;
type Button = keyof typeof buttons;

/** What the commands of this folder, and those of `@web/test-runner-commands`, ask of WebKit. */
export interface WebKitLauncher extends BrowserLauncher {
  /** The window that is open while a session runs. */
  readonly window: () => WebKitWindow;
}

/** Runs test pages in WebKitGTK, one window for all of them, one page after the other. */
export function webkitLauncher(programs: WebKitPrograms): WebKitLauncher {
  let opening: Promise<WebKitWindow> | undefined;
  let opened: WebKitWindow | undefined;
  let active: string | undefined;

  const window = () => {
    if (!opened) throw new Error('WebKit is not open.');
    return opened;
  };
  const commands = {
    sendKeys: (_session: string, keys: readonly string[]) => window().press(keys),
    sendMouseMove: (_session: string, x: number, y: number) =>
      window().pointer((mouse) => mouse.move({x, y, duration: 0})),
    sendMouseClick: (_session: string, x: number, y: number, button: Button = 'left') =>
      window().pointer((mouse) =>
        mouse.move({x, y, duration: 0}).press(buttons[button]).release(buttons[button]),
      ),
    sendMouseDown: (_session: string, button: Button = 'left') =>
      window().pointer((mouse) => mouse.press(buttons[button])),
    sendMouseUp: (_session: string, button: Button = 'left') =>
      window().pointer((mouse) => mouse.release(buttons[button])),
    resetMouse: () => window().releaseActions(),
  };
  return {
    name: 'WebKit',
    // The type for which @web/test-runner-commands calls `sendKeys` and the like, here `commands`.
    type: 'webdriver',
    // More than one at a time would put the pages into iframes, where key presses and focus differ.
    concurrency: 1,
    window,
    ...commands,
    async startSession(id, url) {
      opened = await (opening ??= WebKitWindow.open(programs));
      active = id;
      await opened.goto(url);
    },
    isActive: (id) => active === id,
    getBrowserUrl: () => opened?.url(),
    async stopSession() {
      active = undefined;
      await window().goto('about:blank');
      return {};
    },
    startDebugSession() {
      throw new Error('Debug in Chromium or Firefox: WebKit runs on a hidden display.');
    },
    async stop() {
      await opened?.close();
      opening = opened = undefined;
    },
  };
}
