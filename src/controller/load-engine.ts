import {TokenError} from '../client/token-error.js';

let loading: Promise<typeof import('./form-engine.js')> | undefined;

/** What a part that did not load comes to. */
export const loadFailed = (): TokenError =>
  new TokenError('network_error', 'Part of the form did not load.', {code: 'load_failed'});

/**
 * The module that no form needs before its first focus. Loads once; a load that failed is tried again at the next
 * call.
 * @throws {TokenError} `network_error`, code `load_failed`
 */
export const loadEngine = (): Promise<typeof import('./form-engine.js')> =>
  (loading ??= import('./form-engine.js').catch(() => {
    loading = undefined;
    throw loadFailed();
  }));
