import {expect} from '@open-wc/testing';
import '../../src/define/card-token-form.js';
import {itInPage} from '../support/framed/framed-mode.js';
import type {FormHarness} from '../support/harness.js';
import {mount} from '../support/mount.js';
import {startSandbox} from '../support/commands.js';
import type {CardTokenForm} from '../../src/elements/card-token-form.js';

const NUMBER = '4000002500001001';
const card = {number: NUMBER, expiry: '1230', cvc: '123'};

/** A card form with a function that answers with these networks, and what it was given. */
async function coBadged(
  answer: readonly string[],
  attributes: Readonly<Record<string, string>> = {},
): Promise<{readonly form: FormHarness<CardTokenForm>; readonly given: unknown[][]}> {
  const form = await mount('card-token-form', attributes);
  const given: unknown[][] = [];
  form.element.networksFor = (...all: unknown[]) => {
    given.push(all);
    return Promise.resolve(answer);
  };
  while (!form.fields.includes('networks')) await form.settled();
  return {form, given};
}

describe('<card-token-form> with networksFor', () => {
  itInPage('offers the networks of the card beside the number, and moves nothing', async () => {
    const {form, given} = await coBadged(['cartes_bancaires', 'visa']);
    const before = form.layout;
    expect(form.styleOf('field-networks', 'visibility')).to.equal('hidden');
    await form.type('number', NUMBER.slice(0, 7));
    expect(given).to.deep.equal([]);
    await form.type('number', NUMBER.slice(7, 12));
    expect(form.styleOf('field-networks', 'visibility')).to.equal('visible');
    expect(form.labelOf('networks')).to.match(/^Card network/);
    expect(form.caretOf('number')).to.equal('4000 0025 0000|');
    await form.type('number', NUMBER.slice(12));
    expect(given).to.deep.equal([[NUMBER.slice(0, 8)]]);
    expect(form.layout).to.deep.equal(before);
    await form.press('Tab');
    expect(form.focused).to.equal('networks');
    await form.press('ArrowDown');
    expect(form.textOf('input-networks')).to.equal('Select… Cartes Bancaires Visa');
    expect(form.text('networks')).to.match(/^cartes_bancaires/);
    await form.select('number', 19);
    await form.press('Control+z');
    expect(form.text('number'), 'what was typed can be undone, though another form is shown').not.to.contain(
      '1001',
    );
  });

  itInPage('keeps the caret and the typed text where the answer finds them', async () => {
    const {form} = await coBadged(['cartes_bancaires', 'mastercard']);
    await form.dictate('number', '4242424');
    await form.select('number', 2);
    await form.press('9');
    expect(form.caretOf('number')).to.equal('429|4 2424');
    expect(form.styleOf('field-networks', 'visibility')).to.equal('visible');
  });

  itInPage('makes a token with what the customer chose, and without where nothing was', async () => {
    const sandbox = await startSandbox();
    const {form} = await coBadged(['cartes_bancaires', 'visa'], {'api-base': sandbox.url});
    await form.fill(card);
    expect((await form.submit()).token?.card?.['networks']).to.deep.equal({preferred: null});
    const option = form.part('input-networks')?.querySelector<HTMLOptionElement>('option:nth-of-type(2)');
    await form.choose('networks', option?.value ?? '');
    expect((await form.submit()).token?.card?.['networks']).to.deep.equal({preferred: 'cartes_bancaires'});
    const bodies = (await sandbox.requests()).map(({body}) => body);
    expect(bodies.at(-1)).to.contain('card[networks][preferred]=cartes_bancaires');
  });

  itInPage('shows the mark of the network that the customer chose', async () => {
    const {form} = await coBadged(['cartes_bancaires', 'visa']);
    await form.fill(card);
    const mark = () => form.part('brand')?.getAttribute('aria-label');
    while (mark() !== 'Visa') await form.settled();
    const drawn = form.part('brand')?.innerHTML;
    const option = form.part('input-networks')?.querySelector<HTMLOptionElement>('option:nth-of-type(2)');
    await form.choose('networks', option?.value ?? '');
    expect(mark()).to.equal('Cartes Bancaires');
    expect(form.part('brand')?.innerHTML).not.to.equal(drawn);
    expect(form.changes.at(-1)?.brand).to.equal('visa');
    await form.choose('networks', '');
    expect(mark()).to.equal('Visa');
    await form.choose('networks', option?.value ?? '');
    form.element.reset();
    await form.fill({number: '5555555555554444'});
    expect(mark()).to.equal('Mastercard');
  });

  itInPage('forgets the choice with reset()', async () => {
    const {form, given} = await coBadged(['cartes_bancaires', 'visa']);
    await form.fill({number: NUMBER});
    form.element.reset();
    await form.settled();
    expect(form.styleOf('field-networks', 'visibility')).to.equal('hidden');
    expect(form.texts).to.deep.equal({number: '', networks: '', expiry: '', cvc: ''});
    expect(form.changes.at(-1)?.empty).to.be.true;
    expect(given.length).to.equal(1);
  });
});
