import {executeServerCommand} from '@web/test-runner-commands';
import type {FaultSpec} from '../../src/sandbox/faults.js';
import type {ReceivedRequest} from './recording-sandbox.js';
import type {CommandName, Commands, MediaFeatures} from './web-test-runner/command-types.js';

/**
 * What a browser test asks of the browser it runs in. All of it works in Chromium, Firefox and WebKit, but where
 * `boolean` comes back: `false` says that this engine cannot, and the test may then return early.
 * Characters are typed with `sendKeys` of `@web/test-runner-commands`.
 */

/** Presses keys one after the other, or together (`Shift+Tab`), by their names in `KeyboardEvent.key`. */
export const press = (...keys: readonly string[]) => send('press', keys);

/**
 * Undoes the last edit. WebKitGTK for GTK 3 has no key for that, but the same command.
 * @see https://w3c.github.io/editing/docs/execCommand/#the-undo-command
 */
export async function undo(): Promise<void> {
  if (navigator.vendor.startsWith('Apple')) document.execCommand('undo');
  else await press('Control+z');
}

/** Sizes the viewport, in CSS pixels, and returns what it came to. */
export const windowSize = (width: number, height: number) => send('window-size', {width, height});

/** A picture of the viewport: PNG, in base64. */
export const screenshot = () => send('screenshot', undefined);

/** Has media queries answer as told; `null` ends that. */
export const emulateMedia = (features: MediaFeatures) => send('media-features', features);

/** Puts a text under composition, as an input method does before a word is chosen; `''` gives it up. */
export const compose = (text: string, selectionStart?: number, selectionEnd?: number) =>
  send('ime-set-composition', {
    text,
    ...(selectionStart !== undefined && {selectionStart}),
    ...(selectionEnd !== undefined && {selectionEnd}),
  });

/** Ends a composition with this text, or inserts it as an emoji picker does: without any key event. */
export const insertText = (text: string) => send('ime-insert-text', text);

/** Makes the processor so many times slower; 1 ends that. */
export const throttleCpu = (rate: number) => send('cpu-throttle', rate);

/** Has every request for a file of the project wait, such as `/src/controller/form-engine.ts`. */
export const holdFile = (path: string) => send('hold-file', path);

/** Lets go of what {@linkcode holdFile} holds. */
export const releaseFiles = () => send('release-files', undefined);

/** A token server for the tests of one file in one browser. */
export interface TestSandbox {
  /** What to give as `api-base`. */
  readonly url: string;
  /** Has the next request for a token meet a fault. */
  readonly fault: (spec: FaultSpec) => Promise<true>;
  /** What has been received, preflight requests too, oldest first. */
  readonly requests: () => Promise<readonly ReceivedRequest[]>;
  /** Forgets tokens, faults and requests. */
  readonly reset: () => Promise<true>;
}

/** Starts the file's sandbox on a free port of the loopback interface; later calls give the same one, reset. */
export async function startSandbox(): Promise<TestSandbox> {
  const {url} = await send('sandbox-start', undefined);
  return {
    url,
    fault: (spec) => send('sandbox-fault', spec),
    requests: () => send('sandbox-requests', undefined),
    reset: () => send('sandbox-reset', undefined),
  };
}

function send<N extends CommandName>(
  name: N,
  payload: Commands[N]['payload'],
): Promise<Commands[N]['result']> {
  return executeServerCommand<Commands[N]['result'], Commands[N]['payload']>(name, payload);
}
