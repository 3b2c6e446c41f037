import type {MessageKey} from '../../i18n/messages.js';

/** What is known of one kind of identity number: what it is called, what it looks like, which rules it obeys. */
export interface IdNumberRule {
  /** What the holder knows it by, in every language; or the key of a text where languages have words of their own. */
  readonly name: string | {readonly text: MessageKey};
  /** A number of the right form that is nobody's, or known for being an example. */
  readonly example: string;
  /** What the longest one looks like, as `pattern` takes it. */
  readonly mask: string;
  /** Other characters that mean something in it. */
  readonly more?: string;
  /** The fewest characters it may have; by default it fills its mask. */
  readonly min?: number;
  /** Its check digit is printed in brackets, which elsewhere count numbers: `12345678 (2)`. */
  readonly hasBrackets?: boolean;
  /** There is one of zeros alone. By default that is nobody's, whatever `holds` says. */
  readonly mayBeZero?: boolean;
  /** Whether a number that fits the mask and has at least `min` characters obeys the issuer's rules; by default it does. */
  readonly holds?: (number: string, testMode: boolean) => boolean;
}

/** The numbers of one country, by the API's name of the kind without the country: `ssn`, `itin`. */
export type IdNumberRules = Readonly<Record<string, IdNumberRule>>;
