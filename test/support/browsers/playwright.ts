import {chromium, firefox, type Browser, type LaunchOptions} from 'playwright-core';
import {findEngines, howToGet, type Found} from './find.js';

const types = {chromium, firefox};
type Engine = keyof typeof types;

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

/** Starts a browser, Chromium without what it is besides its engine. */
export async function openBrowser(engine: Engine): Promise<Browser> {
  const file = quickest(engine, findEngines());
  if (!file) throw new Error(howToGet([engine]));
  return types[engine].launch(launchOptions(engine, file));
}

/** Starts a Chromium with all that a browser is besides its engine, such as autofill. */
export async function openWholeChromium(options: LaunchOptions = {}): Promise<Browser> {
  const file = findEngines().chromium;
  if (!file) throw new Error(howToGet(['chromium']));
  return chromium.launch({...launchOptions('chromium', file), ...options});
}

/** The program of an engine, of Chromium without what it is besides its engine, if that is there. */
export function quickest(engine: Engine, found: Found): string | undefined {
  return (engine === 'chromium' ? found.headlessShell : undefined) ?? found[engine];
}
