import type {Context} from '../../model/context.js';
import type {Field} from '../../model/field.js';
import {asciiOf} from '../ascii.js';
import {isDigit} from '../digits.js';

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
  const written = [...asciiOf(text.slice(0, LONGEST_TEXT))].map((char) =>
    '/,;'.includes(char) ? ' ' : char,
  );
  const words = written.join('').split(' ').filter(hasDigit);
  const whole = words.join('');
  const isAccount = isRight(account, whole, context);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (!isRouting(word, parts, context)) continue;
    // digits alone are one only in front, or behind the account's where a check digit tells
    if (isDigits(word) && at > 0 && !(hasCheckDigit && words.length === 2)) continue;
    const rest = words.filter((_, i) => i !== at).join('');
    if (!isDigits(rest.replaceAll('-', '')) || !isRight(account, rest, context)) continue;
    const isEither = isDigits(word) && !hasCheckDigit && isAccount;
    // where all together may be an account too, which of them is meant is not plain
    if (!isEither || words.length === 2) return {routing: word, account: isEither ? '' : rest};
  }
  return findInPieces(words, parts, account, context, isAccount);
}

/** The same where the number of the bank is in pieces, or joined to the account's: `20 00 00 55779911`. */
function findInPieces(
  words: readonly string[],
  parts: readonly Field[],
  account: Field,
  context: Context,
  isAccount: boolean,
): Pair | undefined {
  if (parts.length < 2) {
    const all = words.flatMap((word) => word.split('-')).filter(hasDigit);
    const pairs = isAccount || !all.every(isDigits) ? [] : splits(all);
    const [pair, other] = pairs.filter(
      ({routing, account: number}) => isRouting(routing, parts, context) && isRight(account, number, context),
    );
    return other ? undefined : pair;
  }
  const pieces = words.length === 1 ? words.join('').split('-') : words;
  const number = pieces.at(-1) ?? '';
  const routing = pieces.slice(0, -1);
  if (!isRight(account, number, context)) return undefined;
  // a bank or a branch, and an account: whether that or all together is meant, is not plain
  const [part = ''] = words;
  if (words.length === 2 && isDigits(part) && parts.some((field) => isRight(field, part, context)))
    return {routing: '', account: ''};
  return pieces.length === parts.length + 1 &&
    isRouting(routing.map((piece) => piece.replaceAll('-', '')).join('-'), parts, context)
    ? {routing: routing.join(' '), account: isAccount ? '' : number}
    : undefined;
}

const splits = (pieces: readonly string[]): readonly Pair[] =>
  pieces.map((_, at) => ({routing: pieces.slice(0, at).join(''), account: pieces.slice(at).join('')}));

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
