/** Chinese and Japanese digits, from zero, and those on cheques, in both ways to write them. */
const HAN = '〇一二三四五六七八九零壹贰叁肆伍陆柒捌玖零壹貳參肆伍陸柒捌玖';

/**
 * The ASCII digit that a character means to a reader, of any script; `''` for none. Wide, raised, circled and
 * mathematical digits have a plain form; those of a script stand in a row that begins with its zero.
 */
export function plainDigitOf(char: string): string {
  const plain = char <= '\u007f' ? char : char.normalize('NFKC');
  if (plain.length === 1 && plain >= '0' && plain <= '9') return plain;
  if (plain <= '\u007f') return '';
  const han = HAN.indexOf(plain);
  if (han >= 0) return String(han % 10);
  const code = plain.codePointAt(0) ?? 0;
  if (!isDigit(code)) return '';
  let value = 0;
  while (value < 9 && isDigit(code - value - 1)) value++;
  return String(value);
}

const isDigit = (code: number) => /^\p{Nd}$/u.test(String.fromCodePoint(code));
