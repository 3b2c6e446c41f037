import {spans, ways, type Cell, type Outcome} from './matrix.js';

const HEAD = ['fault', 'meets', 'outcome', 'POSTs', 'keys', 'tokens', 'typed text', 'next deed'];

/** The matrix in Markdown: a line for a fault and its span, or one for each way where the ways differ. */
export function table(cells: readonly Cell[]): string {
  const faults = [...new Set(cells.map(({fault}) => fault))];
  const rows = faults.flatMap((fault) =>
    spans.flatMap((span) => {
      const own = cells.filter((cell) => cell.fault === fault && cell.span === span);
      const meets = span === 'first' ? 'first try' : 'all tries';
      return grouped(own).map(([names, outcome]) => {
        const which = names.length === ways.length ? meets : `${meets}, ${names.join(', ')}`;
        return [`\`${fault.name}\``, which, ...columns(outcome)];
      });
    }),
  );
  return [HEAD, HEAD.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** What each fault is, in Markdown. */
export function legend(cells: readonly Cell[]): string {
  const faults = [...new Set(cells.map(({fault}) => fault))];
  return faults.map(({name, summary}) => `- \`${name}\`: ${summary}`).join('\n');
}

function grouped(cells: readonly Cell[]): readonly (readonly [readonly string[], Outcome])[] {
  const groups = new Map<string, {names: string[]; outcome: Outcome}>();
  for (const {way, outcome} of cells) {
    const key = JSON.stringify(outcome);
    const group = groups.get(key) ?? {names: [], outcome};
    group.names.push(way);
    groups.set(key, group);
  }
  return [...groups.values()].map(({names, outcome}) => [names, outcome]);
}

function columns({result, posts, keys, tokens, text, next}: Outcome): readonly string[] {
  return [result, String(posts), String(keys), String(tokens), text, next || '–'];
}
