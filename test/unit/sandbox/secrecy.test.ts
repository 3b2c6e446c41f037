import assert from 'node:assert/strict';
import {fork} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import test from 'node:test';
import {fileURLToPath} from 'node:url';

import {passesLuhn} from '../../../src/fields/luhn.js';
import {endpoints} from '../../../src/sandbox/endpoints/all.js';
import {faultKinds, type FaultName} from '../../../src/sandbox/fault-kinds.js';
import {checkedSandbox} from './support/checked-sandbox.js';
import {checkAnswer} from './support/contract/check-answer.js';
import {CARD, encode, sandboxClient} from './support/harness.js';
import {heapTexts} from './support/heap-texts.js';
import {randomOf, randomParams} from './support/random-params.js';

/** What must be found nowhere: numbers that no documentation lists, so that they are not in the sandbox's tables. */
const CANARIES = {
  pan: '4539578763621486',
  amex: '374245455400126',
  cvc: '9713',
  id: '918273645',
  bank: '887766554433',
  short: '604817',
};

/** A key of the caller's own words, with a number among them. */
const MIXED_KEY = `order ${CANARIES.pan}`;

const EXPIRY = {exp_month: '12', exp_year: '2040'};
const BANK = {country: 'US', routing_number: '110000000', account_number: CANARIES.bank};

const BODIES: readonly unknown[] = [
  {card: {...EXPIRY, number: CANARIES.pan}},
  {card: {...EXPIRY, number: CANARIES.amex, cvc: CANARIES.cvc}},
  {card: {...EXPIRY, number: CANARIES.pan, name: `Ada ${CANARIES.pan}`, address_line1: CANARIES.pan}},
  {card: {...EXPIRY, number: `${CANARIES.pan}1`}},
  {card: {...EXPIRY, number: CANARIES.pan, name: `Order ${CANARIES.short}`}},
  {card: {...EXPIRY, number: CANARIES.pan, cvc: CANARIES.cvc}},
  {card: {...EXPIRY, number: {value: CANARIES.pan}}},
  {card: {...EXPIRY, number: CANARIES.pan, exp_month: CANARIES.pan}},
  {card: CANARIES.pan},
  {customer: CANARIES.pan},
  {cvc_update: {cvc: CANARIES.cvc}},
  {pii: {id_number: CANARIES.id}},
  {person: {id_number: CANARIES.id, dob: {day: `${CANARIES.id}x`, month: 1, year: 1901}}},
  {person: {id_number: CANARIES.id}},
  {account: {business_type: 'individual', individual: {id_number: CANARIES.id}}},
  {account: {business_type: CANARIES.id}},
  {bank_account: BANK},
  {key: CANARIES.pan, pii: {id_number: CANARIES.id}},
  {card: {...EXPIRY, number: CANARIES.pan, [CANARIES.pan]: CANARIES.cvc}},
];

const KEY = 'Bearer pk_test_1';
const FORM = 'application/x-www-form-urlencoded';

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Sends every body twice with one idempotency key, and as JSON; gives all that was answered. */
async function sendAll(fetch: Fetch, base: string): Promise<string[]> {
  const told: string[] = [];
  const post = async (path: string, body: string, headers: Record<string, string>) => {
    const response = await fetch(`${base}${path}`, {method: 'POST', body, headers});
    const text = await response.text();
    checkAnswer(response.status, JSON.parse(text));
    told.push(text, JSON.stringify([...response.headers]));
  };
  await post('/v1/tokens', JSON.stringify(BODIES), {Authorization: KEY, 'Content-Type': 'application/json'});
  await post('/v1/tokens', encode(BODIES[0]), {
    Authorization: KEY,
    'Content-Type': FORM,
    'Idempotency-Key': MIXED_KEY,
  });
  await post('/v1/tokens', encode(BODIES[1]), {
    Authorization: `Bearer ${CANARIES.pan}`,
    'Content-Type': FORM,
  });
  await post(`/v1/tokens/${CANARIES.pan}`, '', {Authorization: 'Bearer sk_test_1'});
  for (const [index, body] of BODIES.entries()) {
    const text = encode(body);
    const headers = {
      Authorization: text.startsWith('key=') ? '' : KEY,
      'Content-Type': FORM,
      'Idempotency-Key': `key-${index}`,
    };
    await post('/v1/tokens', text, headers);
    await post('/v1/tokens', text, headers);
  }
  return told;
}

function assertNoCanary(text: string, where: string): void {
  for (const [name, canary] of Object.entries(CANARIES))
    assert.ok(!text.includes(canary), `${name} in ${where}`);
}

test('nothing that the sandbox tells holds a number, a CVC or an identity number', async () => {
  const sandbox = checkedSandbox();
  const answers = await sendAll(sandbox.fetch, 'http://sandbox.test');
  assert.ok(sandbox.tokens().length >= 8, 'tokens were made');
  // An idempotency key of the caller's own choice comes back to the caller as it is, in one header.
  assertNoCanary(
    answers.filter((text) => !text.includes(`["idempotency-key","${MIXED_KEY}"]`)).join('\n'),
    'an answer',
  );
  assertNoCanary(JSON.stringify([sandbox.tokens(), sandbox.requests()]), 'what is remembered');
  for (const path of ['requests', 'tokens', 'faults']) {
    const response = await sandbox.fetch(`http://sandbox.test/_sandbox/${path}`);
    assertNoCanary(await response.text(), `/_sandbox/${path}`);
  }
});

for (const written of [
  '4539578763621486',
  '4539 5787 6362 1486',
  '4539  5787  6362  1486',
  '4539/5787/6362/1486',
  '4539_5787_6362_1486',
  '4539\u00a05787\u00a06362\u00a01486',
  '4539–5787–6362–1486',
  '4.539.578.763.621.486',
  '４５３９５７８７６３６２１４８６',
  '٤٥٣٩ ٥٧٨٧ ٦٣٦٢ ١٤٨٦',
  '123456',
]) {
  test(`${written} in a name is not shown, what stands around it is`, async () => {
    const {token} = sandboxClient();
    const {body} = await token({card: {...CARD, name: `Ada ${written} Byron`}});
    assert.equal(body.card?.name, 'Ada [redacted] Byron');
  });
}

test('short numbers in a name and an address are shown', async () => {
  const {token} = sandboxClient();
  const shown = {name: 'Ada 2nd', address_line1: '12 High St, flat 345', address_zip: '12345'};
  const {body} = await token({card: {...CARD, ...shown}});
  const {name, address_line1, address_zip} = body.card ?? {};
  assert.deepEqual({name, address_line1, address_zip}, shown);
});

test('no fault tells one either', async () => {
  for (const fault of Object.keys(faultKinds) as FaultName[]) {
    if (
      ['hang', 'hang_after', 'hang_mid_body', 'reset_mid_body', 'drop_before', 'drop_after'].includes(fault)
    )
      continue;
    const sandbox = checkedSandbox({faults: [{fault, latency: 1}]});
    const headers = {Authorization: KEY, 'Content-Type': FORM};
    const response = await sandbox.fetch('http://sandbox.test/v1/tokens', {
      method: 'POST',
      body: encode(BODIES[1]),
      headers,
    });
    assertNoCanary(await response.text(), fault);
  }
});

test('RegExp holds no piece of the last body', async () => {
  const sandbox = checkedSandbox();
  const headers = {'Content-Type': FORM};
  const body = 'card[number]=4539+5787+6362+1486&card[exp_month]=12&card[exp_year]=2040';
  const {status} = await sandbox.fetch('http://sandbox.test/v1/tokens', {method: 'POST', body, headers});
  assert.equal(status, 401);
  const {input, lastMatch, leftContext, rightContext} = RegExp as unknown as Record<string, string>;
  assert.doesNotMatch(`${input} ${lastMatch} ${leftContext} ${rightContext}`, /4539|1486/);
});

/** Has a sandbox in a process of its own answer requests, and gives all texts of its heap then. */
async function textsAfter(
  t: {readonly after: (end: () => Promise<void>) => void},
  sendTo: (url: string) => Promise<unknown>,
): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-heap-'));
  const server = fork(fileURLToPath(new URL('support/heap-server.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
  });
  t.after(async () => {
    server.kill();
    await rm(folder, {recursive: true});
  });
  const [url] = (await once(server, 'message')) as [string];
  await sendTo(url);
  // What the engine itself holds of the last request until the next one is not kept.
  await fetch(`${url}/v1/tokens/tok_1`, {headers: {Authorization: 'Bearer sk_test_1'}});
  const file = join(folder, 'all.heapsnapshot');
  server.send(file);
  await once(server, 'message');
  const texts = [...(await heapTexts(file))];
  assert.ok(
    texts.some((text) => text.startsWith('tok_1')),
    'the snapshot shows texts',
  );
  return texts;
}

test('the heap of a process that served them holds none as a text', {timeout: 600_000}, async (t) => {
  const texts = await textsAfter(t, (url) => sendAll(fetch, url));
  const {cvc, ...long} = CANARIES;
  assert.deepEqual(
    texts.filter((text) => text === cvc || Object.values(long).some((canary) => text.includes(canary))),
    [],
  );
});

/** What all numbers of the random requests begin with. */
const BEGINNING = '4539578';

/** A number of 13 to 19 digits with a right check digit, in groups or not, alone or among words. */
function randomNumber(random: () => number): string {
  const length = 12 + Math.floor(random() * 7);
  let digits = BEGINNING;
  while (digits.length < length) digits += Math.floor(random() * 10);
  const check = [...Array(10).keys()].find((digit) => passesLuhn(`${digits}${digit}`));
  const number = `${digits}${check}`;
  const grouped = random() < 0.3 ? number.replaceAll(/(.{4})(?=.)/g, '$1 ') : number;
  return random() < 0.3 ? `order ${grouped} of today` : grouped;
}

/** Sends 1,000 requests to endpoints of all kinds, with numbers wherever a text can be. */
async function sendRandom(url: string): Promise<number> {
  const random = randomOf(20261130);
  const number = () => randomNumber(random);
  let taken = 0;
  for (let sent = 0; sent < 1000; sent++) {
    const isCard = random() < 0.3;
    const endpoint = isCard
      ? endpoints.find(({method, path}) => method === 'POST' && path === '/v1/tokens')
      : endpoints[Math.floor(random() * endpoints.length)];
    assert.ok(endpoint);
    const path = endpoint.path.replace(/:\w+/g, () =>
      random() < 0.2 ? encodeURIComponent(number()) : 'tok_visa',
    );
    const card = {...EXPIRY, number: number(), name: number(), address_line1: number()};
    // Every other request has no flaw but that a number stands in it, so that more of it is kept.
    const {expand, ...others} = randomParams(endpoint, random, number, sent % 2 === 0 ? 0 : 8);
    const params = encode(isCard ? {card} : sent % 2 === 0 ? others : {...others, expand});
    const isGet = endpoint.method === 'GET';
    const response = await fetch(`${url}${path}${isGet && params ? `?${params}` : ''}`, {
      method: endpoint.method,
      body: isGet ? null : params,
      headers: {
        Authorization: random() < 0.05 ? `Bearer ${number()}` : 'Bearer sk_test_1',
        'Content-Type': FORM,
        ...(random() < 0.3 && {'Idempotency-Key': number()}),
        ...(random() < 0.05 && {'Stripe-Account': number()}),
      },
    });
    checkAnswer(response.status, await response.json());
    if (response.ok) taken++;
  }
  return taken;
}

test(
  '1,000 random requests leave no number in the log, in what is told, or in the heap',
  {timeout: 600_000},
  async (t) => {
    const isTold = (text: string) => text.replaceAll(/[ .-]/g, '').includes(BEGINNING);
    const texts = await textsAfter(t, async (url) => {
      assert.ok((await sendRandom(url)) > 50, 'some were taken');
      for (const path of ['requests', 'tokens', 'faults'])
        assert.ok(!isTold(await (await fetch(`${url}/_sandbox/${path}`)).text()), path);
    });
    assert.deepEqual(texts.filter(isTold), []);
  },
);
