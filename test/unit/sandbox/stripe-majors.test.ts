import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import test, {before, describe} from 'node:test';
import {fileURLToPath} from 'node:url';

import Stripe from 'stripe';

import {endpoints} from '../../../src/sandbox/endpoints/all.js';
import {serve, type LoggedRequest} from '../../../src/sandbox/index.js';
import {checkedSandbox} from './support/checked-sandbox.js';

/** A project of its own, with former majors of the client side by side. */
const PROJECT = fileURLToPath(new URL('../../stripe-clients/package.json', import.meta.url));
const MAJORS = ['8', '11', '14', '17', '20', 'newest'] as const;
const CARD = {number: '4242424242424242', exp_month: '12', exp_year: '2040', cvc: '123'};

const readJson = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;

before(() => {
  const folder = dirname(PROJECT);
  const {dependencies} = readJson<{dependencies: Record<string, string>}>(PROJECT);
  const isInstalled = Object.entries(dependencies).every(([name, wanted]) => {
    const file = join(folder, 'node_modules', name, 'package.json');
    return existsSync(file) && wanted === `npm:stripe@${readJson<{version: string}>(file).version}`;
  });
  if (isInstalled) return;
  // A failure of this is one of every test here.
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {cwd: folder, stdio: 'pipe'});
});

type Client = new (key: string, config: object) => Stripe;

function clientOf(major: (typeof MAJORS)[number]): Client {
  if (major === 'newest') return Stripe;
  const module = createRequire(PROJECT)(`stripe-${major}`) as Client & {readonly default?: Client};
  return module.default ?? module;
}

for (const major of MAJORS) {
  describe(`the client of major ${major}`, () => {
    const asked: LoggedRequest[] = [];
    const start = async (t: {after(end: () => Promise<void>): void}, key = 'sk_test_sandbox') => {
      const sandbox = checkedSandbox({onRequest: (request) => asked.push(request)});
      const {host, port, close} = await serve(sandbox, {port: 0});
      t.after(close);
      const Client = clientOf(major);
      return new Client(key, {host, port, protocol: 'http', maxNetworkRetries: 0, telemetry: false});
    };
    const failure = (attempt: Promise<unknown>) =>
      attempt.then(
        () => assert.fail('It was not refused.'),
        (error: {type: string; code?: string; statusCode?: number; constructor: {name: string}}) => [
          error.constructor.name,
          error.code,
          error.statusCode,
        ],
      );

    test('makes and retrieves tokens of all six kinds', async (t) => {
      const stripe = await start(t);
      const kinds: Readonly<Record<string, Stripe.TokenCreateParams>> = {
        account: {account: {business_type: 'company', tos_shown_and_accepted: true}},
        bank_account: {
          bank_account: {country: 'US', routing_number: '110000000', account_number: '000123456789'},
        },
        card: {card: CARD},
        cvc_update: {cvc_update: {cvc: '123'}},
        person: {person: {first_name: 'Jane', dob: {day: 1, month: 1, year: 1901}}},
        pii: {pii: {id_number: '000000000'}},
      };
      for (const [kind, params] of Object.entries(kinds)) {
        const {id, type} = await stripe.tokens.create(params);
        assert.deepEqual([type, (await stripe.tokens.retrieve(id)).id], [kind, id]);
      }
      const page = await start(t, 'pk_test_sandbox');
      assert.equal((await page.tokens.create({card: CARD})).card?.last4, '4242');
    });

    test('charges, captures, and saves sources for customers', async (t) => {
      const {charges, customers} = await start(t);
      const held = await charges.create({amount: 1999, currency: 'usd', source: 'tok_visa', capture: false});
      assert.equal((await charges.capture(held.id)).captured, true);
      assert.equal((await charges.retrieve(held.id)).amount, 1999);
      const customer = await customers.create({source: 'tok_visa', email: 'jane@example.com'});
      const added = await customers.createSource(customer.id, {source: 'tok_mastercard'});
      assert.equal((await customers.listSources(customer.id)).data.length, 2);
      assert.equal((await customers.retrieveSource(customer.id, added.id)).id, added.id);
      assert.equal((await customers.update(customer.id, {name: 'Jane'})).name, 'Jane');
      const found = await customers.retrieve(customer.id, {expand: ['default_source']});
      assert.equal(found.id, customer.id);
      const charge = await charges.create({
        amount: 100,
        currency: 'usd',
        customer: customer.id,
        source: added.id,
      });
      assert.equal(charge.payment_method, added.id);
    });

    test('pays with payment methods and payment intents', async (t) => {
      const {paymentIntents, paymentMethods, customers} = await start(t);
      const method = await paymentMethods.create({type: 'card', card: {token: 'tok_visa'}});
      assert.equal((await paymentMethods.retrieve(method.id)).id, method.id);
      const {id: customer} = await customers.create();
      assert.equal((await paymentMethods.attach(method.id, {customer})).customer, customer);
      const made = await paymentIntents.create({
        amount: 100,
        currency: 'usd',
        customer,
        capture_method: 'manual',
      });
      await paymentIntents.update(made.id, {payment_method: method.id});
      assert.equal((await paymentIntents.confirm(made.id)).status, 'requires_capture');
      assert.equal((await paymentIntents.capture(made.id)).status, 'succeeded');
      assert.equal((await paymentIntents.retrieve(made.id)).amount_received, 100);
      const other = await paymentIntents.create({amount: 100, currency: 'usd'});
      assert.equal((await paymentIntents.cancel(other.id)).status, 'canceled');
    });

    test('opens connected accounts with persons and external accounts', async (t) => {
      const {accounts, tokens} = await start(t);
      const {id: account_token} = await tokens.create({account: {business_type: 'company'}});
      const {id} = await accounts.create({type: 'custom', country: 'US', account_token});
      const {id: external} = await accounts.createExternalAccount(id, {external_account: 'btok_us_verified'});
      assert.equal((await accounts.listExternalAccounts(id)).data.length, 1);
      assert.equal((await accounts.retrieveExternalAccount(id, external)).id, external);
      assert.equal((await accounts.update(id, {metadata: {shop: '7'}})).metadata?.['shop'], '7');
      const {id: person_token} = await tokens.create({person: {first_name: 'Jane'}});
      const person = await accounts.createPerson(id, {person_token});
      await accounts.updatePerson(id, person.id, {last_name: 'Diaz'});
      assert.equal((await accounts.retrievePerson(id, person.id)).last_name, 'Diaz');
      assert.equal((await accounts.listPersons(id)).data.length, 1);
      assert.equal((await accounts.retrieve(id)).id, id);
    });

    test('throws errors of its own kinds', async (t) => {
      const {charges, tokens} = await start(t);
      const declined = {amount: 100, currency: 'usd', source: 'tok_visa_chargeDeclined'};
      assert.deepEqual(await failure(charges.create(declined)), ['StripeCardError', 'card_declined', 402]);
      assert.deepEqual(await failure(tokens.create({card: {...CARD, number: '4242424242424241'}})), [
        'StripeCardError',
        'incorrect_number',
        402,
      ]);
      const unknown = {amount: 100, currency: 'usd', nonsense: '1'};
      assert.deepEqual(await failure(charges.create(unknown)), [
        'StripeInvalidRequestError',
        'parameter_unknown',
        400,
      ]);
      const page = await start(t, 'pk_test_sandbox');
      assert.deepEqual(await failure(page.charges.retrieve('ch_1')), [
        'StripePermissionError',
        'secret_key_required',
        403,
      ]);
      const nobody = await start(t, 'nonsense');
      assert.deepEqual(await failure(nobody.charges.retrieve('ch_1')), [
        'StripeAuthenticationError',
        undefined,
        401,
      ]);
    });

    test('has had an answer of every endpoint by then', () => {
      const answered = asked.filter(({status}) => status === 200);
      const missing = endpoints.filter(({method, path}) => {
        const pattern = new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`);
        return !answered.some((request) => request.method === method && pattern.test(request.path));
      });
      assert.deepEqual(
        missing.map(({method, path}) => `${method} ${path}`),
        [],
      );
    });
  });
}
