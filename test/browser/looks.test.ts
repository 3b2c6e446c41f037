import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define/all.js';
import {emulateMedia, windowSize} from '../support/commands.js';
import {itInPage} from '../support/framed/framed-mode.js';
import type {FormHarness} from '../support/harness.js';
import {make, mount} from '../support/mount.js';

const px = (form: FormHarness, part: string, property: string) => parseFloat(form.styleOf(part, property));

describe('the look of forms', () => {
  for (const [locale, end, start] of [
    ['en', 'right', 'left'],
    ['ar', 'left', 'right'],
  ] as const) {
    itInPage(`keeps room at the end of a field for what stands there, in ${locale}`, async () => {
      const ids = await mount('pii-token-form', {locale});
      const free = px(ids, 'input', `padding-${end}`);
      expect(free).to.be.at.least(ids.box('toggle').width);
      expect(px(ids, 'input', `padding-${start}`)).to.be.below(20);
      const card = await mount('card-token-form', {locale});
      expect(px(card, 'input-number', `padding-${end}`)).to.be.at.least(card.box('brand').width + 10);
    });

    itInPage(`draws a chevron that a chosen text does not reach, in ${locale}`, async () => {
      const form = await mount('account-token-form', {locale});
      await form.focus(form.fields[0] ?? '');
      const wrapper = form.part('input')?.parentElement;
      if (!wrapper) throw new Error('There is no select.');
      const chevron = getComputedStyle(wrapper, '::after');
      const distance = parseFloat(chevron.getPropertyValue(end)) + parseFloat(chevron.width);
      expect(px(form, 'input', `padding-${end}`)).to.be.at.least(distance + 4);
      await emulateMedia({forcedColors: 'active'});
      const line = getComputedStyle(wrapper, '::after').borderRightColor;
      expect(line).not.to.equal(form.styleOf('input', 'background-color'));
      await emulateMedia({forcedColors: null});
    });
  }

  itInPage('has the button that shows a number look disabled where it is', async () => {
    const form = await mount('pii-token-form', {disabled: true});
    expect(px(form, 'toggle', 'opacity')).to.be.below(0.7);
  });

  itInPage('gives the digits the room that a mark would take in a narrow form', async () => {
    const form = make('card-token-form');
    await fixture(html`<div style="width: 200px">${form.element}</div>`);
    await form.ready();
    expect(form.styleOf('input-number', 'padding-right')).to.equal(
      form.styleOf('input-number', 'padding-left'),
    );
    expect(form.styleOf('brand', 'visibility')).to.equal('hidden');
  });

  for (const tag of ['card-token-form', 'pii-token-form', 'person-token-form'] as const) {
    it(`stays usable where ${tag} gets the least width`, async () => {
      const form = make(tag);
      await fixture(
        html`<div style="display: flex"><b style="flex: 1 0 100%">Beside it</b>${form.element}</div>`,
      );
      await form.ready();
      expect(form.element.getBoundingClientRect().width).to.equal(180);
    });
  }

  itInPage('prints bullets in place of what was typed', async () => {
    const card = await mount('card-token-form');
    await card.fill({number: '4242424242424242', cvc: '123'});
    const ids = await mount('pii-token-form');
    await ids.fill({id_number: '123456789'});
    await ids.click('toggle');
    const masks = () => [
      card.styleOf('input-number', '-webkit-text-security'),
      card.styleOf('input-cvc', '-webkit-text-security'),
      ids.styleOf('input-id_number', '-webkit-text-security'),
    ];
    expect(masks()).to.deep.equal(['none', 'none', 'none']);
    if (!(await emulateMedia({media: 'print'}))) return;
    expect(masks()).to.deep.equal(['disc', 'disc', 'disc']);
    await emulateMedia({media: null});
  });

  itInPage('offers the networks of a card inside the number, at every width', async () => {
    await windowSize(320, 640);
    try {
      const form = await mount('card-token-form');
      const {layout} = form;
      form.element.networksFor = () => ['cartes_bancaires', 'visa'];
      while (!form.fields.includes('networks')) await form.settled();
      await form.type('number', '4000002500001001');
      expect(form.styleOf('field-networks', 'visibility')).to.equal('visible');
      for (const part of Object.keys(layout)) expect(form.layout[part], part).to.deep.equal(layout[part]);
      const [number, choice] = [form.box('input-number'), form.box('input-networks')];
      expect(choice.right).to.be.closeTo(number.right, 0.5);
      expect(choice.top).to.be.closeTo(number.top, 0.5);
      expect(choice.width).to.be.below(number.width / 3);
    } finally {
      await windowSize(1000, 800);
    }
  });
});
