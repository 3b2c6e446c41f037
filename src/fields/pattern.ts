import type {Format} from '../model/format.js';
import {asciiCharOf} from './ascii.js';
import {isDigit} from './digits.js';

/** A format by pattern, and what it takes a text down to. */
export interface Pattern extends Format {
  /** The text's letters and digits: ASCII, upper case, nothing between them. */
  readonly strip: (text: string) => string;
  /** How many characters fill the pattern. */
  readonly length: number;
}

/** Whether a character of a mask stands for one that is typed. */
export const isSlot = (char: string): boolean => '#@A'.includes(char);

/**
 * A format written as it looks: `#` is a digit, `@` a letter, `A` either, anything else a separator. `###-##-####`
 * takes digits only, `@@ ## ## ## @` takes letters from A to Z too; which of them stands where is the check's.
 *
 * @param more other characters that mean something, upper case; they are kept like letters
 */
export function pattern(mask: string, more = ''): Pattern {
  const letters = mask.includes('@') || mask.includes('A');
  const length = [...mask].filter(isSlot).length;
  const strip = (text: string) => {
    let kept = '';
    for (const char of text) {
      const ascii = asciiCharOf(char);
      kept += isDigit(ascii) ? ascii : letters || more ? letterOf(ascii, more, letters) : '';
    }
    return kept;
  };
  return {
    length,
    strip,
    separators: [...mask].filter((char) => !isSlot(char)).join(''),
    layout(text) {
      const kept = strip(text);
      let laid = '';
      let used = 0;
      for (const char of mask) {
        if (used === kept.length) break;
        laid += isSlot(char) ? kept.charAt(used++) : char;
      }
      return laid + kept.slice(used);
    },
    room: () => length,
  };
}

function letterOf(char: string, more: string, letters: boolean): string {
  const upper = DASHES.includes(char) ? '-' : char.toUpperCase();
  if (upper.length !== 1) return '';
  return (letters && upper >= 'A' && upper <= 'Z') || more.includes(upper) ? upper : '';
}

/** What is written, and given by Japanese keyboards, for a hyphen. */
export const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30fc\uff70';
