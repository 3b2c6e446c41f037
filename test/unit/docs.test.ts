import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {describe, test} from 'node:test';
import ts from 'typescript';
import {frameHeaders} from '../../build/frame-headers.js';
import {elementManifest} from '../../build/manifest.js';
import {countries} from '../../src/fields/id-numbers/countries.js';
import {companyIdTypes, idTypes} from '../../src/fields/id-numbers/load-id-number.js';
import {account as accountEn} from '../../src/i18n/en/account.js';
import {bankAccount as bankAccountEn} from '../../src/i18n/en/bank-account.js';
import {card as en} from '../../src/i18n/en/card.js';
import {idNumbers as idNumberEn} from '../../src/i18n/en/id-numbers.js';
import {person as personEn} from '../../src/i18n/en/person.js';
import {faultKinds} from '../../src/sandbox/fault-kinds.js';
import {codeBlocks} from '../support/code-blocks.js';
import {assertDocument} from '../support/generated-document.js';

const read = (file: string) => readFileSync(file, 'utf8');
const elements = (await elementManifest()).modules.flatMap(({declarations}) => declarations);
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();
const names = (list: 'attributes' | 'events' | 'slots' | 'cssParts' | 'cssProperties' | 'cssStates') =>
  sorted(elements.flatMap((element) => element[list].map(({name}) => name)));
const camelCase = (attribute: string) =>
  attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The rows of a page's table whose first column has this title, as cells of Markdown. */
function rows(file: string, title: string): readonly (readonly string[])[] {
  const lines = read(file).split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${title} `));
  assert.notEqual(start, -1, `There is no table of ${title} in ${file}.`);
  const length = lines.slice(start).findIndex((line) => !line.startsWith('|'));
  return lines.slice(start + 2, start + length).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** What stands in backticks. */
const codes = (markdown = '') => [...markdown.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? '');
const firstColumn = (file: string, title: string) =>
  sorted(rows(file, title).flatMap(([cell]) => codes(cell)));

/** What a pattern's first group finds in the sources of a folder whose names match. */
function found(folder: string, file: RegExp, pattern: RegExp): readonly string[] {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) =>
    file.test(basename(name)),
  );
  return files.flatMap((name) =>
    [...read(join(folder, name)).matchAll(pattern)].map(([, match]) => match ?? ''),
  );
}

describe('the manifest describes what the code has', () => {
  test('parts', () => {
    const literal = found('src/rendering', /template\.ts$/, /part="([^"]+)"/g);
    const chosen = found('src/rendering', /template\.ts$/, /part=\$\{[^}]*\? '(\w+)'/g);
    const other = found('src/rendering', /template\.ts$/, /part=\$\{[^}]*: '(\w+)'/g);
    const submit = found('src/rendering', /template\.ts$/, /part=\$\{[^}]*\? '([\w -]+)'/g);
    const stateful = found('src/rendering', /template\.ts$/, /stateParts\(ui, '(\w+)'/g).flatMap((part) => [
      part,
      `${part}-NAME`,
      ...['invalid', 'focused', 'filled', 'disabled'].map((state) => `${part}-${state}`),
    ]);
    const parts = [...literal, ...submit].flatMap((value) => value.split(' '));
    parts.push(...chosen, ...other, ...stateful);
    assert.deepEqual(names('cssParts'), sorted(parts.map((part) => part.replace('${name}', 'NAME'))));
  });

  test('custom properties', () => {
    assert.deepEqual(
      names('cssProperties'),
      sorted(found('src/rendering', /\.css$/, /(--token-form-[\w-]+)/g)).filter(
        (name) => name !== '--token-form-page-color', // set by frames alone
      ),
    );
  });

  test('slots', () => {
    assert.deepEqual(
      names('slots'),
      sorted(found('src/rendering', /template\.ts$/, /<slot name="([\w-]+)"/g)),
    );
  });

  test('events', () => {
    const classes = found('src/base', /^events\.ts$/, /super\('([\w-]+)'/g);
    const plain = found('src/base', /^token-form-element\.ts$/, /new Event\('([\w-]+)'/g);
    assert.deepEqual(names('events'), sorted([...classes, ...plain]));
  });

  test('states', () => {
    const [block = ''] = found('src/base', /^token-form-element\.ts$/, /const states = \{([^]*?)\n {4}\};/g);
    const states = [...block.matchAll(/^ {6}'?([\w-]+)/gm)].map(([, state]) => state ?? '');
    assert.deepEqual(names('cssStates'), sorted(states));
  });
});

describe('the reference names', () => {
  const page = 'docs/reference.md';

  test('every attribute, of the elements that have it', () => {
    const documented = rows(page, 'attribute').flatMap(([attribute, of = '']) =>
      elements
        .filter(({tagName}) => of === 'all' || codes(of).includes(`<${tagName}>`))
        .map(({tagName}) => `${tagName} ${codes(attribute)[0]}`),
    );
    const actual = elements.flatMap(({tagName, attributes}) =>
      attributes.map(({name}) => `${tagName} ${name}`),
    );
    assert.deepEqual(sorted(documented), sorted(actual));
  });

  test('every property without an attribute, and every method', () => {
    const mirrored = new Set(names('attributes').map(camelCase));
    const members = elements.flatMap((element) => element.members.map(({name}) => name));
    const documented = firstColumn(page, 'name').map((name) => name.replace(/\(.*/, ''));
    assert.deepEqual(sorted(documented), sorted(members.filter((name) => !mirrored.has(name))));
  });

  test('every event', () => assert.deepEqual(firstColumn(page, 'event'), names('events')));
  test('every slot', () => assert.deepEqual(firstColumn(page, 'slot'), names('slots')));
  test('every part', () => assert.deepEqual(firstColumn(page, '`::part()`'), names('cssParts')));
  test('every state', () => assert.deepEqual(firstColumn(page, '`:state()`'), names('cssStates')));
  test('every custom property', () =>
    assert.deepEqual(firstColumn(page, 'property'), names('cssProperties')));
  test('every element', () =>
    assert.deepEqual(firstColumn(page, 'element'), sorted(elements.map(({tagName}) => `<${tagName}>`))));
});

describe('the README names, of the card form,', () => {
  const card = elements.find(({tagName}) => tagName === 'card-token-form');

  test('only attributes that it has', () => {
    const attributes = card?.attributes.map(({name}) => name) ?? [];
    assert.deepEqual(
      firstColumn('README.md', 'attribute').filter((name) => !attributes.includes(name)),
      [],
    );
  });

  test('every event', () => assert.deepEqual(firstColumn('README.md', 'event'), names('events')));
});

test('docs/messages.md has every message, with its English text', async () => {
  const file = 'docs/messages.md';
  const parts = {
    'All forms': en,
    'ID numbers': idNumberEn,
    'Bank accounts': bankAccountEn,
    People: personEn,
    'Companies and accounts': accountEn,
  };
  const tables = Object.entries(parts).map(([title, texts]) => {
    const rows = Object.entries<string>(texts).map(([key, text]) => `| \`${key}\` | ${text} |`);
    return [`## ${title}`, '', '| key | English text |', '| --- | --- |', ...rows, ''].join('\n');
  });
  const [introduction = ''] = read(file).split(/^## /m);
  await assertDocument(file, [introduction, ...tables].join('\n'));
});

describe('the guides name', () => {
  test('every kind of identity number', () => {
    const cells = rows('docs/identity-numbers.md', 'what is checked').map(([, kinds = '']) => kinds);
    const documented = cells.flatMap((cell) =>
      cell.split(', ').flatMap((kinds) => codes(kinds).map((type) => `${kinds.slice(0, 2)} ${type}`)),
    );
    const actual = Object.keys(countries).flatMap((country) =>
      [...idTypes(country), ...companyIdTypes(country)].map((type) => `${country} ${type}`),
    );
    assert.deepEqual(documented.toSorted(), sorted(actual));
  });

  test('every fault, and which of them are processed all the same', () => {
    const documented = rows('docs/sandbox.md', 'fault').map(
      ([cell = '']) => `${codes(cell)[0]}${cell.endsWith('\\*') ? ' *' : ''}`,
    );
    const actual = Object.entries(faultKinds).map(([name, {processes}]) => `${name}${processes ? ' *' : ''}`);
    assert.deepEqual(documented, actual);
  });

  test('every type of error', () => {
    const [, union = ''] = /type TokenErrorType =([^;]+);/.exec(read('src/client/token-error.ts')) ?? [];
    assert.deepEqual(firstColumn('docs/errors.md', '`type`'), sorted(union.match(/\w+/g) ?? []));
  });

  test('every code of our own', () => {
    const literals = /'([a-z]+(?:_[a-z]+)*)'/g;
    const ours = new Set(found('src', /\.ts$/, literals));
    const documented = firstColumn('docs/errors.md', '`code`');
    assert.deepEqual(
      documented.filter((code) => !ours.has(code)),
      [],
    );
    const certain = [
      ...found('src/client', /\.ts$/, /code: '(\w+)'/g),
      ...found('src/client', /^check-options\.ts$/, /configurationError\(\s*'(\w+)'/g),
      ...found('src/client', /^parse-response\.ts$/, /return '(\w+)'/g),
      ...found('src/controller', /\.ts$/, /code: '(\w+)'/g),
      ...found('src/frame', /\.ts$/, /code: '(\w+)'/g),
    ];
    assert.deepEqual(
      certain.filter((code) => !documented.includes(code)),
      [],
    );
  });

  test('every error of a field', () => {
    const [, union = ''] = /type ErrorCode =([^;]+);/.exec(read('src/i18n/error-code.ts')) ?? [];
    const [, list = ''] = /`fields\[name\]\.error` ([^]+?)\n(?:\n|$)/.exec(read('docs/errors.md')) ?? [];
    assert.deepEqual(
      sorted(codes(list).filter((code) => code !== 'change')),
      sorted(union.match(/\w+/g) ?? []),
    );
  });
});

describe('the guide to frames names', () => {
  const guide = read('docs/isolated.md');

  test('every setting of frame.html', () => {
    const settings = [...read('src/frame/guest/frame.html').matchAll(/"(token-forms-[a-z-]+)"/g)].map(
      ([, name]) => name,
    );
    assert.deepEqual(
      [...guide.matchAll(/^ *\| `(token-forms-[a-z-]+)`/gm)].map(([, name]) => name),
      settings,
    );
  });

  test('every header that the files come with, and what it says', () => {
    const [, block = ''] = /```\n(Content-Security-Policy:[^]+?)\n```/.exec(guide) ?? [];
    const headers = Object.entries(frameHeaders).map(([name, value]) => `${name}: ${value}`);
    assert.deepEqual(block.split('\n'), headers);
  });
});

const markdown = readdirSync('.')
  .filter((file) => file.endsWith('.md'))
  .concat(
    readdirSync('docs', {recursive: true, encoding: 'utf8'})
      .filter((file) => file.endsWith('.md') && !file.includes('node_modules'))
      .map((file) => join('docs', file)),
  );

describe('code blocks are valid', () => {
  for (const file of markdown.filter((name) => codeBlocks(name).some(({language}) => isScript(language)))) {
    test(file, () => {
      const errors = codeBlocks(file)
        .filter(({language}) => isScript(language))
        .flatMap(({language, text}) => syntaxErrors(text, language));
      assert.deepEqual(errors, []);
    });
  }
});

function isScript(language: string): boolean {
  return ['js', 'jsx', 'ts', 'tsx'].includes(language);
}

function syntaxErrors(text: string, language: string): readonly string[] {
  const {diagnostics = []} = ts.transpileModule(text, {
    fileName: `block.${language}`,
    reportDiagnostics: true,
    compilerOptions: {
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      jsx: ts.JsxEmit.Preserve,
      experimentalDecorators: true,
    },
  });
  return diagnostics.map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('links lead somewhere', () => {
  for (const file of markdown) {
    test(file, () => {
      const broken = [...read(file).matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, target = '']) => target)
        .filter((target) => !/^[a-z]+:/.test(target))
        .filter((target) => !leads(file, target));
      assert.deepEqual(broken, []);
    });
  }
});

function leads(from: string, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const file = path ? join(dirname(from), path) : from;
  return existsSync(file) && (anchor === undefined || anchors(read(file)).includes(anchor));
}

/** What GitHub makes of headings. */
function anchors(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
