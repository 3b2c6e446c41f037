import {TokenError} from '../client/token-error.js';

type Module = typeof import('./form-controller.js');

let loading: Promise<Module> | undefined;

/** Says which part of a form did not load. */
export const loadError = (part: string): TokenError =>
  new TokenError('network_error', `Part of the form did not load: ${part}.`, {code: 'load_failed'});

/**
 * Loads what no form needs before its first focus, once; a load that failed is tried again at the next call.
 * @throws {TokenError} `network_error`, code `load_failed`
 */
export const loadController = (): Promise<Module> =>
  (loading ??= import('./form-controller.js').catch(() => {
    loading = undefined;
    throw loadError('controller');
  }));
