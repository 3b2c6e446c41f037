/** Languages whose names of months are read, BCP 47. Others write the month as a number, or are not our customers'. */
const LANGUAGES =
  'en en-GB de fr es it pt nl sv da nb fi pl cs sk hu ro hr sl et lv lt el bg ru uk tr id ms mt fil ar fa he hi ur th';

let months: ReadonlyMap<string, number> | undefined;

/**
 * The number of a month, from 1, by its name or the short form of that in any of our languages (`March`, `mär`).
 * @returns `undefined` for another word, 0 for a name of several months, such as one that is October in Croatian and
 * November in Czech
 */
export function monthNamed(word: string): number | undefined {
  months ??= readNames();
  return months.get(word.toLowerCase());
}

/** The names as CLDR has them. Made once: a formatter takes some 0.1 ms, and a pasted page has thousands of words. */
function readNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const language of LANGUAGES.split(' ')) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, {calendar: 'gregory', month: style, timeZone: 'UTC'});
      for (let month = 1; month <= 12; month++) {
        const name = format
          .format(Date.UTC(2000, month - 1))
          .replaceAll('.', '')
          .toLowerCase();
        // some languages have numbers for short names
        if (name > '9~') names.set(name, (names.get(name) ?? month) === month ? month : 0);
      }
    }
  }
  return names;
}
