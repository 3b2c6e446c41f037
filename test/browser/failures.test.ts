import '../../src/define/all.js';
import {expect} from '@open-wc/testing';
import type {TokenErrorType} from '../../src/client/token-error.js';
import type {FaultName} from '../../src/sandbox/fault-kinds.js';
import {isFramed, itInPage} from '../support/framed/framed-mode.js';
import {startSandbox, type TestSandbox} from '../support/commands.js';
import {mount, type Attributes} from '../support/mount.js';
import {TODAY} from '../support/today.js';

const card = {number: '4242424242424242', expiry: '1230', cvc: '123'};
const shown = {number: '4242 4242 4242 4242', expiry: '12 / 30', cvc: '123'};

const DEVELOPER = /^token-forms: .*(?:dashboard|account|Integration)/i;
const NEUTRAL = 'This form is not available right now. Please use another way to pay or contact support.';
const AGAIN = /^Something went wrong on our side\. Please try again\./;

describe('when there is no token', () => {
  let sandbox: TestSandbox;
  beforeEach(async () => {
    sandbox = await startSandbox();
  });

  const open = (more?: Attributes) => mount('card-token-form', more);
  const filled = async (attributes: Attributes = {}) => {
    const form = await open({'api-base': sandbox.url, ...attributes});
    await form.autofill(card);
    return form;
  };

  // faults that no retry can mend, and those whose answer is final: one of each sort that the customer reads of
  const faults: readonly (readonly [FaultName, TokenErrorType, RegExp | string])[] = [
    ['server_error_final', 'api_error', AGAIN],
    ['html', 'response_error', AGAIN],
    ['wrong_object', 'response_error', AGAIN],
    ['expired_key', 'authentication_error', /^token-forms: /],
    ['unsupported_surface', 'configuration_error', DEVELOPER],
    ['card_declined', 'card_error', 'Your card was declined.'],
  ];
  for (const [fault, type, message] of faults) {
    it(`tells of ${fault} in the summary, and keeps what was typed`, async () => {
      const form = await filled();
      await sandbox.fault({fault, times: 'always'});
      const {error} = await form.submit();
      expect(error?.type).to.equal(type);
      if (typeof message === 'string') expect(form.summary).to.equal(message);
      else expect(form.summary).to.match(message);
      expect(form.errors).to.deep.equal({});
      expect(form.texts).to.deep.equal(shown);
      expect(form.element.busy).to.be.false;
      expect(form.element.value).to.equal('');
      await sandbox.reset();
      expect((await form.submit()).token?.id).to.match(/^tok_/);
      expect(form.summary).to.equal('Saved');
    });
  }

  it('tells of a lost connection, after its retries, and keeps what was typed', async () => {
    const form = await filled();
    await sandbox.fault({fault: 'drop_before', times: 'always'});
    const {error} = await form.submit();
    expect(error?.type).to.equal('network_error');
    expect(form.summary).to.match(/^No connection\. Check your network and try again\./);
    expect(form.texts).to.deep.equal(shown);
  });

  it('needs no second action of the customer when the fault passes', async () => {
    const form = await filled();
    await sandbox.fault({fault: 'lock_timeout'});
    expect((await form.submit()).token?.id).to.match(/^tok_/);
    expect(form.outcomes).to.have.length(1);
  });

  it('gives support the id of the request', async () => {
    const form = await filled();
    await sandbox.fault({fault: 'server_error_final'});
    const {error} = await form.submit();
    expect(error?.requestId).not.to.be.undefined;
    expect(form.summary).to.include(`Reference: ${error?.requestId}`);
  });

  it('shows a card error under its field, which gets the focus, until it is edited', async () => {
    const form = await filled();
    await sandbox.fault({fault: 'markup_message'});
    const {error} = await form.submit();
    expect([error?.type, error?.param]).to.deep.equal(['card_error', 'number']);
    // as text: nothing of it became an element
    expect(form.errorOf('number')).to.match(/^<img /);
    expect('__tokenFormsMarkup' in window).to.be.false;
    expect(form.summary).to.equal('Correct 1 field to continue.');
    expect(form.focused).to.equal('number');
    expect(form.texts).to.deep.equal(shown);
    expect(form.attributeOf('number', 'aria-invalid')).to.equal('true');
    await form.press('Backspace');
    expect(form.errorOf('number')).to.equal('');
  });

  itInPage('shows an error about the year under the expiry date', async () => {
    const form = await filled();
    form.element.clock = () => new Date(2006, 0);
    await form.autofill({expiry: '12/06'});
    const {error} = await form.submit();
    expect([error?.type, error?.param]).to.deep.equal(['card_error', 'exp_year']);
    expect(form.errors).to.deep.equal({expiry: "Your card's expiration year is invalid."});
    expect(form.focused).to.equal('expiry');
    form.element.clock = () => TODAY;
  });

  for (const [key, message] of [
    ['pk_test_123', DEVELOPER],
    ['pk_live_123', NEUTRAL],
  ] as const) {
    it(`speaks of an unsupported surface to whom it concerns, with ${key}`, async () => {
      const form = await filled({'publishable-key': key});
      await sandbox.fault({fault: 'unsupported_surface'});
      const {error} = await form.submit();
      expect([error?.type, error?.code]).to.deep.equal(['configuration_error', 'unsupported_surface']);
      if (typeof message === 'string') expect(form.summary).to.match(new RegExp(`^${message}`));
      else expect(form.summary).to.match(message);
    });
  }
});

describe('a token form that cannot work', () => {
  const wrong: readonly (readonly [Attributes, string])[] = [
    [{'publishable-key': ''}, 'missing_key'],
    [{'publishable-key': 'sk_test_123'}, 'secret_key'],
    [{'api-base': 'http://example.com'}, 'api_base'],
  ];
  for (const [attributes, code] of wrong) {
    it(`says so on the page and in an event, before anything is typed: ${JSON.stringify(attributes)}`, async () => {
      const form = await mount('cvc-update-form', attributes);
      while (!form.summary) await form.settled();
      await form.reached();
      const faults = form.outcomes.map(({error}) => error);
      expect(faults.map((error) => error?.type)).to.deep.equal(['configuration_error']);
      expect(faults[0]?.code).to.equal(code);
      if (!isFramed) expect(form.summary).to.equal(`token-forms: ${faults[0]?.message}`);
      expect(form.attributeOf('cvc', 'disabled')).to.equal('');
    });
  }

  itInPage('speaks neutrally with a live key, and works once it is corrected', async () => {
    const form = await mount('cvc-update-form', {
      'publishable-key': 'pk_live_123',
      'api-base': 'http://example.com',
    });
    while (!form.summary) await form.settled();
    expect(form.summary).to.equal(NEUTRAL);
    form.element.removeAttribute('api-base');
    await form.updated();
    while (form.attributeOf('cvc', 'disabled') !== null) await form.settled();
    expect(form.summary).to.equal('');
  });
});
