import '../../src/define/card-token-form.js';
import {expect} from '@open-wc/testing';
import {loadAddressLayout} from '../../src/fields/address/load-address-layout.js';
import {cardAddressName} from '../../src/forms/card-address-names.js';
import {COUNTRY_OF_EACH_SHAPE as COUNTRIES} from '../support/address-shapes.js';
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
  await form.autofill({address_country: country});
  for (let tries = 0; tries < 200 && form.fields.join() !== asked; tries++) await form.settled();
  expect(form.fields.join(), country).to.equal(asked);
  return address;
}

/** Every transition where VITE_ALL_TRANSITIONS is set in the environment; else a few, in each engine others. */
const env = (import.meta as {readonly env?: Readonly<Record<string, string>>}).env;
const share = env?.['VITE_ALL_TRANSITIONS'] ? 1 : 96;
const engine = ['Firefox', 'Chrome', 'Safari'].findIndex((name) => navigator.userAgent.includes(name));
const pairs = COUNTRIES.flatMap((from) =>
  COUNTRIES.filter((to) => to !== from).map((to) => [from, to] as const),
).filter((_, i) => i % share === ((engine * 2 + Number(isFramed)) * 16) % share);

describe('a form whose country changes while a field of its address has the focus', () => {
  let api: string;
  const exceptions: string[] = [];
  const note = (event: Event) => exceptions.push((event as ErrorEvent).message ?? event.type);
  let transitions = 0;

  before(async () => {
    ({url: api} = await startSandbox());
    for (const type of ['error', 'unhandledrejection']) window.addEventListener(type, note);
  });
  after(() => {
    for (const type of ['error', 'unhandledrejection']) window.removeEventListener(type, note);
    if (share === 1) console.warn(`${transitions} transitions`);
  });

  for (const from of COUNTRIES.filter((country) => pairs.some(([first]) => first === country)))
    it(`says what is wrong, and makes a token, on the way from ${from}`, async () => {
      const form = await mount('card-token-form', {collect: 'address', 'api-base': api});
      await form.autofill(CARD);
      for (const [, to] of pairs.filter(([first]) => first === from)) {
        for (const isFilled of [true, false])
          for (const field of Object.keys(await addressIn(from))) {
            const said = `${from} to ${to}, ${field}, ${isFilled ? 'filled in' : 'empty'}`;
            const address = await comeTo(from, form);
            await form.autofill(
              isFilled ? address : Object.fromEntries(Object.keys(address).map((name) => [name, ''])),
            );
            await form.focus(field);
            await comeTo(to, form);
            transitions++;
            // a frame shows no second error to a page's call while somebody is in it
            await form.leave();
            const {token, error} = await form.outcomeOf(() => form.element.tokenize().catch(() => undefined));
            if (!token) {
              expect(error?.type, said).to.equal('validation_error');
              expect(Object.values(form.errors).join(''), said).to.match(/\w/);
            }
          }
        await form.autofill(await addressIn(to));
        const {token, error} = await form.outcomeOf(() => form.element.tokenize().catch(() => undefined));
        expect(token?.id, `${from} to ${to}: ${error?.code} ${JSON.stringify(form.errors)}`).to.match(
          /^tok_/,
        );
      }
      expect(exceptions).to.deep.equal([]);
    });
});
