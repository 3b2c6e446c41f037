import {pageTitles, type PageName} from './page-titles.js';

/** Figures by row and page. */
export interface Table {
  readonly title: string;
  readonly pages: readonly PageName[];
  readonly rows: readonly {readonly title: string; readonly figures: ReadonlyMap<PageName, number>}[];
  /** The page that the others are compared with, as a ratio beside each figure. */
  readonly base?: PageName;
  readonly notes?: readonly string[];
}

/** A table as Markdown that reads well as plain text. */
export function tableText({title, pages, rows, base, notes = []}: Table): string {
  const cells = rows.map(({title, figures}) => [
    title,
    ...pages.map((page) => cell(figures.get(page), page === base ? undefined : base && figures.get(base))),
  ]);
  const all = [[title, ...pages.map((page) => pageTitles[page])], ...cells];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  const pad = (text: string, column: number) =>
    column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0);
  const lines = all.map((row) => `| ${row.map(pad).join(' | ')} |`);
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1), ...notes.flatMap((note) => ['', note])].join('\n');
}

function cell(figure: number | undefined, base: number | undefined): string {
  if (figure === undefined) return '';
  const text = figure.toFixed(Number.isInteger(figure) || Math.abs(figure) >= 10 ? 0 : 1);
  return base ? `${text} (${(figure / base).toFixed(1)}×)` : text;
}
