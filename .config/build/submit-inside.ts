import type {Plugin} from 'vite';

const LOADED = "import('./submit-with-tokens.js')";

/**
 * A script-tag file has everything in it: what other builds load with the first submit, it need not pretend to load.
 * The wrapping of a module that is loaded is a hundred bytes of the smallest file.
 */
export function submitInside(): Plugin {
  return {
    name: 'submit-inside',
    enforce: 'pre',
    transform(code) {
      if (!this.environment.name.startsWith('cdn_') || !code.includes(LOADED)) return null;
      const there = code.replaceAll(
        LOADED,
        'Promise.resolve({makeTokens: makes, submitImplicitly: submits})',
      );
      const imported = `import {makeTokens as makes, submitImplicitly as submits} from './submit-with-tokens.js';`;
      return {code: `${imported} ${there}`, map: null}; // no line is another
    },
  };
}
