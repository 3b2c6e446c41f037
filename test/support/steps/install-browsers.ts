import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {chooseEngines, engines, findEngines, type Engine} from '../browsers/find.js';

const debianPackages: Readonly<Record<Engine, readonly string[]>> = {
  chromium: ['chromium', 'chromium-headless-shell'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** On Debian, as root, installs the engines that this run wants and this machine lacks; else does nothing. */
export function installBrowsers(): void {
  const found = findEngines();
  const missing = engines.filter((engine) => !found[engine] && isWanted(engine));
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const packages = missing.flatMap((engine) => debianPackages[engine]);
  console.log(`Installing ${packages.join(', ')}.`);
  // Another apt may hold the lock: a machine that has just been started updates itself.
  const apt = (...args: readonly string[]) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...args], {
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
      stdio: ['ignore', 'ignore', 'inherit'],
    }).status === 0;
  if (!apt('update') || !apt('install', '-y', '--no-install-recommends', ...packages)) {
    console.error('apt-get could not install them.');
  }
}

function isWanted(engine: Engine): boolean {
  const everything = {chromium: '-', firefox: '-', webkit: {driver: '-', browser: '-', xvfb: undefined}};
  return chooseEngines(everything).use.includes(engine);
}
