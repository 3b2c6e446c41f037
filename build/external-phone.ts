import type {EnvironmentOptions, Plugin} from 'vite';
import {classicScript} from './environments.js';

/** The module of ours that the frame's build replaces. */
const LOADER = '/src/fields/person/load-phone.ts';
const SCRIPT = 'phone-script';
const REGISTRY = "Symbol.for('token-forms.phone')";

/** In a frame, the rules of phone numbers are a script that it adds by itself: most forms ask no number. */
export function externalPhone(): Plugin {
  return {
    name: 'external-phone',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith(SCRIPT) ? `\0${SCRIPT}` : null),
    load(id) {
      if (id === `\0${SCRIPT}`) {
        return `
          import {phoneByCountry} from '/src/fields/person/phone-by-country.ts';
          globalThis[${REGISTRY}] ??= phoneByCountry;`;
      }
      if (this.environment.name !== 'frame' || !id.endsWith(LOADER)) return null;
      return `
        import {loadScript} from '/src/frame/guest/load-script.ts';
        const known = () => globalThis[${REGISTRY}];
        export async function loadPhone() {
          if (!known()) await loadScript('data/phone');
          return known();
        }`;
    },
  };
}

/** `dist/frame/data/phone.js`. */
export const phoneScript = (): EnvironmentOptions => classicScript(SCRIPT, 'dist/frame/data', 'phone');
