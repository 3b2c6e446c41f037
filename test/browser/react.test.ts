import {expect} from '@open-wc/testing';
import {act, createElement, createRef, StrictMode, useState, version} from 'react';
import {createRoot, hydrateRoot, type Root} from 'react-dom/client';
import type {CardTokenForm as CardTokenFormElement} from '../../src/index.js';
import {CardTokenForm, PiiTokenForm} from '../../src/react/index.js';
import {TokenEvent} from '../../src/base/events.js';

Object.assign(globalThis, {IS_REACT_ACT_ENVIRONMENT: true});

const TOKEN = {
  id: 'tok_1',
  object: 'token',
  type: 'card',
  created: 1,
  livemode: false,
  used: false,
  client_ip: null,
} as const;

describe(`React ${version}`, () => {
  let place: HTMLElement;
  let root: Root | undefined;
  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
  });
  afterEach(() => {
    act(() => root?.unmount());
    root = undefined;
    place.remove();
  });
  const render = (...drawn: Parameters<Root['render']>) =>
    act(() => {
      root ??= createRoot(place);
      root.render(...drawn);
    });
  const form = () => place.querySelector('card-token-form') as CardTokenFormElement;

  // This one is first: the class is defined in it.
  it('hears events and sets properties of a class that is defined after hydration', async () => {
    place.innerHTML = '<card-token-form publishable-key="pk_test_1"></card-token-form>';
    const heard: string[] = [];
    const messages = {label_name: 'Pay now'};
    act(() => {
      root = hydrateRoot(
        place,
        createElement(CardTokenForm, {
          publishableKey: 'pk_test_1',
          messages,
          onReady: () => heard.push('ready'),
          onToken: ({detail}) => heard.push(detail.token.id),
        }),
      );
    });
    const element = form();
    expect(customElements.get('card-token-form')).to.equal(undefined);
    const ready = new Promise((resolve) => element.addEventListener('ready', resolve, {once: true}));
    await import('../../src/define/all.js');
    await ready;
    expect(form()).to.equal(element);
    expect(element.messages).to.equal(messages);
    element.dispatchEvent(new TokenEvent(TOKEN));
    expect(heard).to.deep.equal(['ready', 'tok_1']);
  });

  it('hears each event once under StrictMode, and by the handler of the last render', () => {
    const heard: string[] = [];
    const draw = (who: string) =>
      createElement(
        StrictMode,
        null,
        createElement(CardTokenForm, {onToken: ({detail}) => heard.push(`${who} ${detail.token.id}`)}),
      );
    render(draw('first'));
    form().dispatchEvent(new TokenEvent(TOKEN));
    render(draw('second'));
    form().dispatchEvent(new TokenEvent(TOKEN));
    expect(heard).to.deep.equal(['first tok_1', 'second tok_1']);
  });

  it('takes away what is no longer given', () => {
    const messages = {label_name: 'Pay now'};
    render(
      createElement(CardTokenForm, {mask: 'cvc', required: true, disabled: true, collect: 'name', messages}),
    );
    expect(form().mask).to.equal('cvc');
    expect([form().required, form().disabled]).to.deep.equal([true, true]);
    expect(form().messages).to.equal(messages);
    render(createElement(CardTokenForm, {required: false}));
    expect(form().mask).to.equal('');
    expect([form().required, form().disabled]).to.deep.equal([false, false]);
    expect(form().collect).to.equal('');
    expect(form().messages).to.deep.equal({});
    render(createElement(CardTokenForm, {mask: 'number', disabled: true}));
    expect(form().mask).to.equal('number');
    expect(form().disabled).to.equal(true);
  });

  it('keeps one element, and what was typed, over renders', () => {
    const Page = () => {
      const [n, setN] = useState(0);
      return createElement(CardTokenForm, {id: `n${n}`, onChange: () => setN(n + 1)});
    };
    render(createElement(Page));
    const before = form();
    act(() => {
      before.dispatchEvent(new CustomEvent('change', {detail: {}}));
    });
    expect(form()).to.equal(before);
    expect(before.id).to.equal('n1');
  });

  it('hears only the form’s own events', () => {
    const heard: unknown[] = [];
    const header = createElement('input', {slot: 'header', defaultValue: ''});
    render(createElement(CardTokenForm, {onChange: (event) => heard.push(event)}, header));
    place.querySelector('input')?.dispatchEvent(new Event('change', {bubbles: true}));
    expect(heard).to.deep.equal([]);
  });

  it('gives the element to a ref, and takes it back', () => {
    const ref = createRef<CardTokenFormElement>();
    render(createElement(CardTokenForm, {ref, name: 'source', className: 'wide'}));
    expect(ref.current).to.equal(form());
    expect(ref.current?.name).to.equal('source');
    expect(ref.current?.className).to.equal('wide');
    expect(ref.current?.tokenize).to.be.a('function');
    render(createElement(PiiTokenForm));
    expect(ref.current).to.equal(null);
  });
});
