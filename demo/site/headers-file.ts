/** The headers that a path is served with. */
export type HeadersOf = (path: string) => Readonly<Record<string, string>>;

/**
 * Reads a `_headers` file as Netlify and Cloudflare do: a path on a line of its own, with `*` at its end for all that
 * begin so; under it, indented, a header a line.
 * @throws {Error} for a line that is neither, and for a header that two rules give to one path
 */
export function readHeadersFile(text: string): HeadersOf {
  const rules: {readonly path: string; readonly headers: [name: string, value: string][]}[] = [];
  for (const line of text.split('\n').filter((line) => /^[^#]/.test(line))) {
    const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
    if (/^\/\S*$/.test(line)) rules.push({path: line, headers: []});
    else if (name && value) rules.at(-1)?.headers.push([name, value]);
    else throw new Error(`No path and no header: ${line}`);
  }
  return (path) => {
    const found = rules.filter((rule) =>
      rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
    );
    const headers = found.flatMap((rule) => rule.headers);
    const names = new Set(headers.map(([name]) => name.toLowerCase()));
    if (names.size < headers.length) throw new Error(`${path} is given one header by two rules.`);
    return Object.fromEntries(headers);
  };
}
