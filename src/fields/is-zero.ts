/** Whether all digits of a number are zeros, whatever letters it has: sums come out right for those, and nobody has one. */
export const isZero = (number: string): boolean => {
  const digits = [...number].filter((char) => char >= '0' && char <= '9');
  return digits.length > 0 && digits.every((digit) => digit === '0');
};
