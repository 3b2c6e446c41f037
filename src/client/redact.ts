/**
 * Makes a function that cleans text that a server wrote. It returns a string of at most `limit` characters, in which every value of `form` (an
 * encoded body; values of three characters or more) is cut out, should the server have echoed one, and every six
 * digits that follow each other in one, however they are grouped; `undefined` for an empty string and for everything
 * else.
 */
export function createRedactor(form: string): (text: unknown, limit: number) => string | undefined {
  return (text, limit) => {
    if (typeof text !== 'string' || !text) return undefined;
    const sent = form.split('&').map((pair) => decodeURIComponent(pair.slice(pair.indexOf('=') + 1)));
    // The longest first: a CVC cut out of the number would leave the rest of the number standing.
    sent.sort((a, b) => b.length - a.length);
    const redacted = sent.reduce(
      (rest, value) => (value.length > 2 ? rest.replaceAll(value, '•••') : rest),
      text,
    );
    return withoutDigitsOf(sent, redacted).slice(0, limit);
  };
}

/** Fewer are in dates and amounts, too. */
const RUN = 6;

function withoutDigitsOf(sent: readonly string[], text: string): string {
  const characters = text.split('');
  const places = characters.flatMap((character, place) => (isDigit(character) ? place : []));
  const digits = digitsOf(text);
  for (const value of sent.map(digitsOf)) {
    for (let start = 0; start + RUN <= value.length; start++) {
      const run = value.slice(start, start + RUN);
      for (let at = digits.indexOf(run); at >= 0; at = digits.indexOf(run, at + 1))
        for (const place of places.slice(at, at + RUN)) characters[place] = '•';
    }
  }
  return characters.join('');
}

const isDigit = (character: string) => character >= '0' && character <= '9';

const digitsOf = (text: string) => text.split('').filter(isDigit).join('');
