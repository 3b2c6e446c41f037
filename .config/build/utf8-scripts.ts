import type {Plugin} from 'vite';

/** The builds that make modules, which are UTF-8 wherever they are used; all others make classic scripts. */
const MODULES = ['client', 'sandbox'];

/**
 * Begins classic scripts with a byte order mark: without one, a server that names no `charset` has them read in the
 * encoding of the page, and a shop of old may not be in UTF-8 (HTML, “fetch a classic script”). Those that are all
 * ASCII need none.
 */
export function utf8Scripts(): Plugin {
  return {
    name: 'utf8-scripts',
    sharedDuringBuild: true,
    enforce: 'post',
    generateBundle(_options, bundle) {
      if (MODULES.includes(this.environment.name)) return;
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && /[^\0-\x7f]/.test(file.code)) file.code = `\uFEFF${file.code}`;
    },
  };
}
