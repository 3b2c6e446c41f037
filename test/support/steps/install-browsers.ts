import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {chooseEngines, engines, findEngines, type Engine} from '../browsers/find.js';

const debianPackages: Readonly<Record<Engine, readonly string[]>> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** Where Debian has it. */
const CHROMIUM = '/usr/bin/chromium';

let installing: Promise<void> | undefined;

/**
 * On Debian, as root, installs the engines that this run wants and this machine lacks, and beside Debian's Chromium its
 * engine alone; else does nothing. Later calls wait for the first.
 */
export function installBrowsers(): Promise<void> {
  return (installing ??= install());
}

async function install(): Promise<void> {
  const found = findEngines();
  const missing = engines.filter((engine) => !found[engine] && isWanted(engine));
  const packages = missing.flatMap((engine) => debianPackages[engine]);
  const {chromium = CHROMIUM, headlessShell} = found;
  const isDebians = chromium === CHROMIUM && !process.env['CHROME_PATH'];
  if (isDebians && !headlessShell && isWanted('chromium')) packages.push('chromium-headless-shell');
  if (packages.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing ${packages.join(', ')}.`);
  const isDone =
    (await apt('update')) && (await apt('install', '-y', '--no-install-recommends', ...packages));
  if (!isDone) console.error('apt-get could not install them.');
}

async function apt(...args: readonly string[]): Promise<boolean> {
  // Another apt may hold the lock: a machine that has just been started updates itself.
  const child = spawn('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...args], {
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'close').catch(() => [1])) as [number | null];
  return code === 0;
}

function isWanted(engine: Engine): boolean {
  const everything = {chromium: '-', firefox: '-', webkit: {driver: '-', browser: '-', xvfb: undefined}};
  return chooseEngines(everything).use.includes(engine);
}

await installBrowsers();
