import {cardError} from './api-error.js';
import {brandOf, type CardBrand} from './card-brand.js';
import {missingParam} from './params/param-errors.js';
import type {Params} from './params/params.js';

/** What a request says of a card, before it is checked. */
export interface CardText {
  readonly number: string;
  readonly exp_month: string;
  readonly exp_year: string;
  readonly cvc?: string;
}

/** A card that may be tokenised. */
export interface CheckedCard {
  /** Digits only. For this request's eyes: it is not to be kept. */
  readonly number: string;
  readonly brand: CardBrand;
  readonly expMonth: number;
  readonly expYear: number;
}

/**
 * Checks a card as Stripe does when a token is made: format, check digit, expiry and length of the CVC, in this
 * order. Whether it can be paid with shows at the charge. Throws 402 `card_error`.
 */
export function checkCard(card: CardText, now: Date): CheckedCard {
  const number = checkNumber(card.number);
  const brand = brandOf(number);
  const expiry = checkExpiry(card.exp_month, card.exp_year, now);
  if (card.cvc !== undefined) checkCvc(card.cvc, brand.cvcLengths);
  return {number, brand, ...expiry};
}

/** The card among parameters where the month and the year are numbers; throws for what is missing at `path`. */
export function cardTextOf(details: Params, path: string): CardText {
  for (const name of ['number', 'exp_month', 'exp_year']) {
    if (details[name] === undefined) throw missingParam(`${path}[${name}]`);
  }
  const {number, exp_month, exp_year, cvc} = details as unknown as CardText;
  return {number, exp_month: String(exp_month), exp_year: String(exp_year), ...(cvc !== undefined && {cvc})};
}

/** Throws 402 `invalid_cvc` unless it consists of as many digits as one of `lengths` says. */
export function checkCvc(cvc: string, lengths: readonly number[]): void {
  if (!isDigits(cvc) || !lengths.includes(cvc.length)) {
    throw cardError('invalid_cvc', "Your card's security code is invalid.", {param: 'cvc'});
  }
}

function checkNumber(text: string): string {
  // No regular expression: it would keep the number in RegExp.lastMatch.
  const number = text.trim().split(' ').join('').split('-').join('');
  if (!isDigits(number) || text.startsWith('-')) {
    throw cardError('invalid_number', 'The card number is not a valid credit card number.', {
      param: 'number',
    });
  }
  if (number.length < 12 || number.length > 19 || !hasCheckDigit(number)) {
    throw cardError('incorrect_number', 'Your card number is incorrect.', {param: 'number'});
  }
  return number;
}

function checkExpiry(monthText: string, yearText: string, now: Date): {expMonth: number; expYear: number} {
  const thisYear = now.getUTCFullYear();
  const expMonth = isDigits(monthText) ? Number(monthText) : 0;
  const badMonth = () =>
    cardError('invalid_expiry_month', "Your card's expiration month is invalid.", {param: 'exp_month'});
  if (monthText.length > 2 || expMonth < 1 || expMonth > 12) throw badMonth();
  const twoDigits = yearText.length === 2 ? thisYear - (thisYear % 100) : 0;
  const expYear = isDigits(yearText) && [2, 4].includes(yearText.length) ? twoDigits + Number(yearText) : 0;
  if (expYear < thisYear || expYear > thisYear + 50) {
    throw cardError('invalid_expiry_year', "Your card's expiration year is invalid.", {param: 'exp_year'});
  }
  if (expYear === thisYear && expMonth < now.getUTCMonth() + 1) throw badMonth();
  return {expMonth, expYear};
}

function isDigits(text: string): boolean {
  for (const char of text) if (char < '0' || char > '9') return false;
  return text !== '';
}

/** The Luhn check of ISO/IEC 7812-1, annex B. */
function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits.charAt(digits.length - 1 - i));
    sum += i % 2 === 0 ? digit : digit < 5 ? digit * 2 : digit * 2 - 9;
  }
  return sum % 10 === 0;
}
