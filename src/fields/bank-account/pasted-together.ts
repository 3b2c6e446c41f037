import type {Context} from '../../model/context.js';
import type {Field} from '../../model/field.js';
import {asciiOf} from '../ascii.js';

/** Longer texts are no two numbers. In UTF-16 units. */
const LONGEST_TEXT = 200;

/** A bank's number and an account's, as they stand in one text. */
interface Pair {
  readonly routing: string;
  readonly account: string;
}

/**
 * The fields of a routing number and an account number, each of which takes its own from a text that plainly holds
 * both (`20-00-00 55779911`, `HDFC0000001 123456789012`).
 * @param hasCheckDigit so that digits which are a routing number are one not by chance
 */
export function pastedTogether(
  routing: Field,
  account: Field,
  hasCheckDigit = false,
): readonly [routing: Field, account: Field] {
  const find = (text: string, context: Context) => findPair(text, [routing], account, context, hasCheckDigit);
  return [
    picking(routing, (text, context) => find(text, context)?.routing),
    picking(account, (text, context) => find(text, context)?.account),
  ];
}

/** The same for an account number alone, where the routing number has fields for its parts: `12345-678 1234567`. */
export const pastedWithParts = (parts: readonly Field[], account: Field): Field =>
  picking(account, (text, context) => findPair(text, parts, account, context)?.account);

function picking(field: Field, find: (text: string, context: Context) => string | undefined): Field {
  const {format} = field;
  if (!format) return field;
  return {
    ...field,
    format: {
      ...format,
      pick: (text, context) => find(text, context) ?? format.pick?.(text, context) ?? text,
    },
  };
}

function findPair(
  text: string,
  parts: readonly Field[],
  account: Field,
  context: Context,
  hasCheckDigit = false,
): Pair | undefined {
  const words = asciiOf(text.slice(0, LONGEST_TEXT)).split(' ').filter(hasDigit);
  const whole = words.join('');
  const isAccount = isRight(account, whole, context);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (!isRouting(word, parts, context)) continue;
    // digits alone are one only in front
    if (isDigits(word) && at > 0) continue;
    const rest = words.filter((_, i) => i !== at).join('');
    if (!isDigits(rest.replaceAll('-', '')) || !isRight(account, rest, context)) continue;
    const isEither = isDigits(word) && !hasCheckDigit && isAccount;
    // where all together may be an account too, which of them is meant is not plain
    if (!isEither || words.length === 2) return {routing: word, account: isEither ? '' : rest};
  }
  const pieces = words.length === 1 ? whole.split('-') : words;
  const number = pieces.at(-1) ?? '';
  if (parts.length < 2 || pieces.length !== parts.length + 1 || !isRight(account, number, context))
    return undefined;
  const routing = pieces.slice(0, -1);
  return isRouting(routing.map((piece) => piece.replaceAll('-', '')).join('-'), parts, context)
    ? {routing: routing.join(' '), account: isAccount ? '' : number}
    : undefined;
}

/** Whether a word is the number of a bank, or the numbers that it is joined of. */
function isRouting(word: string, parts: readonly Field[], context: Context): boolean {
  const [only] = parts;
  if (parts.length === 1 && only) return isRight(only, word, context);
  const pieces = word.split('-');
  return pieces.length === parts.length && parts.every((part, i) => isRight(part, pieces[i] ?? '', context));
}

const isRight = ({check}: Field, text: string, context: Context) => check(text, context).state === 'valid';
const hasDigit = (word: string) => [...word].some(isDigit);
const isDigits = (word: string) => word !== '' && [...word].every(isDigit);
const isDigit = (char: string) => char >= '0' && char <= '9';
