import type {Origins} from '../origins.js';
import type {Needed} from './security-headers.js';

/** Where the fields of a form are. */
export type Mode = 'direct' | 'sandboxed' | 'isolated';

/** The modes, least first, with the names that customers of the demo read. */
export const MODES: readonly (readonly [mode: Mode, name: string])[] = [
  ['direct', 'inline'],
  ['sandboxed', 'sandboxed frame'],
  ['isolated', 'cross-origin frame'],
];

/** The mode that a query names; `direct` for any other text. */
export const readMode = (text: string | undefined): Mode =>
  MODES.find(([mode]) => mode === text)?.[0] ?? 'direct';

/** What `frame-src` is in a mode, if it is anything. */
export function frameSrc(mode: Mode, {fields}: Origins): string | undefined {
  const path = '/token-forms/frame.html';
  return {direct: undefined, sandboxed: path, isolated: fields + path}[mode];
}

/** What a page with one form of that mode has to be allowed: with a frame, it need not talk to the token API. */
export function needed(mode: Mode, {sandbox, fields}: Origins): Needed {
  if (mode === 'direct') return {connect: ["'self'", sandbox]};
  return {connect: ["'self'"], frames: [mode === 'sandboxed' ? "'self'" : fields]};
}
