import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {definingModules} from '../../build/environments.js';
import {test} from '../support/fixtures.js';
import {filesBelow} from '../support/steps/files.js';

/** Files in the tarball at most, so that an install stays quick to read and to copy. */
const MOST_FILES = 950;

test.describe('the packed tarball', {tag: '@once'}, () => {
  let folder: string;
  let tarball: string;
  let files: readonly string[];

  test.beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'token-forms-pack-'));
    // what it would build anew is in dist/
    const told = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
      encoding: 'utf8',
    });
    const [packed] = JSON.parse(told) as [{filename: string; files: readonly {path: string}[]}];
    tarball = join(folder, packed.filename);
    files = packed.files.map(({path}) => path);
  });
  test.afterAll(() => rmSync(folder, {recursive: true}));

  test(`has at most ${MOST_FILES} files, none of them a source or a test`, () => {
    assert.ok(files.length <= MOST_FILES, `It has ${files.length} files.`);
    const others = files.filter(
      (file) =>
        !/^(dist\/|docs\/|package\.json$|LICENSE$|(README|CHANGELOG|CONTRIBUTING|SECURITY)\.md$)/.test(file),
    );
    assert.deepEqual(others, []);
  });

  test('suits publint', async () => {
    const {messages, pkg} = await publint({
      pkgDir: 'package',
      pack: {tarball: readFileSync(tarball).buffer},
      strict: true,
    });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, {color: false})),
      [],
    );
  });

  test('has types that every resolution of modules finds, by attw', () => {
    const attw = 'node_modules/@arethetypeswrong/cli/dist/index.js';
    // modules alone: no CommonJS, and no TypeScript that knows nothing of `exports`; scripts and a manifest have no types
    const options = [
      ...['--profile', 'esm-only', '--format', 'ascii'],
      ...['--exclude-entrypoints', './custom-elements.json', './package.json'],
      ...[
        '--include-entrypoints',
        ...definingModules().flatMap((name) => [`./define/${name}`, `./define/${name}.js`]),
      ],
    ];
    const {status, stdout} = spawnSync(process.execPath, [attw, tarball, ...options], {encoding: 'utf8'});
    assert.equal(status, 0, stdout);
  });

  test('has what its README and its change log link to', () => {
    const targets = ['README.md', 'CHANGELOG.md'].flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)].map(
        ([, target = '']) => target.split('#')[0] ?? '',
      ),
    );
    const own = targets
      .filter((target) => target && !/^[a-z]+:/.test(target))
      .map((target) => target.replace(/\/$/, ''));
    const broken = own.filter(
      (target) => !files.some((file) => file === target || file.startsWith(`${target}/`)),
    );
    assert.deepEqual(broken, []);
  });

  test('has sources in every source map that maps anything', () => {
    const empty = filesBelow('dist', '.map').filter((file) => {
      const {mappings, sources, sourcesContent} = JSON.parse(readFileSync(file, 'utf8')) as {
        mappings: string; // none for a style sheet as a text
        sources: readonly string[];
        sourcesContent?: readonly (string | null)[];
      };
      return mappings !== '' && (sources.length === 0 || !sourcesContent?.some((text) => text));
    });
    assert.deepEqual(empty, []);
  });
});
