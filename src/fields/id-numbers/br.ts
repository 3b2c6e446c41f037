import {isOneDigit} from './arithmetic.js';
import type {IdNumberRules} from './id-number-rule.js';

/**
 * Brazil: two check digits each. Equal digits add up and are not issued. Since July 2026 a CNPJ may have letters.
 * Sources: Receita Federal, cálculo dos dígitos verificadores do CPF; Instrução Normativa RFB 2.229/2024 (CNPJ
 * alfanumérico).
 */
export const br: IdNumberRules = {
  cpf: {
    name: {text: 'label_cpf'},
    example: '123.456.789-09',
    mask: '###.###.###-##',
    holds: (number) => !isOneDigit(number) && endsInCheckDigits(number, 11),
  },
  cnpj: {
    name: 'CNPJ',
    example: '12.ABC.345/01DE-35',
    mask: 'AA.AAA.AAA/AAAA-##',
    holds: (number) => !isOneDigit(number) && endsInCheckDigits(number, 9),
  },
};

const endsInCheckDigits = (number: string, heaviest: number) =>
  number.endsWith(checkDigit(number.slice(0, -2), heaviest) + checkDigit(number.slice(0, -1), heaviest));

/** Weights count up from 2 at the last character, to the heaviest and from 2 again; a remainder of 10 is written 0. */
function checkDigit(before: string, heaviest: number): string {
  let sum = 0;
  for (let i = 0; i < before.length; i++) {
    const value = before.charCodeAt(before.length - 1 - i) - '0'.charCodeAt(0);
    sum += value * (2 + (i % (heaviest - 1)));
  }
  return String(((sum * 10) % 11) % 10);
}
