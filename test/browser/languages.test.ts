import '../../src/define/card-token-form.js';
import {expect} from '@open-wc/testing';
import {languages as chunks} from '../../src/i18n/languages.js';
import {fontsLoaded, TEST_FONTS} from '../support/fonts.js';
import {itInPage} from '../support/framed/framed-mode.js';
import {mount} from '../support/mount.js';

/** What is wrong, in as many ways as there are texts. */
const WRONG = [
  {},
  {number: '4242424242424241', expiry: '0120', cvc: '1', name: '4242424242424242', address_zip: '1'},
  {number: '4242', expiry: '13', cvc: '12'},
  {number: '4242424242424242', expiry: '0199'},
  {number: '378282246310005', expiry: '0'},
];

/** Of a form in a box on a phone of 320 px, on one of 320 and 360 px, and where 1280 px are shared. */
const WIDTHS = [250, 288, 328, 388];

/** The texts are as long in every engine; one has them all. */
const languages = navigator.vendor.startsWith('Google') ? ['en', ...Object.keys(chunks)] : ['en', 'de'];

describe('errors, however wide the form is, move nothing', () => {
  for (const locale of languages) {
    itInPage(`in ${locale}`, async () => {
      const form = await mount('card-token-form', {
        locale,
        collect: 'name postal-code',
        'accept-brands': 'visa',
      });
      form.element.style.fontFamily = TEST_FONTS;
      const layouts = async () => {
        const found = [];
        for (const width of WIDTHS) {
          form.element.style.width = `${width}px`;
          await fontsLoaded();
          found.push(form.layout);
        }
        return found;
      };
      await form.focus('number');
      const before = await layouts();
      for (const wrong of WRONG) {
        await form.fill(wrong);
        await form.leave();
        await form.submit();
        expect(await layouts(), JSON.stringify(form.errors)).to.deep.equal(before);
        form.element.reset();
      }
      form.element.publishableKey = 'sk_live_1';
      await form.updated();
      expect(form.summary).not.to.equal('');
      expect(await layouts(), form.summary).to.deep.equal(before);
    });
  }
});
