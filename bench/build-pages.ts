import {cpSync, readdirSync, rmSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {build} from 'vite';

const bench = import.meta.dirname;

/** Where the built pages are. */
export const builtPages = join(bench, 'dist');

/**
 * Builds the pages as a shop would build its own, with Vite: `/pages/NAME.html`, its modules minified in
 * `/assets/`. The element's script-tag file lies in `/cdn/`, as it is in the package.
 * @param earlier folder of an earlier build, which gets pages of its own, and `/earlier-cdn/`
 */
export async function buildPages(earlier?: string): Promise<void> {
  rmSync(builtPages, {recursive: true, force: true});
  const pages = readdirSync(join(bench, 'pages')).filter(
    (file) => file.endsWith('.html') && (earlier !== undefined || !file.startsWith('earlier')),
  );
  // each by itself: of pages that share code, Vite would make more files than a shop's page has
  for (const page of pages) {
    await build({
      root: bench,
      configFile: false,
      publicDir: false,
      resolve: {alias: {earlier: resolve(earlier ?? '.')}},
      logLevel: 'error', // the script tag of the element is none of Vite's business
      build: {
        target: 'es2022',
        outDir: builtPages,
        emptyOutDir: false,
        modulePreload: false,
        rolldownOptions: {input: join(bench, 'pages', page)},
      },
    });
  }
  cpSync(join(bench, '../dist/cdn'), join(builtPages, 'cdn'), {recursive: true});
  if (earlier !== undefined) cpSync(join(earlier, 'cdn'), join(builtPages, 'earlier-cdn'), {recursive: true});
}
