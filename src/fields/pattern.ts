import type {Format} from '../core/format.js';
import {digitOf} from './digits.js';

/** A format by pattern, and what it takes a text down to. */
export interface Pattern extends Format {
  /** The text's letters and digits: ASCII, upper case, nothing between them. */
  readonly strip: (text: string) => string;
  /** How many characters fill the pattern. */
  readonly length: number;
}

/**
 * A format written as it looks: `#` is a digit, `A` a letter or digit, anything else a separator. `###-##-####`
 * takes digits only, `AA ## ## ## A` takes letters from A to Z too; which of them stands where is the check's.
 */
export function pattern(mask: string): Pattern {
  const letters = mask.includes('A');
  const isSlot = (char: string) => char === '#' || char === 'A';
  const length = [...mask].filter(isSlot).length;
  const strip = (text: string) => {
    let kept = '';
    for (const char of text) kept += digitOf(char) || (letters ? letterOf(char) : '');
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

function letterOf(char: string): string {
  const upper = char.toUpperCase();
  return upper.length === 1 && upper >= 'A' && upper <= 'Z' ? upper : '';
}
