import type {Rolldown} from 'vite';

type Context = Rolldown.ChunkingContext;

/**
 * How the package's modules are put into files. A bundler makes a file of a page for every set of imports that
 * needs a module, so what is loaded together is in one file here:
 * - `base`: what every element needs at once, `direct`: what those without a frame need beside it;
 * - `client`: `createToken` and what it needs, which is no element;
 * - `controller`: what every form needs with the first focus;
 * - `plain-text`: what reads letters and digits, before the first focus (ID numbers) and after it;
 * - `id-numbers`: the identity numbers of all countries, which weigh less together than ten apart.
 *
 * What only one kind of form needs at once is beside its entry; a language, or the rules of one kind, is a file.
 */
export const chunkGroups: Rolldown.CodeSplittingGroup[] = [
  {name: 'client', test: /\/src\/client\//, priority: 4},
  {name: baseOf, debugName: 'base', priority: 3},
  {name: controllerOf, debugName: 'controller', priority: 2},
  {
    name: 'plain-text',
    test: /\/src\/fields\/(ascii|digits|forget-regexp|invisible|is-letter)\.ts$/,
    priority: 3,
  },
  {
    name: 'id-numbers',
    test: /\/src\/fields\/id-numbers\/([a-z]{2}|plain|baltic|arithmetic|verhoeff)\.ts$/,
    priority: 1,
  },
];

/** Modules that load with the first focus of any form. */
const isController = (id: string): boolean =>
  /\/src\/(controller\/form-controller|i18n\/en\/core|rendering\/brand-marks)\.ts$/.test(id);

/** What loads with the first focus of every form, and the helpers of fields that the rules of several kinds need. */
function controllerOf(id: string, context: Context): string | null {
  const needing = roots(id, context);
  if (needing.some((root) => /\/src\/(index|define\/[a-z-]+)\.ts$/.test(root))) return null;
  const isHelper = /\/src\/fields\/[a-z]+\.ts$/.test(id) && needing.length > 2;
  return isHelper || needing.some(isController) ? 'controller' : null;
}

/** For each module, the entries and the dynamically imported modules that need it at once, itself among them. */
const known = new Map<string, readonly string[]>();

function roots(id: string, context: Context): readonly string[] {
  const found = known.get(id);
  if (found) return found;
  const all = new Set<string>();
  const seen = new Set<string>();
  const visit = (module: string) => {
    if (seen.has(module)) return;
    seen.add(module);
    const info = context.getModuleInfo(module);
    if (!info) return;
    if (info.isEntry || info.dynamicImporters.length > 0) all.add(module);
    for (const importer of info.importers) visit(importer);
  };
  visit(id);
  const list = [...all].sort();
  known.set(id, list);
  return list;
}

/** For what most kinds of form need at once: `base` where frames need it, too, else `direct`. `null` for the rest. */
function baseOf(id: string, context: Context): string | null {
  const needing = roots(id, context).flatMap((root) => /\/src\/define\/([a-z-]+)\.ts$/.exec(root)?.[1] ?? []);
  if (needing.filter((name) => name.endsWith('-form')).length < 4) return null;
  return needing.includes('isolated') ? 'base' : 'direct';
}
