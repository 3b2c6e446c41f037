import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** The engines that every test of the page runs in. */
export const engines = ['chromium', 'firefox', 'webkit'] as const;

/** One of {@linkcode engines}. */
export type Engine = (typeof engines)[number];

/** The programs that run WebKitGTK; without `xvfb`, on the display that there is. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  readonly xvfb: string | undefined;
}

/** What of the engines is on this machine; `undefined` what is not. Files are absolute paths. */
export interface Found {
  readonly chromium: string | undefined;
  /** Chromium's engine without the browser around it: no windows, no autofill. It opens a page in a third of the time. */
  readonly headlessShell: string | undefined;
  readonly firefox: string | undefined;
  readonly webkit: WebKitPrograms | undefined;
}

/**
 * Looks for the three engines. `CHROME_PATH`, `FIREFOX_PATH` and `MINIBROWSER_PATH` go before what is in `PATH`
 * and in the usual places of Debian and macOS.
 */
export function findEngines(): Found {
  const {CHROME_PATH, FIREFOX_PATH, DISPLAY} = process.env;
  const driver = inPath('WebKitWebDriver');
  const browser = miniBrowser();
  const xvfb = inPath('Xvfb');
  return {
    chromium: existing(
      CHROME_PATH,
      inPath('chromium', 'chromium-browser', 'google-chrome', 'chrome'),
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ),
    headlessShell: CHROME_PATH ? undefined : inPath('chromium-headless-shell'),
    firefox: existing(
      FIREFOX_PATH,
      inPath('firefox-esr', 'firefox'),
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ),
    webkit: driver && browser && (DISPLAY || xvfb) ? {driver, browser, xvfb} : undefined,
  };
}

/** The choice that a run makes: the engines to use, and those that it does without. */
export interface Choice {
  readonly use: readonly Engine[];
  readonly missing: readonly Engine[];
}

/**
 * Chooses the engines of a run. `BROWSERS=chromium,webkit` names them; without it all three are meant.
 * A missing one is left out, but with `BROWSERS` or `CI` set it is an error, and so is having none.
 */
export function chooseEngines(
  found: Pick<Found, Engine>,
  environment: NodeJS.ProcessEnv = process.env,
): Choice {
  const names = (environment['BROWSERS'] ?? '').split(',').map((name) => name.trim());
  const named = names.filter((name) => name !== '');
  const unknown = named.filter((name) => !engines.some((engine) => engine === name));
  if (unknown.length > 0)
    throw new Error(`BROWSERS names ${unknown.join(', ')}; there are ${engines.join(', ')}.`);
  const wanted = named.length > 0 ? engines.filter((engine) => named.includes(engine)) : engines;
  const missing = wanted.filter((engine) => !found[engine]);
  const use = wanted.filter((engine) => found[engine]);
  const strict = named.length > 0 || ![undefined, '', '0', 'false'].includes(environment['CI']);
  if (use.length === 0 || (strict && missing.length > 0)) throw new Error(howToGet(missing));
  return {use, missing};
}

/** Says loudly which engines a run leaves out. */
export function warnOfMissing(missing: readonly Engine[]): void {
  if (missing.length > 0) console.warn(`\n!! NOT TESTED in ${missing.join(', ')}\n${howToGet(missing)}\n`);
}

/** Why tests that drive Chromium alone are left out, if they are. */
export const withoutChromium = (): string | false =>
  chooseEngines(findEngines()).use.includes('chromium') ? false : 'Chromium is not asked for';

/** What to tell a person whose machine lacks these engines. */
export function howToGet(missing: readonly Engine[]): string {
  return [
    `Not on this machine: ${missing.join(', ')}.`,
    'Debian: sudo apt-get install chromium chromium-headless-shell firefox-esr webkit2gtk-driver xvfb',
    'Elsewhere: install Chrome and Firefox, or name their programs in CHROME_PATH and FIREFOX_PATH.',
    'WebKit is driven through WebKitGTK (WebKitWebDriver, MiniBrowser, Xvfb), which there is for Linux only.',
    'BROWSERS=chromium runs the tests in Chromium alone.',
  ].join('\n');
}

function inPath(...names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return existing(...names.flatMap((name) => folders.map((folder) => join(folder, name))));
}

function existing(...files: readonly (string | undefined)[]): string | undefined {
  return files.find((file) => file !== undefined && existsSync(file));
}

/** Debian has WebKit's MiniBrowser inside the library's package, in a folder outside `PATH`. */
function miniBrowser(): string | undefined {
  const named = process.env['MINIBROWSER_PATH'];
  if (named) return existing(named);
  for (const library of ['libwebkit2gtk-4.1-0', 'libwebkitgtk-6.0-4', 'libwebkit2gtk-4.0-37']) {
    try {
      const list = execFileSync('dpkg', ['-L', library], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const file = list.split('\n').find((line) => line.endsWith('/MiniBrowser'));
      if (file) return file;
    } catch {
      // no dpkg, or no such package
    }
  }
  return undefined;
}
