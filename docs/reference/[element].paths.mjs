import {elementPages} from './elements.mjs';

/** One page for each element, with what the manifest says of it. */
export default {
  paths: () =>
    elementPages().map((element) => ({params: {element: element.tagName}, content: page(element)})),
};

function page({
  tagName,
  name,
  description = '',
  attributes = [],
  members = [],
  events = [],
  slots = [],
  ...css
}) {
  const mirrored = new Set(attributes.map(({fieldName}) => fieldName));
  const properties = members.filter(({kind, name: key}) => kind === 'field' && !mirrored.has(key));
  const methods = members.filter(({kind}) => kind === 'method');
  return [
    `# &lt;${tagName}&gt;`,
    prose(description),
    `\`import 'token-forms/define/${tagName}.js'\` registers it; its class is \`${name}\`.`,
    table(
      'Attributes',
      ['attribute', 'type', 'default', 'meaning'],
      attributes.map((a) => [code(a.name), type(a), code(a.default), a.description]),
    ),
    table(
      'Properties',
      ['property', 'type', 'meaning'],
      properties.map((p) => [code(p.name), type(p), p.description]),
    ),
    table(
      'Methods',
      ['method', 'returns', 'meaning'],
      methods.map((m) => [code(signature(m)), code(m.return?.type?.text), m.description]),
    ),
    table(
      'Events',
      ['event', 'class', 'when'],
      events.map((e) => [code(e.name), type(e), e.description]),
    ),
    table(
      'Slots',
      ['slot', 'place'],
      slots.map((s) => [code(s.name), s.description]),
    ),
    table(
      'Parts',
      ['part', 'what'],
      (css.cssParts ?? []).map((p) => [code(p.name), p.description]),
    ),
    table(
      'States',
      ['state', 'while'],
      (css.cssStates ?? []).map((s) => [code(s.name), s.description]),
    ),
    table(
      'Custom properties',
      ['property', 'default', 'applies to'],
      (css.cssProperties ?? []).map((p) => [code(p.name), code(p.default), p.description]),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const code = (text) => (text ? `<code v-pre>${escape(text)}</code>` : '');
const type = ({type: {text} = {}}) => code(text);
const signature = ({name, parameters = []}) => `${name}(${parameters.map((p) => p.name).join(', ')})`;

function table(title, head, rows) {
  if (rows.length === 0) return '';
  const used = head.map((_, at) => rows.some((cells) => cells[at]));
  const line = (cells) => `| ${cells.filter((_, at) => used[at]).join(' | ')} |`;
  return [
    `## ${title}`,
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows.map((cells) => line(cells.map(cell))),
  ].join('\n');
}

const cell = (text = '') => prose(text).replaceAll('\n', ' ').replaceAll('|', '\\|');
/** JSDoc as Markdown: links of the sources become code. */
const prose = (text) => text.replace(/\{@link(?:code)? ([^}]+)\}/g, '`$1`');
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
