import type {Context} from './context.js';

/** How a text is laid out while it is typed. Pure: the caret and the DOM are the caller's. */
export interface Format {
  /** The characters that `layout` puts in and that the caret passes over, such as `' /'`. */
  readonly separators: string;
  /**
   * Lays out whatever was typed, pasted or filled in: characters of no meaning go, separators come.
   * While the customer is `deleting`, nothing is added that was not there (no padding, no trailing separator).
   * Laying out twice changes nothing.
   */
  readonly layout: (text: string, context: Context, deleting: boolean) => string;
  /**
   * How many characters other than separators fit, for this laid-out text: a key that is one too many is refused. What
   * is pasted stays as a whole, and a text with more than fit is never valid.
   */
  readonly room: (text: string, context: Context) => number;
  /**
   * What is meant of an inserted text, before it is laid out: of a sentence around a number, the number. `''` where
   * several things may be meant.
   */
  readonly pick?: (inserted: string, context: Context) => string;
}
