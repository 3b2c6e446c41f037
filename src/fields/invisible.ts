/**
 * First and last UTF-16 unit of characters that cannot be seen and mean nothing: controls, soft hyphens, marks of
 * direction, joiners, spaces of no width, and what stands for an object or an interlinear note.
 * Source: Unicode, general categories Cc and Cf, and default ignorable code points.
 */
const RANGES = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe0e, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffc],
] as const;

const NON_JOINER = '\u200c';
const JOINER = '\u200d';

/** Whether a UTF-16 unit cannot be seen and means nothing. */
export function isInvisible(char: string): boolean {
  const code = char.charCodeAt(0);
  return RANGES.some(([first, last]) => code >= first && code <= last);
}

/**
 * A text without what cannot be seen, in Unicode's composed form (NFC), with plain spaces for those that do not break,
 * and none around it. Between letters of Arabic, Persian or the scripts of India, joiners change what is read: there
 * they stay.
 */
export function visibleText(text: string): string {
  let visible = '';
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    const joins =
      (char === JOINER || char === NON_JOINER) &&
      isJoined(text.charAt(i - 1)) &&
      isJoined(text.charAt(i + 1));
    if (joins || !isInvisible(char)) visible += isSpace(char) ? ' ' : char;
  }
  return visible.normalize('NFC').trim();
}

/** Scripts from Hebrew to Khmer, where letters change beside each other. */
const isJoined = (char: string) => char >= '\u0590' && char <= '\u1fff';

/** White space but for the ideographic space, which is as wide as a letter and belongs to names. */
const isSpace = (char: string) => char !== '\u3000' && !char.trim();
