import type {FaultSpec} from '../../../src/sandbox/faults.js';
import type {ReceivedRequest} from '../recording-sandbox.js';

/** What a media query may be told, as in Playwright's `page.emulateMedia`. */
export interface MediaFeatures {
  readonly media?: 'print' | 'screen' | null;
  readonly colorScheme?: 'light' | 'dark' | null;
  readonly reducedMotion?: 'reduce' | 'no-preference' | null;
  readonly forcedColors?: 'active' | 'none' | null;
  readonly contrast?: 'more' | 'no-preference' | null;
}

interface Command<P, R> {
  readonly payload: P;
  readonly result: R;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Composition {
  readonly text: string;
  readonly selectionStart?: number;
  readonly selectionEnd?: number;
}

/** Every command that a test page can give, what it sends and what it gets back. */
export interface Commands {
  readonly press: Command<readonly string[], true>;
  readonly 'window-size': Command<Size, Size>;
  readonly screenshot: Command<undefined, string>;
  readonly 'media-features': Command<MediaFeatures, boolean>;
  readonly 'ime-set-composition': Command<Composition, boolean>;
  readonly 'ime-insert-text': Command<string, boolean>;
  readonly 'cpu-throttle': Command<number, boolean>;
  readonly 'sandbox-start': Command<undefined, {readonly url: string}>;
  readonly 'sandbox-fault': Command<FaultSpec, true>;
  readonly 'sandbox-requests': Command<undefined, readonly ReceivedRequest[]>;
  readonly 'sandbox-reset': Command<undefined, true>;
  readonly 'hold-file': Command<string, true>;
  readonly 'release-files': Command<undefined, true>;
}

/** The name of one of {@linkcode Commands}. */
export type CommandName = keyof Commands;
