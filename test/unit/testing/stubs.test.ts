import assert from 'node:assert/strict';
import {before, beforeEach, describe, it} from 'node:test';
import {elementManifest} from '../../../build/manifest.js';
import {TokenError} from '../../../src/client/token-error.js';
import type {CardTokenForm, Token} from '../../../src/index.js';
import {defineStubs, fillCard, fireChange, fireToken, fireTokenError} from '../../../src/testing/index.js';
import {simulatePage} from '../../support/simulated-page.js';

const {modules} = await elementManifest();
const elements = modules.flatMap(({declarations}) => declarations);

for (const simulator of ['jsdom', 'happy-dom'] as const)
  describe(`stubs in ${simulator}`, () => {
    let card: CardTokenForm;
    let told: readonly [type: string, detail: unknown][];

    before(() => {
      simulatePage(simulator);
      defineStubs({
        tokenize: (element) => {
          if (element.id === 'declined') throw new TokenError('card_error', 'Declined.');
          return {id: 'tok_1'};
        },
      });
      defineStubs(); // a second time is no mistake
    });
    beforeEach(() => {
      document.body.innerHTML = '<form><card-token-form name="source" required></card-token-form></form>';
      card = document.querySelector('card-token-form') as CardTokenForm;
      const list: [string, unknown][] = [];
      told = list;
      for (const type of ['ready', 'change', 'token', 'token-error'])
        card.addEventListener(type, (event) => list.push([type, (event as CustomEvent).detail]));
    });

    const sent = () => [...new FormData(card.form ?? undefined)];

    it('have every attribute, property and method of the elements', () => {
      for (const {tagName, attributes, members} of elements) {
        const stub = document.createElement(tagName);
        const lacking = members.filter(({name}) => !(name in stub)).map(({name}) => name);
        assert.deepEqual(lacking, [], tagName);
        for (const {name} of attributes.filter(({name}) => name !== 'details')) {
          const property = name.replace(/-./g, ([, letter = '']) => letter.toUpperCase());
          stub.setAttribute(name, '');
          assert.ok([true, ''].includes(Reflect.get(stub, property) as string), `${tagName} ${name}`);
          Reflect.set(stub, property, undefined);
          assert.equal(stub.hasAttribute(name), false, `${tagName} ${name}`);
        }
      }
    });

    it('make a token on demand, of their kind', () => {
      const token = fireToken(card, {id: 'tok_visa', livemode: true});
      assert.deepEqual(told.at(-1), ['token', {token}]);
      assert.deepEqual(
        [card.token, card.value, token.type, token.livemode],
        [token, 'tok_visa', 'card', true],
      );
      const pii = document.createElement('pii-token-form');
      assert.match(fireToken(pii).id, /^pii_stub\d+$/);
    });

    it('have an owning form send the token', () => {
      assert.deepEqual(sent(), []);
      fireToken(card, {id: 'tok_visa'});
      fireToken(card, {id: 'tok_other'});
      assert.deepEqual(sent(), [['source', 'tok_other']]);
      card.reset();
      assert.deepEqual([sent(), card.value], [[], '']);
    });

    it('fail on demand', () => {
      const declined = fireTokenError(card);
      assert.deepEqual([declined.name, declined.code], ['TokenError', 'card_declined']);
      const error = fireTokenError(card, {type: 'network_error', code: 'offline', message: 'No connection.'});
      assert.deepEqual(told.at(-1), ['token-error', {error}]);
      assert.deepEqual(
        [error.type, error.code, error.message],
        ['network_error', 'offline', 'No connection.'],
      );
    });

    it('tell of a change, and are valid then', () => {
      assert.deepEqual(
        [card.complete, card.checkValidity(), card.validity.valueMissing],
        [false, false, true],
      );
      fireChange(card, {brand: 'visa'});
      assert.deepEqual(told.at(-1), ['change', {complete: true, empty: false, brand: 'visa', fields: {}}]);
      assert.deepEqual([card.complete, card.reportValidity(), card.validationMessage], [true, true, '']);
    });

    it('are ready once they are on the page', async () => {
      await Promise.resolve();
      assert.equal(told[0]?.[0], 'ready');
    });

    it('tokenize as the test says, and share an attempt', async () => {
      const attempts = [card.tokenize(), card.tokenize()];
      assert.equal(card.busy, true);
      const [first, second] = (await Promise.all(attempts)) as [Token, Token];
      assert.equal(first, second);
      assert.deepEqual([first.id, card.value, card.busy], ['tok_1', 'tok_1', false]);
      card.id = 'declined';
      await assert.rejects(card.tokenize(), {name: 'TokenError', message: 'Declined.'});
      assert.deepEqual([card.value, told.at(-1)?.[0]], ['', 'token-error']);
    });

    it('say so where a test takes another element for one of them, or fills one in', async () => {
      assert.throws(() => fireToken(document.createElement('p')), /<p> is no stub/);
      await assert.rejects(fillCard(document), /is a stub and has no fields/);
    });

    it('keep a page’s typed properties', () => {
      const pii = document.createElement('pii-token-form');
      pii.country = 'US';
      pii.messages = {submit_pii: 'Send'};
      assert.deepEqual([pii.getAttribute('country'), pii.messages.submit_pii], ['US', 'Send']);
    });
  });
