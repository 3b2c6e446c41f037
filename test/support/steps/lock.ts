import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {countsLine} from './counts.js';

interface LockedPackage {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * Says which packages of a lockfile lack optional dependencies of theirs. npm drops an optional dependency from
 * the lock where its registry has not got that version (yet), and then `npm ci` refuses the lock, or installs
 * nothing to run on another system.
 */
function incomplete(packages: Readonly<Record<string, LockedPackage>>): readonly string[] {
  const name = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const names = new Set(Object.keys(packages).map(name));
  return Object.entries(packages).flatMap(([path, {version, optionalDependencies = {}}]) => {
    const lacking = Object.keys(optionalDependencies).filter((dependency) => !names.has(dependency));
    return lacking.length > 0 ? [`${name(path)} ${version} lacks ${lacking.join(', ')}`] : [];
  });
}

const examples = readdirSync('examples').map((name) => `examples/${name}`);
const files = ['.', 'bench', 'docs', 'test/react-18', 'test/stripe-clients', ...examples]
  .map((folder) => `${folder}/package-lock.json`)
  .filter((file) => existsSync(file));
const problems = files.flatMap((file) => {
  const lock = JSON.parse(readFileSync(file, 'utf8')) as {packages: Record<string, LockedPackage>};
  return incomplete(lock.packages).map((problem) => `${file}: ${problem}`);
});
for (const problem of problems) console.error(problem);
console.log(countsLine({passed: problems.length > 0 ? 0 : 1, failed: problems.length > 0 ? 1 : 0}));
process.exitCode = problems.length > 0 ? 1 : 0;
