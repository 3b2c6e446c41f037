import assert from 'node:assert/strict';
import test, {type TestContext} from 'node:test';
import Stripe from 'stripe';
import {SellerDesk, type Seller} from '../../../demo/seller/seller-desk.js';
import {STEPS, type Step} from '../../../demo/seller/steps.js';
import type {Refusal} from '../../../demo/shop/refusal.js';
import {createSandbox, serve} from '../../../src/sandbox/index.js';

/** What a seller's browser sends to the sandbox in each step. */
const TOLD: Readonly<Record<Step, Stripe.TokenCreateParams>> = {
  account: {account: {business_type: 'company', company: {name: 'Lamps & Co'}, tos_shown_and_accepted: true}},
  person: {person: {first_name: 'Jane', last_name: 'Diaz', relationship: {representative: true}}},
  bank: {bank_account: {country: 'US', routing_number: '110000000', account_number: '000123456789'}},
  number: {pii: {id_number: '000000000'}},
};

async function marketplace(t: TestContext) {
  const {url, host, port, close} = await serve(createSandbox(), {port: 0});
  t.after(close);
  const browser = new Stripe('pk_test_sandbox', {host, port, protocol: 'http', telemetry: false});
  const tokenOf = async (step: Step) => (await browser.tokens.create(TOLD[step])).id;
  return {desk: new SellerDesk(url), tokenOf};
}

const isSeller = (outcome: Seller | Refusal): outcome is Seller => 'account' in outcome;
const codeOf = (outcome: Seller | Refusal) => (isSeller(outcome) ? 'done' : outcome.code);

test('a seller is taken in by four tokens, and the server is told nothing else', async (t) => {
  const {desk, tokenOf} = await marketplace(t);
  const first = await tokenOf('account');
  let seller = await desk.open('US', first, `token=${first}`);
  for (const step of STEPS.slice(1)) {
    assert.ok(isSeller(seller));
    const token = await tokenOf(step);
    seller = await desk.tell(seller, step, token, `token=${token}`);
  }
  assert.ok(isSeller(seller));
  const {account, person, received} = seller;
  assert.equal(account.external_accounts?.data[0]?.last4, '6789');
  assert.equal(person?.account, account.id);
  assert.equal(person?.id_number_provided, true);
  assert.deepEqual(Object.keys(received), [...STEPS]);
  assert.doesNotMatch(JSON.stringify(seller), /Jane|Diaz|Lamps|000123456789|"000000000/);
});

test('a token of another step, one that was used, and none at all are refused', async (t) => {
  const {desk, tokenOf} = await marketplace(t);
  const token = await tokenOf('account');
  const seller = await desk.open('US', token, '');
  assert.ok(isSeller(seller));
  assert.equal(codeOf(await desk.open('US', token, '')), 'token_already_used');
  assert.equal(codeOf(await desk.open('US', '', '')), 'no_token');
  assert.equal(codeOf(await desk.tell(seller, 'person', await tokenOf('bank'), '')), 'no_token');
});
