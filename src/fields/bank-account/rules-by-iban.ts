import {anyRules} from './any-rules.js';
import type {BankRules} from './bank-rules.js';
import {iban, ibanLengths} from './iban.js';

/** Currencies (ISO 4217) of the countries whose accounts are not kept in euro. */
const CURRENCIES: Readonly<Record<string, string>> = {
  AE: 'aed',
  AL: 'all',
  AZ: 'azn',
  BA: 'bam',
  BH: 'bhd',
  BJ: 'xof',
  CH: 'chf',
  CI: 'xof',
  CR: 'crc',
  CZ: 'czk',
  DK: 'dkk',
  GI: 'gbp', // at par with its own pound, in which nothing is paid out
  GT: 'gtq',
  HU: 'huf',
  IL: 'ils',
  IS: 'isk',
  JO: 'jod',
  KW: 'kwd',
  KZ: 'kzt',
  LI: 'chf',
  MU: 'mur',
  NE: 'xof',
  NO: 'nok',
  PK: 'pkr',
  PL: 'pln',
  QA: 'qar',
  RO: 'ron',
  SA: 'sar',
  SE: 'sek',
  SN: 'xof',
  SV: 'usd',
  TN: 'tnd',
  TR: 'try',
};

/** ISO 3166-1 alpha-2 of every country whose accounts are told by an IBAN alone. */
export const ibanCountries = (): readonly string[] =>
  ibanLengths.flatMap(([country]) => (country === 'EG' ? [] : country));

/**
 * An account that its IBAN tells in full: no routing number goes with it. Of a country without IBANs nothing is
 * known here.
 */
export const rulesByIban = (country: string): BankRules =>
  ibanCountries().includes(country)
    ? {currency: CURRENCIES[country] ?? 'eur', routing: {}, account: iban(country), checked: true}
    : anyRules;
