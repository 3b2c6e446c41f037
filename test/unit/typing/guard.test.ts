import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import {simulatePage} from '../../support/simulated-page.js';

simulatePage('jsdom');
Object.assign(globalThis, {ShadowRoot: (globalThis.window as unknown as typeof globalThis).ShadowRoot});
const {guardFields, guardInside} = await import('../../../src/typing/guard.js');

/** A form's element: an input in an open shadow root. */
function makeForm(parent: ParentNode): {host: Element; root: ShadowRoot; input: HTMLInputElement} {
  const host = document.createElement('div');
  parent.append(host);
  const root = host.attachShadow({mode: 'open'});
  root.innerHTML = '<input>';
  return {host, root, input: root.querySelector('input') as HTMLInputElement};
}

describe('the guard around typing', () => {
  /** What the form hears, and what a listener of the page does that came later. */
  let own: string[];
  let page: string[];
  const listen = ({type}: Event) => page.push(type);
  const types = ['beforeinput', 'input', 'keydown', 'paste', 'drop', 'compositionend'];

  before(() => guardFields(makeForm(document.body).root, () => undefined));
  before(() => {
    for (const type of types) window.addEventListener(type, listen, true);
  });
  after(() => {
    for (const type of types) window.removeEventListener(type, listen, true);
  });
  beforeEach(() => {
    document.body.replaceChildren();
    own = [];
    page = [];
  });

  const fire = (target: EventTarget, type: string, fields: object = {}) => {
    const event = new window.Event(type, {bubbles: true, composed: true, cancelable: true});
    target.dispatchEvent(Object.assign(event, fields));
  };
  const guarded = (parent: ParentNode = document.body) => {
    const form = makeForm(parent);
    guardFields(form.root, ({type}) => own.push(type));
    return form;
  };

  for (const type of ['beforeinput', 'input', 'paste', 'drop', 'compositionend'])
    it(`tells the form of ${type}, and nobody else`, () => {
      fire(guarded().input, type);
      assert.deepEqual([own, page], [[type], []]);
    });

  for (const [key, held, isSeen] of [
    ['4', {}, false],
    ['Backspace', {}, false],
    ['Delete', {}, false],
    ['Tab', {}, true],
    ['Enter', {}, true],
    ['ArrowLeft', {}, true],
    ['c', {ctrlKey: true}, true],
    ['z', {metaKey: true}, true],
  ] as const)
    it(`${isSeen ? 'lets a page hear' : 'keeps from a page'} the key ${[...Object.keys(held), key].join(' ')}`, () => {
      fire(guarded().input, 'keydown', {key, ...held});
      assert.deepEqual(page, isSeen ? ['keydown'] : []);
      assert.deepEqual(own, Object.keys(held).length > 0 ? ['keydown'] : []);
    });

  it('leaves the page’s own fields alone', () => {
    guarded();
    const input = document.createElement('input');
    document.body.append(input);
    for (const type of types) fire(input, type);
    assert.deepEqual([own, page], [[], types]);
  });

  it('hears a script that fills in a field by an event that stays inside', () => {
    guarded().input.dispatchEvent(new window.Event('input', {bubbles: true}));
    assert.deepEqual([own, page], [['input'], []]);
  });

  it('holds in a form inside another component’s open shadow root', () => {
    const outer = makeForm(document.body);
    fire(guarded(outer.root).input, 'input');
    assert.deepEqual([own, page], [['input'], []]);
  });

  it('holds in a closed one, for as long as the form is there', () => {
    const outer = document.createElement('div');
    document.body.append(outer);
    // eslint-disable-next-line wc/no-closed-shadow-root -- other people's components have them
    const {host, input} = guarded(outer.attachShadow({mode: 'closed'}));
    const leave = guardInside(host);
    input.focus();
    fire(input, 'beforeinput');
    assert.deepEqual([own, page], [['beforeinput'], []]);
    leave();
    fire(input, 'beforeinput');
    assert.deepEqual(page, ['beforeinput']);
  });
});
