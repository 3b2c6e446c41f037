import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {createElement, type ComponentType} from 'react';
import {renderToString} from 'react-dom/server';
import * as components from '../../../src/react/index.js';
import {DESCRIPTIONS} from '../../../src/react/descriptions.js';
import {elementManifest} from '../../../build/manifest.js';

describe('on a server', () => {
  test('a form is its tag, with its attributes', () => {
    const html = renderToString(
      createElement(
        components.CardTokenForm,
        {
          publishableKey: 'pk_test_1',
          required: true,
          disabled: false,
          collect: 'name',
          className: 'wide',
          id: 'card',
          messages: {label_name: 'Pay'},
          onToken: () => undefined,
        },
        createElement('p', {slot: 'header'}, 'Card'),
      ),
    );
    assert.equal(
      html,
      '<card-token-form id="card" class="wide" publishable-key="pk_test_1" required="" collect="name">' +
        '<p slot="header">Card</p></card-token-form>',
    );
  });

  test('each of the six can be drawn without its class', () => {
    const drawn = Object.values(components).map((component) =>
      renderToString(createElement(component as ComponentType)),
    );
    assert.deepEqual(
      drawn,
      Object.keys(DESCRIPTIONS).map((tag) => `<${tag}></${tag}>`),
    );
  });
});

test('the components know every attribute and property that the elements have', async () => {
  const {modules} = await elementManifest();
  const elements = modules.flatMap(({declarations}) => declarations);
  assert.deepEqual(elements.map(({tagName}) => tagName).toSorted(), Object.keys(DESCRIPTIONS).toSorted());
  for (const {tagName, attributes, members} of elements) {
    const known = DESCRIPTIONS[tagName as keyof typeof DESCRIPTIONS];
    assert.deepEqual(
      known.attributes.map(attributeOf).toSorted(),
      attributes
        .map(({name}) => name)
        .filter((name) => !(camelCase(name) in known.properties))
        .toSorted(),
    );
    const names = members.map(({name}) => name);
    assert.deepEqual(
      Object.keys(known.properties).filter((name) => !names.includes(name)),
      [],
    );
  }
});

const camelCase = (name: string) => name.replace(/-./g, ([, letter = '']) => letter.toUpperCase());
const attributeOf = (name: string) => name.replace(/[A-Z]/g, '-$&').toLowerCase();
