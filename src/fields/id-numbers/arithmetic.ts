/** What a digit or a letter counts: A is 10, as in base 36. */
const valueOf = (char: string) => parseInt(char, 36);

/** The sum of digits and letters (A = 10), each times its weight; characters past the last weight do not count. */
export function weigh(number: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * (valueOf(number.charAt(i)) || 0), 0);
}

/** Whether `mmdd` is a day of some year. */
export function isDay(mmdd: string): boolean {
  const [month, day] = [Number(mmdd.slice(0, 2)), Number(mmdd.slice(2))];
  const days = month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month > 0 && month < 13 && day > 0 && day <= days;
}

/** Whether ASCII digits end in their check digit by ISO 7064 MOD 11,10. */
export function passesMod11And10(digits: string): boolean {
  let rest = 5;
  for (const digit of digits) rest = ((((rest || 10) * 2) % 11) + Number(digit)) % 10;
  return rest === 1;
}

/** Whether ASCII digits end in their check digit as an article's bar code does, with weights 3 and 1 from the right. */
export function passesEan(digits: string): boolean {
  let sum = 0;
  for (let i = 1; i <= digits.length; i++) sum += Number(digits.at(-i)) * (i % 2 ? 1 : 3);
  return sum % 10 === 0;
}

/** All digits are the same one: most sums come out right for such numbers, and no issuer gives them to anybody. */
export const isOneDigit = (digits: string): boolean => digits === digits.charAt(0).repeat(digits.length);
