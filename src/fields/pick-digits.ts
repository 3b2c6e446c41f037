import {asciiOf} from './ascii.js';
import {isDigit} from './digits.js';
import {isLetter} from './is-letter.js';

/**
 * From a text around a short number without check digits (`CVV2: 123`), the number: the one word of digits alone,
 * where others have letters. `''` where there are several, or where letters are a part of it: less of a code is
 * another code.
 */
export function pickDigits(text: string): string {
  const words = [''];
  for (const char of asciiOf(text)) {
    if (isDigit(char) || isLetter(char)) words.push((words.pop() ?? '') + char);
    else words.push('');
  }
  const isNumber = (word: string) => word !== '' && [...word].every(isDigit);
  if (words.every((word) => word === '' || isNumber(word))) return text;
  const [number = '', ...others] = words.map(withoutOtherScript).filter(isNumber);
  return others.length ? '' : number;
}

/** A label of another script than the Latin one needs no space behind it: `安全码123`. */
function withoutOtherScript(word: string): string {
  let at = 0;
  while (word.charAt(at) > '\u02ff') at++;
  return word.slice(at);
}
