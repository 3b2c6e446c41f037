import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {codeFor} from '../../../demo/browser/framework-snippets.js';

const attributes = new Map([
  ['publishable-key', 'pk_test_1'],
  ['required', ''],
  ['details', '{"title": "CEO"}'],
]);

describe('the code that the playground shows', () => {
  test('listens in each framework’s own way', () => {
    assert.match(codeFor('react', 'card-token-form', attributes, false), /ontoken=\{\(\{detail\}\) => save/);
    assert.match(codeFor('vue', 'card-token-form', attributes, false), /@token="\(\{detail\}\) => save/);
    assert.match(codeFor('svelte', 'card-token-form', attributes, false), /ontoken=\{/);
  });

  for (const framework of ['react', 'vue', 'svelte'] as const) {
    test(`imports the element and has every attribute (${framework})`, () => {
      const code = codeFor(framework, 'card-token-form', attributes, false);
      assert.match(code, /import 'token-forms\/define\/card-token-form\.js';/);
      assert.match(code, /publishable-key="pk_test_1"\s+required\s+details='\{"title": "CEO"\}'/);
    });

    test(`needs no listener inside a form (${framework})`, () => {
      const code = codeFor(framework, 'card-token-form', attributes, true);
      assert.match(code, /<form action="\/pay" method="post">\s+<card-token-form/);
      assert.doesNotMatch(code, /save/);
    });
  }

  test('is the plain page’s own in HTML', () => {
    assert.match(
      codeFor('html', 'card-token-form', attributes, false),
      /<script src="card-token-form\.js" defer>/,
    );
  });
});
