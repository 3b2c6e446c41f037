import assert from 'node:assert/strict';
import {test} from 'node:test';
import {listen, onPort} from '../../../demo/listen.js';
import {readOrder} from '../../../demo/shop/order.js';
import {holdsCardNumber} from '../../../demo/shop/received-requests.js';
import {isFile} from '../../../demo/shop/received-page.js';
import {startDemo} from '../../../demo/start-demo.js';
import {serveForTest} from '../../support/http-server.js';

test('the shop takes no request with a card number in it, and does not show it either', async () => {
  const demo = await startDemo({shopPort: 0, playgroundPort: 0, fieldsPort: 0, sandboxPort: 0, build: false});
  try {
    const body = new URLSearchParams({source: '4242 4242 4242 4242'});
    const answer = await fetch(`${demo.shop}/pay`, {method: 'POST', body});
    assert.equal(answer.status, 400);
    const received = await fetch(`${demo.shop}/received`, {headers: {Accept: 'application/json'}});
    const requests = (await received.json()) as {path: string}[];
    assert.deepEqual(
      requests.map(({path}) => path),
      ['/received'],
    );
  } finally {
    await demo.close();
  }
  await assert.rejects(fetch(demo.shop), 'it is closed');
});

const texts: readonly [text: string, holdsOne: boolean][] = [
  ['source=4242424242424242', true],
  ['source=4242+4242+4242+4242', true],
  ['source=4242%204242%204242%204242', true],
  ['/pay?n=3782-822463-10005', true],
  ['source=4242424242424241', false],
  ['source=tok_1bHaZOvs0ZP1tqTIeSHdkFfR&quantity=4', false],
  ['email=reader.1984%40example.com', false],
];
for (const [text, holdsOne] of texts) {
  test(`${text} ${holdsOne ? 'holds a card number' : 'holds no card number'}`, () =>
    assert.equal(holdsCardNumber(text), holdsOne));
}

test('of what the server received, files are folded, and pages and forms are not', () => {
  const folded = (method: string, path: string, body = '') => isFile({method, path, body});
  for (const path of ['/elements/locale/de.js', '/styles/shop.css', '/token-forms/frame.html', '/icon.svg'])
    assert.equal(folded('GET', path), true, path);
  for (const path of ['/', '/plain', '/sell/terms', '/again/cus_1', '/orders/ch_1', '/styles/shop.css?n=1'])
    assert.equal(folded('GET', path), false, path);
  assert.equal(folded('POST', '/elements/x.js'), false);
});

test('a form that says nothing but the token orders one lamp', () => {
  assert.deepEqual(readOrder('source=tok_1'), {source: 'tok_1', quantity: 1, email: '', amount: 6400});
});

test('nobody orders more lamps than are for sale, or fewer than one', () => {
  const quantities = ['4', '5', '0', '-1', '1e9', 'x'].map((text) => readOrder(`quantity=${text}`).quantity);
  assert.deepEqual(quantities, [4, 1, 1, 1, 1, 1]);
});

test('a usual port that is taken is replaced by a free one, and one that was asked for is not', async (t) => {
  const other = await serveForTest(t, () => undefined);
  const taken = Number(new URL(other.origin).port);
  const server = await onPort(undefined, taken, listen);
  t.after(() => server.close());
  assert.notEqual(new URL(server.url).port, String(taken));
  await assert.rejects(onPort(taken, 8080, listen), {code: 'EADDRINUSE'});
});
