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
  ['cvc-update-form', {brand: 'visa', last4: '4242'}],
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
  ['account-token-form', {'business-type': 'company', collect: 'name vat-id'}],
  ['person-token-form', {countries: 'GB'}],
  ['person-token-form', {collect: 'name email'}],
];

const LOOKS = ['default', 'compact', 'floating', 'line'].flatMap((look) => [
  {look},
  {look, 'error-space': 'collapse'},
]);

describe('the height that a frame has before it says its own', () => {
  for (const [tag, attributes = {}] of FORMS) {
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
    itInPage(`is about that of <${tag}${written.join('')}>, in every look`, async () => {
      for (const width of [480, 330, 296]) {
        const forms = LOOKS.map((look) => make(tag, {...attributes, ...look}));
        await fixture(
          html`<div style="width: ${width}px; font-family: system-ui">
            ${forms.map(({element}) => element)}
          </div>`,
        );
        for (const form of forms) {
          await form.ready();
          await form.settled();
          const {height} = form.element.getBoundingClientRect();
          const {look, errorSpace} = form.element;
          const said = `${look}, ${errorSpace}, ${width} px wide`;
          // two lines more or less are a hint or two that wrap in one font and not in another
          expect(firstHeight(form.element, width), said).to.be.closeTo(height, Math.max(height / 10, 40));
        }
      }
    });
  }
});
