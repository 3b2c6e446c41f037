import {idNumberByRule} from './id-number-by-rule.js';

/**
 * A US Social Security number: the area is not 000, 666 or 900–999, the group not 00, the serial not 0000.
 * Source: Social Security Administration, POMS RM 10201.035 (invalid SSNs).
 */
export const usSsn = idNumberByRule('label_ssn', '###-##-####', (number) => {
  const area = number.slice(0, 3);
  return (
    area !== '000' &&
    area !== '666' &&
    area < '900' &&
    number.slice(3, 5) !== '00' &&
    number.slice(5) !== '0000'
  );
});
