import assert from 'node:assert/strict';
import {CONNECT, HELLO} from '../../src/frame/protocol/protocol.js';
import type {Visit} from '../support/browsers/visit.js';
import {cdnScript, page, startCheckout, type Checkout} from '../support/checkout.js';
import {startFieldsOrigin, tabIntoFrame} from '../support/fields-origin.js';
import {test} from '../support/fixtures.js';
import {misfits} from '../support/misfits.js';
import {startSite, type Site} from '../support/site.js';

const helpers = `<script>
  misfits = ${misfits.toString()};
  told = [];
  for (const type of ['ready', 'change', 'token', 'token-error'])
    addEventListener(type, ({detail}) => told.push(detail?.error?.code ? type + ' ' + detail.error.code : type));
  addEventListener('message', ({data}) => typeof data === 'string' && /^(said|answered)$/.test(data) && told.push(data));
  errors = [];
  addEventListener('error', ({message}) => errors.push(message));
</script>`;

/** Is no form: it takes the port as one does, and says on it whatever comes to mind. */
const liar = `${helpers}<script>
  addEventListener('message', ({data, ports: [port]}) => {
    if (!port) return;
    port.postMessage({type: 'ready'});
    for (const message of misfits(5000)) port.postMessage(message);
    port.postMessage({type: 'size', height: 99});
  });
  parent.postMessage(${JSON.stringify(HELLO)}, '*');
</script>`;

/** Is ready, and gone as soon as it is asked for a token: it comes back, and says no more. */
const quitter = `<script>
  const isBack = name === 'back';
  name = 'back';
  addEventListener('message', ({ports: [port]}) => {
    if (!port || isBack) return;
    port.postMessage({type: 'ready'});
    port.onmessage = ({data: {type, attempt}}) => {
      if (type !== 'tokenize') return;
      port.postMessage({type: 'started', attempt});
      location.reload();
    };
  });
  parent.postMessage(${JSON.stringify(HELLO)}, '*');
</script>`;

/** Of a third origin, and beside the form: it would like to be its page, and its frame. */
const neighbour = `${helpers}<script>
  for (const target of [parent, parent.frames[0]]) {
    for (const message of misfits(5000)) target.postMessage(message, '*');
    for (let i = 0; i < 100; i++) {
      const {port1, port2} = new MessageChannel();
      target.postMessage(${JSON.stringify(HELLO)}, '*');
      target.postMessage(${JSON.stringify(CONNECT)}, '*', [port2]);
      port1.onmessage = () => parent.postMessage('answered', '*');
      port1.postMessage({type: 'wipe'});
    }
  }
  parent.postMessage('said', '*');
</script>`;

/** Ten seconds come to an end at once. */
const hurry = `<script>
  const wait = setTimeout;
  setTimeout = (call, delay) => wait(call, delay === 10_000 ? 500 : delay);
</script>`;

interface Page {
  readonly told: string[];
  readonly errors: string[];
  readonly misfits: (count: number) => unknown[];
}

test.describe('forged messages', {tag: '@once'}, () => {
  let checkout: Checkout;
  let fields: Site;
  let liars: Site;
  let visitor: Visit;

  test.beforeAll(async ({engine, sharedVisitor}) => {
    const metas = () => ({'api-base': checkout.sandbox.url, 'allowed-parents': checkout.origin});
    fields = await startFieldsOrigin(metas, {crossSite: engine !== 'firefox'});
    liars = await startSite({
      pages: {
        '/frame.html': page('', liar),
        '/quitter.html': page('', quitter),
        '/neighbour.html': page('', neighbour),
      },
    });
    checkout = await startCheckout({
      pages: () => {
        const form = (frame: string, head = helpers) =>
          page(
            `<card-token-form publishable-key="pk_test_1" frame-src="${frame}"></card-token-form>`,
            head + cdnScript('isolated'),
          );
        return {
          '/': form(`${fields.origin}/frame.html`),
          '/liar': form(`${liars.origin}/frame.html`),
          '/quitter': form(`${liars.origin}/quitter.html`, helpers + hurry),
        };
      },
    });
    visitor = sharedVisitor;
  });
  test.afterAll(async () => {
    await Promise.all([checkout?.close(), fields?.close(), liars?.close()]);
  });
  test.beforeEach(() => checkout.sandbox.reset());

  const told = () => visitor.evaluate(() => (globalThis as unknown as Page).told);
  const isTold = (what: string) =>
    visitor.until((what: string) => (globalThis as unknown as Page).told.includes(what), what);

  const makesToken = async (...besides: string[]) => {
    await tabIntoFrame(visitor);
    for (const text of ['4242424242424242', '1234', '123']) {
      await visitor.type(text);
      await visitor.press('Tab');
    }
    await visitor.press('Enter');
    await isTold('token');
    assert.deepEqual(
      (await told()).filter((event) => event !== 'change'),
      ['ready', ...besides, 'token'],
    );
    assert.equal(checkout.sandbox.posts().length, 1);
  };

  test('to either window change nothing, and the form goes on', async () => {
    await visitor.goto(checkout.origin);
    await isTold('ready');
    await visitor.evaluate(
      (hello, connect) => {
        const frame = document.querySelector<HTMLIFrameElement>('card-token-form iframe');
        const target = frame?.contentWindow;
        for (const message of (globalThis as unknown as Page).misfits(5000)) {
          window.postMessage(message, '*'); // from the wrong window
          target?.postMessage(message, '*');
        }
        window.postMessage(hello, '*');
        for (let i = 0; i < 100; i++) {
          // a second handshake, replayed
          const {port1, port2} = new MessageChannel();
          target?.postMessage(connect, '*', [port2]);
          port1.onmessage = () => (globalThis as unknown as Page).told.push('answered');
          port1.postMessage({type: 'wipe'});
          port1.postMessage({type: 'tokenize', attempt: 1});
        }
      },
      HELLO,
      CONNECT,
    );
    await makesToken();
  });

  test('of a third origin change nothing either', async () => {
    await visitor.goto(checkout.origin);
    await isTold('ready');
    await visitor.evaluate((src) => {
      document.body.append(Object.assign(document.createElement('iframe'), {src}));
    }, `${liars.origin}/neighbour.html`);
    await isTold('said');
    await makesToken('said');
  });

  test('of a frame that lies change nothing on the page', async () => {
    await visitor.goto(`${checkout.origin}/liar`);
    await visitor.until(() => {
      const frame = document.querySelector<HTMLIFrameElement>('card-token-form iframe');
      return frame?.style.height === '99px';
    });
    assert.deepEqual(await told(), ['ready']);
    assert.deepEqual(await visitor.evaluate(() => (globalThis as unknown as Page).errors), []);
  });

  test('that do not come from a frame which was loaded anew during an attempt are missed', async () => {
    await visitor.goto(`${checkout.origin}/quitter`);
    await isTold('ready');
    await visitor.evaluate(() => {
      const form = document.querySelector('card-token-form');
      // the attempt is over by then, and so ends no waiting
      form?.tokenize().catch(() => form.reset());
    });
    await isTold('token-error frame_timeout');
    assert.deepEqual(
      (await told()).filter((event) => event !== 'change'),
      ['ready', 'token-error', 'token-error frame_timeout'],
    );
    await visitor.until(() =>
      document.querySelector('card-token-form')?.shadowRoot?.querySelector('p[role=alert]'),
    );
  });
});
