/** Puts a space after each of the given counts of characters, where more follow. */
export function group(text: string, gaps: readonly number[]): string {
  let grouped = '';
  for (let i = 0; i < text.length; i++) grouped += (gaps.includes(i) ? ' ' : '') + text.charAt(i);
  return grouped;
}
