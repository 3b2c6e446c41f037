/**
 * The digit zero of every script, ASCII first; each is followed by its 1 to 9.
 * Source: Unicode 16, general category Nd, the Basic Multilingual Plane.
 */
const ZEROS = '0٠۰߀०০੦૦୦௦౦೦൦෦๐໐༠၀႐០᠐᥆᧐᪀᪐᭐᮰᱀᱐꘠꣐꤀꧐꧰꩐꯰０';

/** Whether a character is an ASCII digit; none is not. */
export const isDigit = (char = ''): boolean => char >= '0' && char <= '9';

/** The ASCII digit that a UTF-16 unit means in any script; `''` when it is not a digit. */
export function digitOf(char: string): string {
  if (isDigit(char)) return char;
  for (const zero of ZEROS) {
    const value = char.charCodeAt(0) - zero.charCodeAt(0);
    // the zeros ascend: what comes before one is no digit of those after it either
    if (value < 10) return value < 0 ? '' : String(value);
  }
  return '';
}

/** The digits of a text in any script, as ASCII, with everything else left out. */
export function digitsOf(text: string): string {
  let digits = '';
  for (let i = 0; i < text.length; i++) digits += digitOf(text.charAt(i));
  return digits;
}
