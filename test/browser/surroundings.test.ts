import '../../src/define/all.js';
import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {startSandbox} from '../support/commands.js';
import {itInPage} from '../support/framed/framed-mode.js';
import {make, mount} from '../support/mount.js';

const CARD = {number: '4242424242424242', expiry: '1240', cvc: '123'};

describe('a form filled in without an event', () => {
  itInPage('reads its fields once more when a token is asked for', async () => {
    const sandbox = await startSandbox();
    const form = await mount('card-token-form', {'api-base': sandbox.url});
    await form.focus('number');
    for (const [field, text] of Object.entries(CARD)) {
      const control = form.element.shadowRoot?.getElementById(field) as HTMLInputElement;
      control.value = text;
    }
    expect((await form.submit()).token?.id).to.match(/^tok_/);
  });
});

describe('a form with autofocus', () => {
  it('has the focus in its first field once it is there', async () => {
    const form = make('card-token-form', {autofocus: true});
    await fixture(html`<div>${form.element}</div>`);
    await form.ready();
    await form.settled();
    expect(form.focused).to.equal('number');
  });
});

describe('a form that comes into another document', () => {
  itInPage('keeps its style sheets', async () => {
    const form = await mount('card-token-form');
    const height = form.box('input-number').height;
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Another document"></iframe>`);
    frame.contentDocument?.body.append(form.element);
    await form.element.updateComplete;
    expect(form.box('input-number').height).to.equal(height);
    expect(form.element.shadowRoot?.adoptedStyleSheets.length).to.be.above(0);
  });
});

describe('the event guard', () => {
  for (const modes of [['closed'], ['open', 'closed'], ['closed', 'open'], ['closed', 'closed']] as const) {
    itInPage(
      `keeps what is typed from later listeners inside ${modes.join(' and ')} shadow roots`,
      async () => {
        const form = make('card-token-form');
        const place = await fixture<HTMLElement>(html`<div></div>`);
        let inner: ParentNode & Node = place;
        for (const mode of modes) {
          const host = document.createElement('div');
          inner.append(host);
          inner = host.attachShadow({mode});
        }
        inner.append(form.element);
        await form.ready();
        await form.focus('number');
        const heard: string[] = [];
        const listen = (event: Event) => heard.push(event.type, (event as KeyboardEvent).key ?? '');
        const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste'];
        for (const type of types) window.addEventListener(type, listen, true);
        await sendKeys({type: '4242'});
        for (const type of types) window.removeEventListener(type, listen, true);
        await form.settled();
        expect(heard.filter((entry) => /\d|input/.test(entry))).to.deep.equal([]);
        expect(form.text('number')).to.equal('4242');
      },
    );
  }
});

describe('a page whose inputs are called like parts of a form', () => {
  itInPage('sends the token with the order all the same', async () => {
    const sandbox = await startSandbox();
    const form = make('card-token-form', {name: 'source', 'api-base': sandbox.url});
    const place = await fixture<HTMLFormElement>(html`<form></form>`);
    for (const name of ['elements', 'getRootNode', 'requestSubmit', 'submit', 'action', 'isConnected']) {
      const input = document.createElement('input');
      input.name = name;
      place.append(input);
    }
    const button = document.createElement('button');
    place.append(form.element, button);
    await form.ready();
    await form.autofill(CARD);
    const sent = new Promise<FormData>((resolve) => {
      place.addEventListener('submit', (event) => {
        event.preventDefault();
        resolve(new FormData(place));
      });
    });
    button.click();
    expect((await sent).get('source')).to.match(/^tok_/);
  });
});
