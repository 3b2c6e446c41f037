import {chromium, firefox, type Browser, type LaunchOptions} from 'playwright-core';
import {chooseEngines, findEngines, howToGet, type Found} from './find.js';

const types = {chromium, firefox};
type Engine = keyof typeof types;

/** Where {@linkcode shareBrowsers} tells the processes of the tests its address. */
const addressOf = (engine: Engine) => `TOKEN_FORMS_${engine.toUpperCase()}`;

/**
 * How Playwright starts an installed Chromium or Firefox.
 *
 * Playwright's own Firefox is patched; an unpatched one is driven over WebDriver BiDi, by the channel
 * `moz-firefox`. That works up to playwright-core 1.64.1: 1.65 sends `emulation.setMediaFeaturesOverride`,
 * which Firefox ESR 153 does not know, and every page fails.
 */
export function launchOptions(engine: Engine, executablePath: string): LaunchOptions {
  if (engine === 'firefox') {
    // a script that another page or frame had is not compiled again, a tenth of the time of the tests in frames
    const firefoxUserPrefs = {'dom.script_loader.experimental.navigation_cache': true};
    return {channel: 'moz-firefox', executablePath, firefoxUserPrefs};
  }
  return {
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0, // Chromium's sandbox refuses to run as root
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      '--no-first-run',
      '--site-per-process', // as the browser has it on a desktop; its engine alone has not
    ],
  };
}

/** A browser of one's own, or a guest's place in the shared one; closing it closes all pages that it opened. */
export async function openBrowser(engine: Engine): Promise<Browser> {
  const address = process.env[addressOf(engine)];
  if (address) return types[engine].connect(address);
  const file = quickest(engine, findEngines());
  if (!file) throw new Error(howToGet([engine]));
  return types[engine].launch(launchOptions(engine, file));
}

/** A Chromium of one's own with all that a browser is besides its engine, such as autofill. */
export async function openWholeChromium(options: LaunchOptions = {}): Promise<Browser> {
  const file = findEngines().chromium;
  if (!file) throw new Error(howToGet(['chromium']));
  return chromium.launch({...launchOptions('chromium', file), ...options});
}

function quickest(engine: Engine, found: Found): string | undefined {
  return (engine === 'chromium' ? found.headlessShell : undefined) ?? found[engine];
}

/**
 * Starts each browser once for all processes that this one starts from now on: Firefox takes longer to start than
 * most files take to run. Pages of one file share no profile with those of another.
 */
export async function shareBrowsers(): Promise<() => Promise<void>> {
  const found = findEngines();
  const servers = await Promise.all(
    chooseEngines(found).use.map(async (engine) => {
      const file = engine !== 'webkit' && quickest(engine, found);
      if (!file) return undefined;
      const server = await types[engine].launchServer(launchOptions(engine, file));
      process.env[addressOf(engine)] = server.wsEndpoint();
      return server;
    }),
  );
  return async () => {
    for (const server of servers) await server?.close();
  };
}
