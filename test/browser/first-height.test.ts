import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/all.js';
import {firstHeight} from '../../src/frame/host/first-height.js';
import {itInPage} from '../support/framed/framed-mode.js';
import {make, type Attributes, type TokenFormTag} from '../support/mount.js';

const FORMS: readonly (readonly [TokenFormTag, Attributes?])[] = [
  ['card-token-form'],
  ['card-token-form', {collect: 'name'}],
  ['card-token-form', {collect: 'name postal-code'}],
  ['card-token-form', {collect: 'address'}],
  ['cvc-update-form'],
  ['pii-token-form'],
  ['bank-account-token-form'],
  ['bank-account-token-form', {country: 'US'}],
  ['bank-account-token-form', {country: 'CA'}],
  ['bank-account-token-form', {country: 'GB'}],
  ['bank-account-token-form', {country: 'JP'}],
  ['bank-account-token-form', {country: 'DE'}],
  ['bank-account-token-form', {country: 'MX'}],
  ['person-token-form'],
  ['account-token-form'],
  ['account-token-form', {'business-type': 'individual'}],
  ['account-token-form', {'business-type': 'company'}],
];

describe('the height that a frame has before it says its own', () => {
  for (const [tag, attributes = {}] of FORMS) {
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
    itInPage(`is about that of <${tag}${written.join('')}>`, async () => {
      for (const [width, narrow] of [
        [480, 0],
        [296, 1],
      ] as const) {
        const form = make(tag, attributes);
        await fixture(html`<div style="width: ${width}px; font-family: system-ui">${form.element}</div>`);
        await form.ready();
        await form.settled();
        const guess = firstHeight(form.element)[narrow] ?? 0;
        const {height} = form.element.getBoundingClientRect();
        expect(guess, `${width} px wide`).to.be.closeTo(height, height / 10);
      }
    });
  }
});
