import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {playgroundPage} from '../../../demo/playground/playground-page.js';

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly {readonly name: string}[];
    }[];
  }[];
}

const manifest = JSON.parse(readFileSync('docs/custom-elements.json', 'utf8')) as Manifest;
const origins = {shop: 'http://a', playground: 'http://b', fields: 'http://c', sandbox: 'http://d'};
const fieldsets = String(playgroundPage(origins, {})).split('<fieldset').slice(1);

for (const {tagName, attributes = []} of manifest.modules.flatMap(({declarations = []}) => declarations)) {
  if (tagName === undefined) continue;
  test(`the playground has every attribute of <${tagName}>`, () => {
    // it says itself whose its settings are, or is everyone's
    const own = fieldsets.filter((text) => text.startsWith(` data-for="${tagName}"`) || text.startsWith('>'));
    const missing = attributes
      .map(({name}) => name)
      // a button beside the element
      .filter((name) => name !== 'disabled')
      .filter((name) => !own.some((text) => new RegExp(`name="${name}"[^>]*data-attribute`).test(text)));
    assert.deepEqual(missing, []);
  });
}
