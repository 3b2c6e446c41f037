import assert from 'node:assert/strict';
import {test} from 'node:test';
import {elementManifest} from '../../../build/manifest.js';
import {playgroundPage} from '../../../demo/playground/playground-page.js';

const {modules} = await elementManifest();
const origins = {shop: 'http://a', playground: 'http://b', fields: 'http://c', sandbox: 'http://d'};
const fieldsets = String(playgroundPage(origins, {})).split('<fieldset').slice(1);

for (const {tagName, attributes} of modules.flatMap(({declarations}) => declarations)) {
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
