import {idNumberByRule} from './id-number-by-rule.js';

/**
 * A Brazilian CPF: nine digits and two check digits, each the weighted sum of all before it, modulo 11. Eleven
 * equal digits add up and are not issued. Source: Receita Federal, cálculo dos dígitos verificadores do CPF.
 */
export const brCpf = idNumberByRule(
  'label_cpf',
  '###.###.###-##',
  (number) =>
    number !== number.charAt(0).repeat(11) &&
    number.charAt(9) === checkDigit(number.slice(0, 9)) &&
    number.charAt(10) === checkDigit(number.slice(0, 10)),
);

/** Weights count down to 2 at the last digit; a remainder of 10 is written 0. */
function checkDigit(digits: string): string {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum += Number(digits.charAt(i)) * (digits.length + 1 - i);
  return String(((sum * 10) % 11) % 10);
}
