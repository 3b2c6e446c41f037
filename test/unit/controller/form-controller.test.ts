import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import type {FieldsOptions} from '../../../src/base/fields-controller.js';
import type {TokenError} from '../../../src/client/token-error.js';
import type {FormHost, FormInputs} from '../../../src/controller/form-inputs.js';
import {plainCard} from '../../../src/forms/plain-card.js';
import type {Sandbox} from '../../../src/sandbox/create-sandbox.js';
import {loadTexts} from '../../../src/rendering/texts.js';
import {fieldsOptions} from '../../support/fields-options.js';
import {simulatePage} from '../../support/simulated-page.js';
import '../../support/styles-in-node.js';
import {checkedSandbox} from '../sandbox/support/checked-sandbox.js';

simulatePage('jsdom');
let sandbox: Sandbox;
// what it lacks, or has in its window alone; the controller keeps the `fetch` that it finds
Object.assign(globalThis, {
  fetch: (url: string, init: RequestInit) => sandbox.fetch(url, init),
  CSS: {supports: () => true},
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
});
const {FormController} = await import('../../../src/controller/form-controller.js');

describe('what happens in the fields of a card', () => {
  let root: ShadowRoot;
  let told: unknown[];
  let controller: InstanceType<typeof FormController>;

  const inputs = async (options: Partial<FieldsOptions> = {}): Promise<FormInputs> => ({
    form: plainCard,
    context: {today: {year: 2026, month: 11}, testMode: true, locale: 'en'},
    options: {
      ...fieldsOptions,
      client: {...fieldsOptions.client, apiBase: 'http://localhost'},
      ...options,
    },
    texts: await loadTexts('en'),
  });

  const host = (): FormHost => ({
    root,
    tag: 'card-token-form',
    requestUpdate: () => undefined,
    isDrawn: async () => undefined,
    becameReady: () => undefined,
    stateChanged: (edited) => edited && told.push('edited'),
    misconfigured: ({code}) => told.push(code),
    submitRequested: () => undefined,
  });

  beforeEach(async () => {
    sandbox = checkedSandbox();
    told = [];
    const element = document.createElement('div');
    document.body.replaceChildren(element);
    root = element.attachShadow({mode: 'open'});
    root.innerHTML = '<form><input id="number"><input id="expiry"><input id="cvc"></form>';
    controller = new FormController(host(), await inputs(), await plainCard.loadRules());
  });

  const control = (name: string) => root.getElementById(name) as HTMLInputElement;

  /** Has the browser put a text into a field, and tell so. */
  const type = (name: string, text: string) => {
    control(name).focus();
    control(name).value = text;
    const event = new window.Event('input', {bubbles: true, composed: true});
    control(name).addEventListener('input', (heard) => controller.handleInput(heard), {once: true});
    control(name).dispatchEvent(Object.assign(event, {inputType: 'insertText'}));
  };
  const fill = () => {
    type('number', '4242424242424242');
    type('expiry', '1230');
    type('cvc', '123');
  };
  afterEach(() => controller.wipe()); // ends what waits to wipe the CVC

  const tokenize = () => controller.tokenize(new AbortController().signal);
  const refusal = () =>
    tokenize().then(
      () => 'a token',
      ({type}: TokenError) => type,
    );

  it('lays out and judges what is typed, and tells that it was', () => {
    type('number', '4242424242424242');
    assert.equal(control('number').value, '4242 4242 4242 4242');
    assert.equal(controller.state.brand, 'visa');
    assert.equal(controller.state.fields['number']?.state, 'valid');
    assert.deepEqual(told, ['edited']);
  });

  it('makes a token of it', async () => {
    fill();
    assert.match((await tokenize()).id, /^tok_/);
    assert.equal(sandbox.tokens().length, 1);
    assert.equal(controller.renderState.outcome, 'done');
  });

  it('finds at an attempt what came into the fields without an event', async () => {
    for (const [name, text] of Object.entries({number: '4242424242424242', expiry: '12/30', cvc: '123'}))
      control(name).value = text;
    assert.match((await tokenize()).id, /^tok_/);
  });

  it('sends nothing while a field is wrong, says how many are, and goes to the first', async () => {
    type('number', '4242424242424241');
    assert.equal(await refusal(), 'validation_error');
    assert.deepEqual(sandbox.requests(), []);
    assert.equal(controller.state.fields['cvc']?.error, 'required');
    assert.match(controller.renderState.summary ?? '', /3/);
    assert.equal(root.activeElement?.id, 'number');
  });

  it('shows a decline at the field that it is about, until that is edited', async () => {
    type('number', '4000000000000127');
    type('expiry', '1230');
    type('cvc', '123');
    sandbox.addFault({fault: 'card_declined'});
    assert.equal(await refusal(), 'card_error');
    assert.equal(controller.renderState.outcome, 'failed');
    type('cvc', '124');
    assert.equal(controller.renderState.outcome, undefined);
  });

  it('is busy meanwhile', async () => {
    fill();
    const attempt = tokenize();
    await Promise.resolve();
    await Promise.resolve();
    assert.equal(controller.renderState.busy, true);
    await attempt;
    assert.equal(controller.renderState.busy, false);
  });

  it('refuses a secret key, and sends nothing', async () => {
    fill();
    await controller.update(await inputs({client: {publishableKey: 'sk_test_1'}}));
    assert.equal(await refusal(), 'configuration_error');
    assert.deepEqual(sandbox.requests(), []);
    assert.equal(controller.renderState.disabled, true);
  });

  it('keeps what was typed after a token, and wipes it where the page asks for that', async () => {
    fill();
    await tokenize();
    assert.equal(control('cvc').value, '123');
    await controller.update(await inputs({clearOnToken: true}));
    await tokenize();
    assert.deepEqual([control('number').value, controller.state.empty], ['', true]);
  });

  it('says what is wrong with a field that is left unfinished', () => {
    type('number', '4242');
    control('number').addEventListener('focusout', (event) => controller.handleFocus(event), {once: true});
    control('cvc').focus();
    assert.equal(controller.state.fields['number']?.state, 'partial');
    assert.notEqual(controller.renderState.announcement, '');
  });
});
