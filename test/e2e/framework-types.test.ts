import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import ts from 'typescript';
import {test} from '../support/fixtures.js';
import {isOurs, typeCheck} from '../support/type-check.js';

// cspell:ignore ontokenerror tokenerror

/** What a template may say of a form, in JSX as React has it. */
const RIGHT = `
  <card-token-form publishable-key="pk_test_1" api-base="http://127.0.0.1" name="source" required />,
  <card-token-form publishableKey="pk_test_1" collect="name postal-code" mask="cvc number" look="line" />,
  <card-token-form id="card" class="wide" messages={{submit_card: 'Pay'}} auth="body" />,
  <card-token-form ontoken={(event) => event.detail.token.card?.last4} />,
  <card-token-form ontoken-error={(event) => event.detail.error.code} />,
  <card-token-form onchange={(event) => event.detail.fields['number']?.state} onready={() => undefined} />,
  <card-token-form networksFor={async (bin) => [bin]}><p slot="header">Card</p></card-token-form>,
  <cvc-update-form brand="amex" last4="4242" />,
  <pii-token-form country="US" id-type="ssn" />,
  <bank-account-token-form country="DE" confirm-account-number="off" />,
  <person-token-form collect="name dob" details={{metadata: {order: '1'}}} />,
  <account-token-form business-type="company" terms="" />,`;

/** Each a mistake, on a line of its own. */
const WRONG = `
  <card-token-from publishable-key="pk_test_1" />,
  <card-token-form publishable_key="pk_test_1" />,
  <card-token-form publishable-key={42} />,
  <card-token-form collect="name zip" />,
  <card-token-form mask="expiry" />,
  <card-token-form look="tall" />,
  <card-token-form auth="header" />,
  <card-token-form messages={{submit_cart: 'Pay'}} />,
  <card-token-form ontoken={(event) => event.detail.tokens} />,
  <card-token-form ontoken-error={(event) => event.detail.code} />,
  <card-token-form ontokenerror={() => undefined} />,
  <card-token-form businessType="company" />,
  <cvc-update-form last4={4242} />,
  <account-token-form business-type="club" />,
  <person-token-form collect="names dob" />,
  <bank-account-token-form confirm-account-number="yes" />,`;

/** The lines of the mistakes that the compiler finds, and those of the rest. */
interface Fixture {
  readonly head: string;
  readonly right: string;
  readonly wrong: string;
  readonly options?: ts.CompilerOptions;
  /** What the framework itself takes: as a tag, any. */
  readonly takes?: string;
}

/** Solid sets attributes by themselves, and properties and listeners by a prefix. */
const forSolid = (jsx: string) =>
  jsx
    .replace(/\b(messages|networksFor|details)=/g, 'prop:$1=')
    .replace(/\bon(token-error|tokenerror|token|change|ready)=/g, 'on:$1=');

/** The props of a tag as an object, for templates that are no TypeScript. */
const asObjects = (jsx: string, type: (tag: string) => string, event: (name: string) => string) =>
  jsx
    .replace(/<p slot.*<\/p><\/card-token-form>/, '')
    .replace(/^ {2}<([\w-]+) (.*?) ?\/?>,$/gm, (_, tag: string, props: string) => {
      const entries = props
        .replace(/ (?=[\w-]+=)/g, '\n')
        .split('\n')
        .map((prop) => {
          const [, name = '', quoted, code] = /^([\w-]+)(?:=(?:"(.*)"|\{(.*)\}))?/.exec(prop) ?? [];
          const key = name.startsWith('on') ? event(name.slice(2)) : name;
          return `'${key}': ${quoted === undefined ? (code ?? 'true') : `'${quoted}'`}`;
        });
      return `  {${entries.join(', ')}} satisfies ${type(tag)},`;
    })
    .replaceAll(' required}', "}, 'required': true");

const jsx = (source: string): ts.CompilerOptions => ({jsx: ts.JsxEmit.ReactJSX, jsxImportSource: source});

const fixtures: Readonly<Record<string, Fixture>> = {
  react: {
    head: `import {createRef} from 'react';
      import type {CardTokenForm} from 'token-forms';
      import type {} from 'token-forms/types/react';
      const ref = createRef<CardTokenForm>();
      export const withRef = <card-token-form ref={ref} className="wide" style={{color: 'red'}} onClick={() => undefined} key="card" />;`,
    right: RIGHT,
    wrong: WRONG,
    options: jsx('react'),
  },
  preact: {
    head: `import {createRef} from 'preact';
      import type {CardTokenForm} from 'token-forms';
      import type {} from 'token-forms/types/preact';
      const ref = createRef<CardTokenForm>();
      export const withRef = <card-token-form ref={ref} style={{color: 'red'}} onClick={() => undefined} key="card" />;`,
    right: RIGHT,
    wrong: WRONG,
    options: jsx('preact'),
  },
  solid: {
    head: `import type {CardTokenForm} from 'token-forms';
      import type {} from 'token-forms/types/solid';
      let form: CardTokenForm | undefined;
      export const withRef = <card-token-form ref={form} style={{color: 'red'}} onClick={() => undefined} />;`,
    right: forSolid(RIGHT),
    wrong: forSolid(WRONG),
    options: {...jsx('solid-js'), jsx: ts.JsxEmit.Preserve},
  },
  vue: {
    head: `import type {GlobalComponents} from 'vue';
      import type {} from 'token-forms/types/vue';
      type Props<T extends keyof GlobalComponents> = InstanceType<GlobalComponents[T]>['$props'];`,
    ...Object.fromEntries(
      Object.entries({right: RIGHT, wrong: WRONG}).map(([key, text]) => [
        key,
        asObjects(
          text,
          (tag) => `Props<'${tag}'>`,
          (name) => `on${name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
        ),
      ]),
    ),
  } as Fixture,
  svelte: {
    head: `import type {SvelteHTMLElements} from 'svelte/elements';
      import type {} from 'token-forms/types/svelte';`,
    takes: 'card-token-from',
    ...Object.fromEntries(
      Object.entries({right: RIGHT, wrong: WRONG}).map(([key, text]) => [
        key,
        asObjects(
          text,
          (tag) => `SvelteHTMLElements['${tag}']`,
          (name) => `on${name}`,
        ),
      ]),
    ),
  } as Fixture,
};

test.describe('the types of tags in templates', {tag: '@once'}, () => {
  for (const [framework, {head, right, wrong, options, takes}] of Object.entries(fixtures))
    test(`of ${framework} take what is right, and refuse each of ${WRONG.trim().split('\n').length} mistakes`, () => {
      const [start, middle] = [`${head}\nexport const right = [`, ']; export const wrong = ['];
      const text = `${start}${right}\n${middle}${wrong}\n];`;
      const first = `${start}${right}\n${middle}`.split('\n').length;
      const expected = wrong
        .trim()
        .split('\n')
        .map((_, index) => first + index + 1);
      const found = typeCheck(text, options, isOurs);
      const unexpected = found.filter(({line}) => !expected.includes(line)).map(({message}) => message);
      assert.deepEqual(unexpected, []);
      const lines = found.map(({line}) => line);
      const missed = expected
        .filter((line) => !lines.includes(line))
        .map((line) => text.split('\n')[line - 1] ?? '')
        .filter((line) => !takes || !line.includes(takes));
      assert.deepEqual(missed, []);
    });

  test('are typed on the document, too', () => {
    const text = `import 'token-forms/define/card-token-form.js';
      document.addEventListener('token', ({detail}) => detail.token.id);
      document.addEventListener('token-error', ({detail}) => detail.error.code);
      window.addEventListener('token', ({detail}) => detail.token.id);
      document.addEventListener('token', ({detail}) => detail.error);`;
    assert.deepEqual(
      typeCheck(text, {}, isOurs).map(({line}) => line),
      [5],
    );
  });
});

test.describe('what editors complete from', {tag: '@once'}, () => {
  const read = (file: string) => JSON.parse(readFileSync(`dist/editors/${file}`, 'utf8')) as unknown;

  test('has the tags, their attributes and the values of these', () => {
    const {tags} = read('vscode.html-data.json') as {
      tags: {name: string; attributes: {name: string; values?: {name: string}[]}[]}[];
    };
    const card = tags.find(({name}) => name === 'card-token-form');
    const names = card?.attributes.map(({name}) => name) ?? [];
    assert.ok(names.includes('publishable-key') && names.includes('accept-brands'), names.join());
    const account = tags.find(({name}) => name === 'account-token-form');
    const types = account?.attributes.find(({name}) => name === 'business-type')?.values;
    assert.deepEqual(
      types?.map(({name}) => name),
      ['individual', 'company', 'non_profit', 'government_entity'],
    );
  });

  test('has the custom properties', () => {
    const {properties} = read('vscode.css-data.json') as {properties: {name: string}[]};
    assert.ok(properties.some(({name}) => name === '--token-form-accent-color'));
  });

  test('is what package.json names', () => {
    const {'web-types': file} = JSON.parse(readFileSync('package.json', 'utf8')) as {'web-types': string};
    const {name, contributions} = JSON.parse(readFileSync(file, 'utf8')) as {
      name: string;
      contributions: {html: {elements: {name: string}[]}};
    };
    assert.equal(name, 'token-forms');
    assert.equal(contributions.html.elements.length, 6);
  });
});
