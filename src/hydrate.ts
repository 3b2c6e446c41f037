/**
 * Brings forms to life that a server rendered, with all that was typed meanwhile. Imported before any other module
 * that imports Lit:
 *
 * ```ts
 * import 'token-forms/hydrate.js';
 * import 'token-forms/define/card-token-form.js';
 * ```
 * @module
 */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
