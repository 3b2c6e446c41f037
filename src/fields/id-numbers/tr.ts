import {weigh} from './arithmetic.js';
import type {IdNumberRules} from './id-number-rule.js';

/**
 * Türkiye: a tax number of ten digits, or the identity number of eleven that people have for one.
 * Sources: Gelir İdaresi Başkanlığı, vergi kimlik numarası; Nüfus ve Vatandaşlık İşleri, T.C. kimlik numarası.
 */
export const tr: IdNumberRules = {
  tin: {
    name: 'Vergi / T.C. kimlik no.',
    example: '17291716060',
    mask: '###########',
    min: 10,
    holds: (number) => (number.length === 10 ? isTaxNumber(number) : isIdentityNumber(number)),
  },
};

function isIdentityNumber(number: string): boolean {
  const check = (10 - (weigh(number, [3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10;
  const last = (check + weigh(number, [1, 1, 1, 1, 1, 1, 1, 1, 1])) % 10;
  return number.charAt(0) > '0' && number.endsWith(`${check}${last}`);
}

function isTaxNumber(number: string): boolean {
  let sum = 0;
  for (let i = 0; i < 9; i++) {
    const digit = (Number(number.charAt(i)) + 9 - i) % 10;
    sum += digit && ((digit * 2 ** (9 - i)) % 9 || 9);
  }
  return Number(number.slice(-1)) === (10 - (sum % 10)) % 10;
}
