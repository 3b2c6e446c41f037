import {cardNumber} from 'card-validator/dist/card-number.js';
import type {Brand} from '../model/context.js';
import {forgetRegExp} from './forget-regexp.js';

/*
 * Brands, lengths, gaps and CVC lengths are card-validator's, and so is the rule that the longest prefix wins.
 * Where it is not right, and what is done instead:
 * - RuPay is missing, and ranges of Hipercard, Verve and Diners Club: added below.
 * - It passes UnionPay numbers whatever their check digit, and calls 4242 4242 4242 4241 potentially valid,
 *   because a Visa of 18 or 19 digits exists: lengths and check digits are judged in `card-number.ts`.
 * - It calls numbers of no known brand invalid: they are `undefined` here, and no error.
 * - Its 4-6-4 of Diners Club goes on for 16 digits: `card-number.ts` groups those by fours.
 */

const BY_FOURS = {gaps: [4, 8, 12], cvcLength: 3};
const RUPAY: Brand = {name: 'rupay', lengths: [16], ...BY_FOURS};
const VERVE: Brand = {name: 'verve', lengths: [16, 18, 19], ...BY_FOURS};
const HIPERCARD: Brand = {name: 'hipercard', lengths: [16, 19], ...BY_FOURS};
const DINERS: Brand = {name: 'diners-club', lengths: [14, 16, 19], gaps: [4, 10], cvcLength: 3};

/**
 * First and last prefix of each range that card-validator lacks.
 * - RuPay: NPCI publishes no list for merchants; these are its ranges as Indian payment services and public BIN tables
 *   agree on them. Within 508500–508999 Maestro has a range of leftovers, so RuPay wins. 353 and 356, RuPay cards that
 *   run on JCB's network, stay JCB.
 * - Verve: as Wikipedia's “Payment card number” has them. card-validator has a part of these, and calls the rest
 *   Maestro or Discover.
 * - Hipercard: as the package `payment` has them, and the checks of Brazilian payment services.
 * - Diners Club 3095: as Chromium's `credit_card_number_validation` and Firefox's `CreditCard` have it.
 */
const RANGES: readonly (readonly [first: string, last: string, brand: Brand])[] = [
  ['3095', '3095', DINERS],
  ['384100', '384100', HIPERCARD],
  ['384140', '384140', HIPERCARD],
  ['384160', '384160', HIPERCARD],
  ['506099', '506198', VERVE],
  ['507865', '507964', VERVE],
  ['508500', '508999', RUPAY],
  ['6061', '6089', RUPAY],
  ['650002', '650027', VERVE],
  ['652150', '653149', RUPAY],
  ['8172', '8299', RUPAY],
];

/** Every name that a brand may have here: card-validator's, and RuPay's. */
const NAMES =
  'visa mastercard american-express diners-club discover jcb unionpay maestro elo mir troy verve hiper hipercard naranja rupay'.split(
    ' ',
  );

/**
 * The brand that a page means, by its name in credit-card-type or in the API (`amex`, `diners`); `undefined` for a
 * name of none.
 */
export function brandNamed(name: string): string | undefined {
  const written = name.toLowerCase().replaceAll('_', '-');
  const full = {amex: 'american-express', diners: 'diners-club'}[written] ?? written;
  return NAMES.includes(full) ? full : undefined;
}

interface Match {
  readonly card: {
    readonly type: string;
    readonly lengths: readonly number[];
    readonly gaps: readonly number[];
    readonly code: {readonly size: number};
    /** Length of the matched prefix; absent while it is not typed in full. Missing in card-validator's types. */
    readonly matchStrength?: number;
  } | null;
  /** Without a card: more than one brand can still be. */
  readonly isPotentiallyValid: boolean;
}

interface Answer {
  readonly digits: string;
  readonly brand: Brand | undefined;
  /** No range that these digits begin is typed in part only: further digits change nothing. */
  readonly settled: boolean;
}

let last: Answer = {digits: '', brand: undefined, settled: false};

/**
 * The one brand that a number of these ASCII digits can still be; `undefined` while several can, or none known
 * does. Remembers the last answer, because card-validator takes some 300 µs for one on a page just loaded.
 */
export function brandOfDigits(digits: string): Brand | undefined {
  if (last.settled ? !digits.startsWith(last.digits) : digits !== last.digits) last = look(digits);
  return last.brand;
}

function look(digits: string): Answer {
  const {card, isPotentiallyValid}: Match = cardNumber(digits);
  forgetRegExp();
  const own = RANGES.filter(([first, last]) => {
    const typed = digits.slice(0, first.length);
    return typed >= first.slice(0, typed.length) && typed <= last.slice(0, typed.length);
  });
  // ranges of ours lie apart: of those that fit in full, there is one
  const strength = Math.max(0, ...own.map(([first]) => first.length));
  const settled = digits.length >= strength && (card ? !!card.matchStrength : !isPotentiallyValid);
  let brand: Brand | undefined = card
    ? {name: card.type, lengths: card.lengths, gaps: card.gaps, cvcLength: card.code.size}
    : undefined;
  const [mine] = own.map(([, , brand]) => brand);
  if (mine) {
    const isOne = own.every(([, , {name}]) => name === (brand ?? mine).name);
    if (!card && !isPotentiallyValid) brand = isOne ? mine : undefined;
    else if (!settled) brand = isOne ? brand : undefined;
    else if (strength >= (card?.matchStrength ?? 0)) brand = mine;
  }
  return {digits, brand, settled};
}
