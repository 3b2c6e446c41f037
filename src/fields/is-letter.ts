/**
 * First and last UTF-16 unit of what stands beyond Latin letters and is none: punctuation, dashes, symbols. The long
 * vowel mark of Japanese is among them, as keyboards there give it for a dash, and so is the Arabic tatweel.
 * Source: Unicode, blocks of punctuation and symbols. The sign `№` is not among them, because a label ends with it.
 */
const PUNCTUATION = [
  [0x5be, 0x5be],
  [0x60c, 0x60c],
  [0x61b, 0x61b],
  [0x640, 0x640],
  [0x66a, 0x66d],
  [0x964, 0x965],
  [0x2000, 0x2115],
  [0x2117, 0x2bff],
  [0x2e00, 0x2e7f],
  [0x3000, 0x303f],
  [0x30fb, 0x30fc],
  [0xfe10, 0xfe6f],
  [0xff61, 0xff65],
  [0xff70, 0xff70],
] as const;

/** Whether a UTF-16 unit, as `asciiOf` has it, is a letter of any script. */
export function isLetter(char: string): boolean {
  if (char <= '\u02ff') return char.toUpperCase() !== char.toLowerCase();
  const code = char.charCodeAt(0);
  return !PUNCTUATION.some(([first, last]) => code >= first && code <= last);
}
