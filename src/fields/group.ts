/** Puts a space after each of the given counts of characters, where more follow. */
export function group(text: string, gaps: readonly number[]): string {
  let grouped = '';
  let from = 0;
  for (const gap of gaps) {
    if (gap >= text.length) break;
    grouped += `${text.slice(from, gap)} `;
    from = gap;
  }
  return grouped + text.slice(from);
}
