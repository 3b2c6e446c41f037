import '../../src/define/card-token-form.js';
import {expect} from '@open-wc/testing';
import type {TokenError} from '../../src/client/token-error.js';
import {loadAddressLayout} from '../../src/fields/address/load-address-layout.js';
import {cardAddressName} from '../../src/forms/card-address-names.js';
import {transitions} from '../support/address-transitions.js';
import {startSandbox} from '../support/commands.js';
import {isFramed} from '../support/framed/framed-mode.js';
import type {FormHarness} from '../support/harness.js';
import {mount} from '../support/mount.js';

const CARD = {number: '4242424242424242', expiry: '1240', cvc: '123'};

/** An address of a country: a text for each of its fields, by name. */
async function addressIn(country: string): Promise<Readonly<Record<string, string>>> {
  const {rows, states, postalCodeExample = '12345'} = await loadAddressLayout(country, 'en');
  const texts = {
    line1: '1 Main Street',
    line2: '',
    city: 'Springfield',
    state: states[0]?.value ?? 'Westland',
    postal_code: postalCodeExample,
    town: '',
  };
  return Object.fromEntries(
    rows.flat().flatMap((part) => {
      const name = cardAddressName(part);
      return name === undefined ? [] : [[name, texts[part]]];
    }),
  );
}

/** Chooses a country, and waits until its address is asked. */
async function comeTo(country: string, form: FormHarness): Promise<Readonly<Record<string, string>>> {
  const address = await addressIn(country);
  const asked = [...Object.keys(CARD), 'address_country', ...Object.keys(address)].join();
  fill({address_country: country}, form);
  // what is loaded already is there in one update; the rest of the wait is for parts to load
  for (let tries = 0; tries < 200 && form.fields.join() !== asked; tries++)
    await (tries < 3 ? form.element.updateComplete : form.settled());
  expect(form.fields.join(), country).to.equal(asked);
  return address;
}

/** Fills fields as autofill does, and waits for nothing. */
function fill(texts: Readonly<Record<string, string>>, form: FormHarness): void {
  const crossing = {bubbles: true, composed: true};
  for (const [field, text] of Object.entries(texts)) form.input(field, text, new Event('input', crossing));
}

/** Asks for a token: there is one, or a field says what is wrong with it. */
async function sayWhatIsWrong(form: FormHarness, said: string): Promise<void> {
  if (isFramed) await form.leave(); // a frame shows no second error to a page's call while somebody is in it
  const error = await form.element.tokenize().then(
    () => undefined,
    (error: TokenError) => error,
  );
  if (!error) return;
  expect(error.type, said).to.equal('validation_error');
  if (isFramed) await form.settled();
  else await form.element.updateComplete;
  expect(Object.values(form.errors).join(''), said).to.match(/\w/);
}

/**
 * Every transition where VITE_ALL_TRANSITIONS is set in the environment; else those that are not alike, by their place
 * in one engine and by what becomes of the field in the others.
 */
const env = (import.meta as {readonly env?: Readonly<Record<string, string>>}).env;
const isAll = Boolean(env?.['VITE_ALL_TRANSITIONS']);
const isFirstEngine = navigator.userAgent.includes('Chrome');
const asked = await transitions(isAll ? 'all' : isFirstEngine && !isFramed ? 'place' : 'fate');

describe('a form whose country changes while a field of its address has the focus', () => {
  let api: string;
  const exceptions: string[] = [];
  const note = (event: Event) => exceptions.push((event as ErrorEvent).message ?? event.type);
  let tried = 0;

  before(async () => {
    ({url: api} = await startSandbox());
    for (const type of ['error', 'unhandledrejection']) window.addEventListener(type, note);
  });
  after(() => {
    for (const type of ['error', 'unhandledrejection']) window.removeEventListener(type, note);
  });

  for (const from of new Set(asked.map(({from}) => from)))
    it(`says what is wrong, or makes a token, on the way from ${from}`, async () => {
      const form = await mount('card-token-form', {collect: 'address', 'api-base': api});
      await form.autofill(CARD);
      for (const {to, field, isFilled} of asked.filter((transition) => transition.from === from)) {
        const address = await comeTo(from, form);
        const texts = isFilled ? address : Object.fromEntries(Object.keys(address).map((name) => [name, '']));
        fill(texts, form);
        await form.element.updateComplete;
        form.focusAtOnce(field);
        await comeTo(to, form);
        await sayWhatIsWrong(form, `${from} to ${to}, ${field}, ${isFilled ? 'filled in' : 'empty'}`);
        tried++;
      }
      await form.autofill(await comeTo(from, form));
      const {token, error} = await form.outcomeOf(() => form.element.tokenize().catch(() => undefined));
      expect(token?.id, `${from}: ${error?.code} ${JSON.stringify(form.errors)}`).to.match(/^tok_/);
      expect(exceptions).to.deep.equal([]);
    });

  it('was every transition that there is to try', () => {
    expect(tried).to.equal(asked.length);
  });
});
