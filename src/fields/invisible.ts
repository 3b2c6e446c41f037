/**
 * First and last code point of characters that cannot be seen and mean nothing: controls, soft hyphens, marks of
 * direction, joiners, spaces of no width, tags, and what stands for an object or an interlinear note; and halves of
 * characters.
 * Source: Unicode, general categories Cc, Cf and Cs, and default ignorable code points.
 */
const RANGES = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffc],
  [0xe0000, 0xe0fff],
] as const;

/** Between letters: the joiner, what keeps from joining, and the selectors of Mongolian. */
const JOINERS = '\u200c\u200d\u180b\u180c\u180d';

/** Whether a character cannot be seen and means nothing. */
export function isInvisible(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  return RANGES.some(([first, last]) => code >= first && code <= last);
}

/**
 * A text without what cannot be seen, in Unicode's composed form (NFC), with plain spaces for those that do not break,
 * and none around it. Between letters of Arabic, Persian or the scripts of India, joiners change what is read, and so
 * does a selector of a variant behind a Chinese character: there they stay.
 */
export function visibleText(text: string): string {
  let visible = '';
  const chars = [...text];
  for (let i = 0; i < chars.length; i++) {
    const [before = '', char = '', after = ''] = [chars[i - 1], chars[i], chars[i + 1]];
    const joins = JOINERS.includes(char) && isJoined(before) && isJoined(after);
    const selects = char >= '\u{e0100}' && char <= '\u{e01ef}' && before >= '\u3400';
    if (joins || selects || !isInvisible(char)) visible += isSpace(char) ? ' ' : char;
  }
  return visible.normalize('NFC').trim();
}

/** Scripts from Hebrew to Khmer, where letters change beside each other. */
const isJoined = (char: string) => char >= '\u0590' && char <= '\u1fff';

/** White space but for the ideographic space, which is as wide as a letter and belongs to names. */
const isSpace = (char: string) => char !== '\u3000' && !char.trim();
