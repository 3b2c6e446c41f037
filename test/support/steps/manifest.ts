import {readFileSync, writeFileSync} from 'node:fs';
import {cli} from '@custom-elements-manifest/analyzer/cli.js';

/**
 * Describes the elements in `docs/custom-elements.json`, from their JSDoc. With `--check` that file stays as it
 * is, and it is an error if it says something else.
 * @see https://github.com/webcomponents/custom-elements-manifest
 */
const file = 'docs/custom-elements.json';
const argv = ['analyze', '--quiet', '--config', '.config/custom-elements-manifest.config.mjs'];
const text = `${JSON.stringify(await cli({argv, noWrite: true}), null, 2)}\n`;

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error(`${file} is out of date: run \`npm run manifest\` and commit it.`);
  process.exitCode = 1;
}
