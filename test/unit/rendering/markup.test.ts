import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {FormPicture} from '../../../src/rendering/form-template.js';
import {markup, type Markup} from '../../../src/rendering/markup.js';

const ui = {locale: 'en', summary: 'Done'} as FormPicture;

/** What Lit gets: the template's strings, and its values for that picture. */
function painted(pieces: Markup) {
  const {strings, values} = pieces.template()(ui);
  return {strings: [...strings], values};
}

describe('markup', () => {
  it('puts texts in for good, and asks functions at each painting', () => {
    assert.deepEqual(
      painted(markup`<p id="${'number'}-note" lang=${(ui) => ui.locale}>${(ui) => ui.summary}</p>`),
      {
        strings: ['<p id="number-note" lang=', '>', '</p>'],
        values: ['en', 'Done'],
      },
    );
  });

  it('takes in other markup, several in a row, and none', () => {
    const label = (name: string) => markup`<b>${name}${(ui) => ui.locale}</b>`;
    const pieces = markup`<div>${markup``}${[label('a'), label('b')]}${[]}</div>`;
    assert.deepEqual(painted(pieces), {
      strings: ['<div><b>a', '</b><b>b', '</b></div>'],
      values: ['en', 'en'],
    });
  });

  it('lets no text be markup', () => {
    const text = 'x" onclick="alert(1)"><script>&quot;\'`$';
    assert.deepEqual(painted(markup`<p id="${text}"></p>`).strings, [
      '<p id="x onclickalert1scriptquot"></p>',
    ]);
  });

  it('is the same template wherever the texts are the same', () => {
    const first = markup`<p>${(ui) => ui.locale}</p>`.template()(ui);
    const second = markup`<p>${(ui) => ui.summary}</p>`.template()(ui);
    assert.equal(first.strings, second.strings);
    assert.notEqual(first.strings, markup`<b>${(ui) => ui.summary}</b>`.template()(ui).strings);
  });

  it('is a template as Lit takes it from a tag', () => {
    const {strings} = markup`<p></p>`.template()(ui);
    assert.ok(Object.hasOwn(strings, 'raw'));
  });
});
