import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';

/**
 * Writes `dist/sbom.cdx.json`, a software bill of materials in CycloneDX: the packages whose code is in the built
 * files, and those that an install brings. Run after a build, by `npm run sbom` and when the package is packed.
 *
 * What npm knows of all packages is narrowed to those; without its time stamp and serial number, two builds give the
 * same file.
 * @see https://cyclonedx.org/docs/1.5/json/
 */
interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly scope?: string;
}

interface Bom {
  readonly serialNumber?: string;
  readonly metadata: {readonly timestamp?: string; readonly component: Component};
  readonly components: readonly Component[];
  readonly dependencies: readonly {readonly ref: string; readonly dependsOn?: readonly string[]}[];
}

const FILE = 'dist/sbom.cdx.json';
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const {serialNumber: _, ...bom} = JSON.parse(
  execFileSync(npm, ['sbom', '--sbom-format=cyclonedx', '--sbom-type=library'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  }),
) as Bom;
const {timestamp: _time, ...metadata} = bom.metadata;
const {name, version, dependencies} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
};

/** The package itself. */
const own = bom.metadata.component['bom-ref'];

/** Inlined packages, as `NAME@VERSION`, from the file that has their licences. */
const inlined = [
  ...readFileSync('dist/THIRD-PARTY-LICENSES.txt', 'utf8').matchAll(/^-{80}\n(\S+) (\S+) \(/gm),
].map(([, name, version]) => `${name}@${version}`);

const refs = new Set([...inlined, ...installed()]);
const components = bom.components
  .filter((component) => refs.has(component['bom-ref']))
  .map((component) => ({
    ...component,
    properties: [{name: 'token-forms:use', value: useOf(component['bom-ref'])}],
  }));
const missing = [...refs].filter((ref) => !components.some((component) => component['bom-ref'] === ref));
if (missing.length > 0) throw new Error(`npm knows nothing of ${missing.join(', ')}.`);

writeFileSync(
  FILE,
  `${JSON.stringify(
    {
      ...bom,
      metadata: {...metadata, component: {...metadata.component, name, version}},
      components,
      dependencies: [
        {ref: own, dependsOn: [...refs].sort()},
        ...[...refs]
          .sort()
          .map((ref) => ({ref, dependsOn: dependsOn(ref).filter((other) => refs.has(other))})),
      ],
    },
    null,
    2,
  )}\n`,
);
console.log(`${FILE}: ${components.length} packages.`);

/** The dependencies of the package, and theirs. */
function installed(): readonly string[] {
  const found = new Set<string>();
  const pending = dependsOn(own).filter((ref) =>
    Object.keys(dependencies).some((name) => ref.startsWith(`${name}@`)),
  );
  for (let ref = pending.pop(); ref !== undefined; ref = pending.pop()) {
    if (found.has(ref)) continue;
    found.add(ref);
    pending.push(...dependsOn(ref));
  }
  return [...found];
}

function dependsOn(ref: string): string[] {
  return [...(bom.dependencies.find((dependency) => dependency.ref === ref)?.dependsOn ?? [])];
}

function useOf(ref: string): string {
  return installed().includes(ref) ? 'dependency' : 'inlined';
}
