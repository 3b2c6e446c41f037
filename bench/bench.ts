import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {buildElements} from '../demo/build-elements.js';
import {buildPages, builtPages} from './build-pages.js';
import {openLab} from './lab.js';
import type {Measure} from './measure.js';
import {measureFrames} from './measures/frames.js';
import {measureHeap} from './measures/heap.js';
import {measureKeys} from './measures/keys.js';
import {measureMount} from './measures/mount.js';
import {measureReady} from './measures/ready.js';
import {measureRequests} from './measures/requests.js';
import {tableText} from './table.js';

/**
 * Measures the built elements beside forms that one could write instead, and prints the figures:
 *
 *     npm run bench
 *     npm run bench -- keys mount
 *     npm run bench -- --rounds 5
 *     npm run bench -- --against ../earlier/dist ready
 *
 * What each figure means is in README.md.
 */
const measures: Readonly<Record<string, Measure>> = {
  ready: measureReady,
  frames: measureFrames,
  keys: measureKeys,
  mount: measureMount,
  heap: measureHeap,
  requests: measureRequests,
};

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {rounds: {type: 'string', default: '9'}, against: {type: 'string'}},
});
const rounds = Number(values.rounds);
const unknown = positionals.filter((name) => !Object.hasOwn(measures, name));
if (unknown.length > 0 || !(rounds >= 1))
  throw new Error(`There are the measures ${Object.keys(measures).join(', ')}, and --rounds 1 or more.`);

if (values.against !== undefined && !existsSync(join(values.against, 'cdn')))
  throw new Error('--against names the dist folder of an earlier build.');

if (!existsSync(join(import.meta.dirname, 'node_modules'))) {
  const install = spawnSync('npm', ['ci', '--prefix', import.meta.dirname], {stdio: 'inherit'});
  if (install.status !== 0) throw new Error('What the other forms are made of could not be installed.');
}
const note = (line: string) => process.stderr.write(`${line}\n`);
await buildElements(note);
await buildPages(values.against);

const lab = await openLab(builtPages, values.against !== undefined);
try {
  process.stdout.write(`${lab.machine()}\n`);
  for (const [name, measure] of Object.entries(measures)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const table = await measure(lab, rounds);
    process.stdout.write(`\n${tableText(table)}\n`);
  }
  process.stdout.write(`\n${lab.machine()}\n`);
} finally {
  await lab.close();
}
