/**
 * Cleans text that a server wrote: a string of at most `limit` characters, in which every value of `form` (an
 * encoded body; values of three characters or more) is cut out, should the server have echoed one; `undefined`
 * for an empty string and for everything else.
 */
export function redactor(form: string): (text: unknown, limit: number) => string | undefined {
  return (text, limit) => {
    if (typeof text !== 'string' || !text) return undefined;
    const sent = form.split('&').map((pair) => decodeURIComponent(pair.slice(pair.indexOf('=') + 1)));
    // The longest first: a CVC cut out of the number would leave the rest of the number standing.
    sent.sort((a, b) => b.length - a.length);
    return sent
      .reduce((clean, value) => (value.length > 2 ? clean.replaceAll(value, '•••') : clean), text)
      .slice(0, limit);
  };
}
