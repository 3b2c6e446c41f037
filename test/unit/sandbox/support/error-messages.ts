import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import ts from 'typescript';

/** What makes an error of the API: which of its arguments is the message, and what is told before that. */
const MAKERS: Readonly<Record<string, {readonly at: number; readonly before?: string}>> = {
  ApiError: {at: 2},
  cardError: {at: 1},
  declined: {at: 1},
  invalidRequest: {at: 0},
  invalidRouting: {at: 0},
  mismatch: {at: 1, before: 'Keys for idempotent requests can only be used '},
  noSuch: {at: 0, before: 'No such '},
  told: {at: 0},
  unexpectedState: {at: 0},
};

/** Files whose objects have a member `message` that is told in an error. */
const DECLINES = /\/decline\.ts$|\/documented\//;

/** A message somewhere in the sources; what is put into it when it is told may be anything. */
export interface ErrorMessage {
  readonly file: string;
  readonly text: string;
  readonly pattern: RegExp;
}

/** Every message that the sandbox's sources have for an error of the API. */
export function errorMessages(): ErrorMessage[] {
  const names = readdirSync('src/sandbox', {encoding: 'utf8', recursive: true});
  const files = names.filter((name) => name.endsWith('.ts')).map((name) => join('src/sandbox', name));
  return files.flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    return messagesIn(source).flatMap(({before, node}) => {
      const [first = '', ...rest] = partsOf(node, source);
      if ([first, ...rest].every((part) => part === '')) return [];
      const parts = [before + first, ...rest];
      return {file, text: parts.join('…'), pattern: new RegExp(`^${parts.map(escaped).join('.*')}`, 's')};
    });
  });
}

interface Found {
  readonly node: ts.Expression;
  readonly before: string;
}

function messagesIn(source: ts.SourceFile): Found[] {
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const {at = -1, before = ''} = MAKERS[node.expression.getText(source)] ?? {};
      const message = node.arguments?.[at];
      if (message) found.push({node: message, before});
    }
    if (ts.isPropertyAssignment(node) && DECLINES.test(source.fileName) && node.name.getText() === 'message')
      found.push({node: node.initializer, before: ''});
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The fixed parts of a text; where an expression stands they are apart. */
function partsOf(node: ts.Expression, source: ts.SourceFile): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({literal}) => literal.text)];
  if (ts.isBinaryExpression(node)) {
    const [left, [first = '', ...rest]] = [partsOf(node.left, source), partsOf(node.right, source)];
    return [...left.slice(0, -1), (left.at(-1) ?? '') + first, ...rest];
  }
  const constant = ts.isIdentifier(node) ? constantNamed(node.text, source) : undefined;
  return constant ? partsOf(constant, source) : ['', ''];
}

function constantNamed(name: string, source: ts.SourceFile): ts.Expression | undefined {
  let found: ts.Expression | undefined;
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.name.getText(source) === name) found = node.initializer;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
