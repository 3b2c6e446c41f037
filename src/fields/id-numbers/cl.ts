import type {IdNumberRules} from './id-number-rule.js';

/** Chile: seven or eight digits, and a check digit from 0 to 9 or K. Source: Servicio de Registro Civil, RUN. */
export const cl: IdNumberRules = {
  rut: {
    name: 'RUT / RUN',
    example: '76086428-5',
    mask: '########-A',
    min: 8,
    holds(number) {
      let rest = 1;
      for (let i = 2; i <= number.length; i++)
        rest = (rest + Number(number.at(-i)) * (9 - ((i - 2) % 6))) % 11;
      return number.slice(-1) === '0123456789K'.charAt((rest + 10) % 11);
    },
  },
};
