import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/card-token-form.js';
import '../../src/define/pii-token-form.js';
import {contrast, paint} from '../support/contrast.js';
import {itInPage} from '../support/framed/framed-mode.js';
import type {FormHarness} from '../support/harness.js';
import {make} from '../support/mount.js';

/** What pages set of themselves, and what stands on them; on the first of the dark ones, no `color-scheme`. */
const PAGES = {
  white: {background: '#ffffff', color: '#000000', scheme: 'normal'},
  'white with soft text': {background: '#ffffff', color: '#595959', scheme: 'normal'},
  grey: {background: '#d9d9d9', color: '#222222', scheme: 'normal'},
  'dark without a color-scheme': {background: '#111111', color: '#dddddd', scheme: 'normal'},
  dark: {background: '#111111', color: '#dddddd', scheme: 'dark'},
};

/** Each text, or line that says something, and how much it has to differ: WCAG 2.2, 1.4.3 and 1.4.11. */
const ON_THE_PAGE = [
  ['label', 4.5],
  ['hint', 4.5],
  ['error', 4.5],
  ['summary', 4.5],
] as const;

describe('contrast', () => {
  for (const [name, {background, color, scheme}] of Object.entries(PAGES)) {
    const onPage = async <T extends 'card-token-form' | 'pii-token-form'>(tag: T, look = 'default') => {
      const form = make(tag, {look});
      await fixture(
        html`<div style="background: ${background}; color: ${color}; color-scheme: ${scheme}">
          ${form.element}
        </div>`,
      );
      await form.ready();
      return form;
    };
    const colourOf = (form: FormHarness, part: string, property = 'color') => form.styleOf(part, property);
    const expectAtLeast = (ratio: number, actual: number, what: string) =>
      expect(actual, `${what}: ${actual.toFixed(2)}`).to.be.at.least(ratio);

    for (const look of ['default', 'compact', 'floating', 'line'])
      it(`is enough for every text on a page that is ${name}, with look="${look}"`, async () => {
        const form = await onPage('card-token-form', look);
        await form.type('number', '4242');
        const hint = colourOf(form, 'hint');
        await form.submit();
        await still(form);
        for (const [part, ratio] of ON_THE_PAGE) {
          if (part === 'label' && look === 'floating') continue; // it stands in the field
          const colour = part === 'hint' ? hint : colourOf(form, part);
          expectAtLeast(ratio, contrast(paint(background, colour), paint(background)), part);
        }
      });

    it(`is enough for what stands in fields and buttons on a page that is ${name}`, async () => {
      const form = await onPage('card-token-form');
      const field = colourOf(form, 'input', 'background-color');
      const input = form.part('input');
      if (!input) throw new Error('There is no input.');
      const placeholder = getComputedStyle(input, '::placeholder').color;
      const inField = (colour: string) =>
        contrast(paint(background, field, colour), paint(background, field));
      expectAtLeast(4.5, inField(colourOf(form, 'input')), 'text');
      expectAtLeast(4.5, inField(placeholder), 'placeholder');
      expectAtLeast(3, inField(colourOf(form, 'brand')), 'neutral mark');
      expectAtLeast(3, inField(colourOf(form, 'input', 'border-top-color')), 'border');
      const button = colourOf(form, 'submit', 'background-color');
      expectAtLeast(4.5, contrast(paint(button, colourOf(form, 'submit')), paint(button)), 'button');
      const floating = await onPage('card-token-form', 'floating');
      expectAtLeast(4.5, inField(colourOf(floating, 'label')), 'floating label');
      const ids = await onPage('pii-token-form');
      expectAtLeast(4.5, inField(colourOf(ids, 'toggle')), 'toggle');
    });

    itInPage(`tells a focused and wrong field by two lines on a page that is ${name}`, async () => {
      const form = await onPage('card-token-form');
      await form.submit();
      await form.focus('number');
      await still(form);
      const ring = colourOf(form, 'input-number', 'outline-color');
      const border = colourOf(form, 'input-number', 'border-top-color');
      expectAtLeast(3, contrast(paint(background, ring), paint(background)), 'ring');
      expectAtLeast(
        3,
        contrast(paint(border), paint('#fff', colourOf(form, 'input', 'background-color'))),
        'border',
      );
      expect(parseFloat(colourOf(form, 'input-number', 'outline-width'))).to.be.at.least(2);
      expect(parseFloat(colourOf(form, 'input-number', 'outline-offset'))).to.be.at.least(0);
      expect(paint(ring)).not.to.deep.equal(paint(border));
    });
  }
});

/** Colours have come to where their transitions lead. */
const still = (form: FormHarness) =>
  Promise.all((form.part('form')?.getAnimations({subtree: true}) ?? []).map(({finished}) => finished));
