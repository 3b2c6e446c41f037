import type {Plugin} from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [member: string]: unknown;
}

const TAGS = new Set<unknown>(['html', 'markup']);

/** Line breaks and what indents the next line, with what stands around them. */
const BREAK = /(.?)\n\s*(?=(.?))/g;

/**
 * Takes the indentation out of Lit templates: it would be sent to every customer, and be a text node in every form.
 * A break between attributes becomes a space, one between tags or expressions nothing.
 */
export function templateWhitespace(): Plugin {
  return {
    name: 'template-whitespace',
    apply: 'build',
    transform: {
      filter: {id: /-(template|mark)\.ts$/},
      handler(code) {
        let lean = '';
        let from = 0;
        for (const {start, end} of htmlTexts(this.parse(code, {lang: 'ts'})).toSorted(
          (a, b) => a.start - b.start,
        )) {
          lean += code.slice(from, start) + code.slice(start, end).replace(BREAK, withoutBreak);
          from = end;
        }
        return {code: lean + code.slice(from), map: {mappings: ''}};
      },
    },
  };
}

function withoutBreak(_: string, before: string, after: string): string {
  return before + (before === '>' || after === '' || /[<>/]/.test(after) ? '' : ' ');
}

/** The pieces of text in all templates tagged `html` or `markup`. */
function htmlTexts(node: unknown): readonly Node[] {
  if (Array.isArray(node)) return node.flatMap(htmlTexts);
  if (typeof node !== 'object' || node === null) return [];
  const {type, tag, quasi} = node as Node;
  const own =
    type === 'TaggedTemplateExpression' && TAGS.has((tag as Node)['name'])
      ? (quasi as {quasis: readonly Node[]}).quasis.filter(({start, end}) => end > start)
      : [];
  return [...own, ...Object.values(node).flatMap(htmlTexts)];
}
