import {spawnSync} from 'node:child_process';
import {filesBelow} from './files.js';

/*
 * `npm run fuzz`: every property of fields, encoder, answers and frame messages, with 150,000 random cases each, which
 * is a million in all, or with as many as the command line says: `npm run fuzz -- 1000`.
 */
const cases = Number(process.argv[2] ?? 150_000);
if (!(cases >= 1)) throw new Error('Say how many cases each property is tried with: npm run fuzz -- 1000');
const files = [...filesBelow('test/unit/fuzz', '.test.ts'), 'test/unit/client/encode.test.ts'];
const {status} = spawnSync(
  process.execPath,
  ['--import', 'tsx', '--test', '--test-reporter=spec', ...files],
  {stdio: 'inherit', env: {...process.env, FUZZ_CASES: String(cases)}},
);
process.exitCode = status ?? 1;
