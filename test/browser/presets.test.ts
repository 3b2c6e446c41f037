import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/define/all.js';
import {windowSize} from '../support/commands.js';
import {isFramed, itInPage} from '../support/framed/framed-mode.js';
import type {FormHarness} from '../support/harness.js';
import {make, mount} from '../support/mount.js';

const LOOKS = ['default', 'compact', 'floating', 'line'] as const;

describe('presets', () => {
  for (const look of LOOKS) {
    it(`moves nothing from the first picture to the errors with look="${look}"`, async () => {
      const form = await mount('card-token-form', {look});
      const {layout} = form;
      await form.focus('number');
      expect(form.layout).to.deep.equal(layout);
      await form.submit();
      expect(form.layout).to.deep.equal(layout);
      await form.fill({number: '4242424242424242', expiry: '1230', cvc: '123'});
      expect(form.layout).to.deep.equal(layout);
    });

    for (const locale of ['en', 'ar', 'ja'])
      it(`fits 320 px with look="${look}" in ${locale}`, async () => {
        await windowSize(320, 640);
        try {
          const form = await mount('card-token-form', {look, locale});
          await form.submit();
          expect(form.box('form').right).to.be.at.most(320);
          for (const field of form.fields) expect(form.box(`input-${field}`).width, field).to.be.at.least(60);
        } finally {
          await windowSize(1000, 800);
        }
      });
  }

  for (const look of LOOKS)
    it(`is as large with look="${look}" on a page that sets 62.5 % at its root`, async () => {
      const sizes = async () => {
        const form = await mount('card-token-form', {look});
        return [form.box('form'), form.box('input-number')].map(({width, height}) => [
          width,
          Math.round(height),
        ]);
      };
      const usual = await sizes();
      document.documentElement.style.fontSize = '62.5%';
      try {
        expect(await sizes()).to.deep.equal(usual);
      } finally {
        document.documentElement.style.fontSize = '';
      }
    });

  const tops = (form: FormHarness) =>
    ['number', 'expiry', 'cvc'].map((field) => Math.round(form.box(`input-${field}`).top));

  itInPage('has a card on one line with look="line", on two where that is too narrow', async () => {
    for (const [width, lines] of [
      [480, 1],
      [300, 2],
    ] as const) {
      const form = make('card-token-form', {look: 'line'});
      await fixture(html`<div style="width: ${width}px">${form.element}</div>`);
      await form.ready();
      expect(new Set(tops(form)).size, `${width} px`).to.equal(lines);
      await form.submit();
      const shown = ['number', 'expiry', 'cvc'].filter(
        (field) => form.part(`field-${field}`)?.querySelector('p')?.offsetParent !== null,
      );
      expect(shown).to.contain('number');
    }
  });

  itInPage('has labels over what is typed with look="floating", and in fields that are empty', async () => {
    const form = await mount('card-token-form', {look: 'floating'});
    const middle = (part: string) => form.box(part).top + form.box(part).height / 2;
    const label = () => form.part('field-number')?.querySelector('label')?.getBoundingClientRect();
    const at = label();
    if (!at) throw new Error('There is no label.');
    expect(at.top + at.height / 2).to.be.closeTo(middle('input-number'), 3);
    await form.type('number', '4242');
    await waitUntil(() => (label()?.bottom ?? 0) < middle('input-number'), 'The label stays in the field.');
  });

  it('is changed at once by its property', async () => {
    const form = await mount('card-token-form');
    const {height} = form.box('input-number');
    form.element.look = 'compact';
    await form.updated();
    while (form.box('input-number').height >= height) await form.settled();
    expect(form.element.getAttribute('look')).to.equal('compact');
    form.element.look = undefined;
    await form.updated();
    expect(form.box('input-number').height).to.equal(height);
  });
});

describe('error-space', () => {
  it('keeps lines for errors, or has them make room as they come', async () => {
    const kept = await mount('card-token-form');
    const collapsed = await mount('card-token-form', {'error-space': 'collapse'});
    const before = collapsed.box('form').height;
    expect(before).to.be.below(kept.box('form').height);
    await collapsed.submit();
    const form = collapsed.part('form');
    await Promise.all((form?.getAnimations({subtree: true}) ?? []).map(({finished}) => finished));
    expect(collapsed.box('form').height).to.be.above(before + 10);
  });
});

describe('state parts', () => {
  it('name the state of a field and of its input', async () => {
    const form = await mount('card-token-form');
    const stateOf = (part: string) =>
      (form.part(part)?.getAttribute('part') ?? '')
        .split(' ')
        .filter((name) => /-(?:in|fo|fi|di)\w+$/.test(name));
    expect(stateOf('field-number')).to.deep.equal([]);
    await form.type('number', '4242424242424241');
    expect(stateOf('field-number')).to.deep.equal(['field-invalid', 'field-focused', 'field-filled']);
    expect(stateOf('input-number')).to.deep.equal(['input-invalid', 'input-focused', 'input-filled']);
    await form.focus('cvc');
    expect(stateOf('field-number')).to.deep.equal(['field-invalid', 'field-filled']);
    form.element.disabled = true;
    await form.updated();
    expect(stateOf('input-cvc')).to.contain('input-disabled');
  });

  itInPage('leave what comes before an error to the page', async () => {
    const form = await mount('card-token-form');
    await form.submit();
    const error = form.part('error');
    expect(error && getComputedStyle(error, '::before').content).to.equal('none');
  });
});

describe('details of a card', () => {
  itInPage('shows the accepted brands until a number is typed', async () => {
    const form = await mount('card-token-form', {'accept-brands': 'visa mastercard'});
    const row = () => form.part('brand')?.querySelector<HTMLElement>('.accepted');
    while (!row()) await form.settled();
    expect(row()?.children.length).to.equal(2);
    expect(form.part('brand')?.getAttribute('aria-hidden')).to.equal('true');
    await form.type('number', '4');
    expect(row()?.offsetParent ?? null).to.equal(null);
  });

  itInPage('shows where the security code is, which is elsewhere on American Express', async () => {
    const form = await mount('card-token-form');
    await form.focus('number');
    const picture = () => form.part('cvc-picture')?.querySelector('svg')?.innerHTML;
    while (!picture()) await form.settled();
    const back = picture();
    await form.fill({number: '378282246310005'});
    expect(picture()).not.to.equal(back);
  });

  it('says which saved card a security code is asked of, and takes four digits alone', async () => {
    const form = await mount('cvc-update-form', {brand: 'visa', last4: '4242'});
    while (!form.part('saved-card')?.querySelector('svg')) await form.settled();
    expect(form.textOf('saved-card')).to.equal('Visa •••• 4242');
    if (isFramed) return;
    const wrong = await mount('cvc-update-form', {brand: 'visa', last4: '4242424242424242'});
    expect(wrong.part('saved-card')).to.equal(null);
  });
});
