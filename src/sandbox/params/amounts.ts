import {invalidRequest} from '../api-error.js';

/** The least that can be charged, in the smallest unit: docs.stripe.com/currencies, minimum and maximum amounts. */
const MINIMUMS: Readonly<Record<string, number>> = {
  aed: 200,
  aud: 50,
  bgn: 100,
  brl: 50,
  cad: 50,
  chf: 50,
  czk: 1500,
  dkk: 250,
  eur: 50,
  gbp: 30,
  hkd: 400,
  huf: 17500,
  inr: 50,
  jpy: 50,
  mxn: 1000,
  myr: 200,
  nok: 300,
  nzd: 50,
  pln: 200,
  ron: 200,
  sek: 300,
  sgd: 50,
  thb: 1000,
  usd: 50,
};

/** Eight digits, in every currency. */
const MAXIMUM = 99_999_999;

/** Currencies without a smaller unit: docs.stripe.com/currencies, zero-decimal currencies. */
const ZERO_DECIMAL = [
  'bif',
  'clp',
  'djf',
  'gnf',
  'jpy',
  'kmf',
  'krw',
  'mga',
  'pyg',
  'rwf',
  'ugx',
  'vnd',
  'vuv',
  'xaf',
  'xof',
  'xpf',
];

/** Throws 400 for an amount that cannot be charged in a currency. */
export function checkAmount(amount: number, currency: string, param = 'amount'): void {
  if (amount < 1)
    throw invalidRequest('Invalid positive integer', {code: 'parameter_invalid_integer', param});
  const minimum = MINIMUMS[currency] ?? 1;
  if (amount < minimum) {
    throw invalidRequest(`Amount must be at least ${inWords(minimum, currency)}`, {
      code: 'amount_too_small',
      param,
    });
  }
  if (amount > MAXIMUM) {
    throw invalidRequest(`Amount must be no more than ${inWords(MAXIMUM, currency)}`, {
      code: 'amount_too_large',
      param,
    });
  }
}

/** `$0.50 usd`. */
function inWords(amount: number, currency: string): string {
  const digits = ZERO_DECIMAL.includes(currency) ? 0 : 2;
  const format = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${format.format(amount / 10 ** digits)} ${currency}`;
}
