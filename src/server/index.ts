/**
 * Renders token forms on a server, by `@lit-labs/ssr`, which the server installs itself: as declarative shadow roots,
 * which browsers show and fill in before there is a script. `token-forms/hydrate.js` brings them to life.
 * @module
 */
export {renderForm} from './render-form.js';
export {styleSources} from './style-sources.js';
export {TokenFormRenderer} from './token-form-renderer.js';
