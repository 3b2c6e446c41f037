import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it, mock} from 'node:test';
import type {TokenFormElement} from '../../../src/base/token-form-element.js';
import type {TokenError} from '../../../src/client/token-error.js';
import {EMPTY_STATE, type FormState} from '../../../src/model/form-state.js';
import {HELLO} from '../../../src/frame/protocol/protocol.js';
import {fieldsOptions} from '../../support/fields-options.js';
import {simulatePage} from '../../support/simulated-page.js';

simulatePage('jsdom');
const page = globalThis.window;
for (const name of ['getComputedStyle', 'MutationObserver', 'location', 'MessageEvent'] as const)
  Object.defineProperty(globalThis, name, {value: page[name], configurable: true});
// what it lacks
Object.defineProperty(page.HTMLIFrameElement.prototype, 'sandbox', {get: () => ({value: ''})});
Object.assign(globalThis, {
  matchMedia: () => ({addEventListener: () => undefined}),
  ...{scrollX: 0, scrollY: 0, innerWidth: 1280, innerHeight: 800},
});
customElements.define(
  'card-token-form',
  class extends HTMLElement {
    /** As of a Lit element without properties of its own. */
    static readonly elementProperties = new Map();
  },
);
const {FrameController} = await import('../../../src/frame/host/frame-controller.js');

const URL_OF_FRAME = 'https://fields.example/frame.html';
const WRONG: FormState = {complete: false, empty: false, brand: 'visa', fields: {number: {state: 'partial'}}};
const TOKEN = {id: 'tok_1', object: 'token', type: 'card', created: 1, livemode: false, used: false};

describe('fields in a frame, as the page sees them', () => {
  let element: TokenFormElement;
  let controller: InstanceType<typeof FrameController>;
  /** The frame's end of the port, and what came over it. */
  let port: MessagePort | undefined;
  let heard: {readonly type: string; readonly attempt?: number}[];
  let told: unknown[];

  beforeEach(() => {
    mock.timers.enable({apis: ['setTimeout']});
    told = [];
    heard = [];
    port = undefined;
    element = Object.assign(document.createElement('card-token-form'), {
      frameSrc: URL_OF_FRAME,
      requestUpdate: () => undefined,
      form: null,
      busy: false,
    });
    document.body.replaceChildren(element);
    controller = new FrameController(
      element,
      {
        becameReady: () => told.push('ready'),
        stateChanged: (edited) => told.push(edited),
        misconfigured: ({code}) => told.push(code),
        submitRequested: () => told.push('submit'),
      },
      fieldsOptions,
      () => ({}),
    );
  });
  afterEach(() => {
    mock.timers.reset();
    port?.close();
    document.body.replaceChildren();
  });

  const frame = () => element.querySelector('iframe') as HTMLIFrameElement;

  /** The frame says hello, and takes the port that the page answers with. */
  const connect = (origin = 'https://fields.example') => {
    const source = frame().contentWindow as Window;
    source.postMessage = (_message: unknown, _target: unknown, [given]: MessagePort[] = []) => {
      port = given;
      given?.addEventListener('message', ({data}) => heard.push(data as (typeof heard)[number]));
      given?.start();
    };
    page.dispatchEvent(new page.MessageEvent('message', {data: HELLO, source, origin} as MessageEventInit));
  };
  /** What was sent has come: ports hand on in turns of the event loop. */
  const arrived = async () => {
    for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
  };
  const say = async (message: object) => {
    port?.postMessage(message);
    await arrived();
  };
  const errorOf = (promise: Promise<unknown>) =>
    promise.then(
      () => undefined,
      ({type, code}: TokenError) => code ?? type,
    );

  it('gives no port to a frame of another origin', async () => {
    connect('https://elsewhere.example');
    await arrived();
    assert.equal(port, undefined);
  });

  it('is configured without its API, and ready when the frame says so', async () => {
    connect();
    await arrived();
    assert.equal(heard[0]?.type, 'configure');
    assert.ok(!('apiBase' in (heard[0] ?? {})));
    await say({type: 'ready'});
    assert.equal(await controller.ready(), controller);
    assert.deepEqual(told, ['ready']);
  });

  it('tells the frame’s state, and whether somebody typed', async () => {
    connect();
    await say({type: 'state', state: WRONG, edited: true});
    assert.deepEqual([controller.state, told], [WRONG, [true]]);
  });

  it('drops what is no message', async () => {
    connect();
    await say({type: 'state', state: {...WRONG, text: '4242424242424242'}, edited: 'yes'});
    assert.deepEqual([controller.state, told], [EMPTY_STATE, []]);
  });

  it('makes a token by an attempt of its own number alone', async () => {
    connect();
    const attempt = controller.tokenize(new AbortController().signal);
    await arrived();
    const n = heard.find(({type}) => type === 'tokenize')?.attempt ?? 0;
    await say({type: 'token', attempt: n + 1, token: {...TOKEN, id: 'tok_other'}});
    await say({type: 'token', attempt: n, token: TOKEN});
    assert.equal((await attempt).id, 'tok_1');
  });

  it('gives an attempt up when it is aborted, and has the frame do so', async () => {
    connect();
    const aborter = new AbortController();
    const attempt = errorOf(controller.tokenize(aborter.signal));
    aborter.abort();
    assert.equal(await attempt, 'aborted_error');
    await arrived();
    assert.ok(heard.some(({type}) => type === 'abort'));
  });

  it('gives an attempt up, and forgets the state, when the frame is loaded anew', async () => {
    connect();
    await say({type: 'state', state: WRONG, edited: true});
    const attempt = errorOf(controller.tokenize(new AbortController().signal));
    connect();
    assert.equal(await attempt, 'aborted_error');
    assert.equal(controller.state, EMPTY_STATE);
  });

  it('says so when the frame does not answer, and takes it away', async () => {
    const ready = errorOf(controller.ready());
    mock.timers.tick(10_000);
    assert.equal(await ready, 'frame_timeout');
    assert.deepEqual([told, frame()], [['frame_timeout'], null]);
  });

  it('waits no longer once an attempt has begun in the frame', async () => {
    connect();
    await say({type: 'ready'});
    const attempt = controller.tokenize(new AbortController().signal);
    await arrived();
    const n = heard.at(-1)?.attempt;
    await say({type: 'started', attempt: n});
    mock.timers.tick(60_000);
    await say({type: 'token', attempt: n, token: TOKEN});
    assert.equal((await attempt).id, 'tok_1');
  });

  it('refuses a frame-src that is no URL', async () => {
    const other = new FrameController(
      Object.assign(element, {frameSrc: 'javascript:0'}),
      {
        becameReady: () => undefined,
        stateChanged: () => undefined,
        misconfigured: ({code}) => told.push(code),
        submitRequested: () => undefined,
      },
      fieldsOptions,
      () => ({}),
    );
    assert.deepEqual(told, ['frame_src']);
    assert.equal(other.anchor, undefined);
  });

  it('asks the frame to wipe, and is empty at once', async () => {
    connect();
    await say({type: 'state', state: WRONG, edited: true});
    controller.wipe();
    assert.equal(controller.state, EMPTY_STATE);
    await arrived();
    assert.equal(heard.at(-1)?.type, 'wipe');
  });
});
