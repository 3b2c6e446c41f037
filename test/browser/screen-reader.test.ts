import '../../src/define/all.js';
import {virtual} from '@guidepup/virtual-screen-reader';
import {expect} from '@open-wc/testing';
import {startSandbox} from '../support/commands.js';
import {itInPage} from '../support/framed/framed-mode.js';
import type {FormHarness} from '../support/harness.js';
import {mount} from '../support/mount.js';

/** What is said of a form from its beginning to its end, without its choices. */
async function readAloud(form: FormHarness): Promise<readonly string[]> {
  await virtual.start({container: form.part('form') as HTMLElement});
  const spoken: string[] = [];
  let phrase = await virtual.lastSpokenPhrase();
  for (; !phrase.startsWith('end of form'); phrase = await virtual.lastSpokenPhrase()) {
    if (!/^(end of )?(option|paragraph)/.test(phrase)) spoken.push(phrase);
    await virtual.next();
  }
  await virtual.stop();
  return spoken.slice(1);
}

/** What is said while somebody does something, without being asked for; a change may be told more than once. */
async function saidDuring(form: FormHarness, deed: () => Promise<unknown>): Promise<readonly string[]> {
  await virtual.start({container: form.part('form') as HTMLElement});
  await deed();
  const said = (await virtual.spokenPhraseLog()).filter((phrase) => /^(polite|assertive): \S/.test(phrase));
  await virtual.stop();
  return said.filter((phrase, i) => phrase !== said[i - 1]);
}

describe('a screen reader', () => {
  itInPage('says of each field its label, what it takes and that it is required', async () => {
    const card = await mount('card-token-form');
    expect(await readAloud(card)).to.deep.equal([
      'Card number',
      'textbox, Card number, not invalid, placeholder 1234 1234 1234 1234, required',
      'Expiry date',
      'textbox, Expiry date, not invalid, placeholder MM / YY, required',
      'Security code',
      'textbox, Security code, 3–4 digits, not invalid, placeholder  , required',
      '3–4 digits',
      'button, Save card, not disabled',
      'alert',
      'status',
    ]);
  });

  itInPage('says of each wrong field what is wrong, and how many there are', async () => {
    const card = await mount('card-token-form');
    await card.submit();
    expect(await readAloud(card)).to.deep.equal([
      'Card number',
      'textbox, Card number, Enter your card number., invalid, placeholder 1234 1234 1234 1234, required',
      'Enter your card number.',
      'Expiry date',
      'textbox, Expiry date, Enter the expiry date., invalid, placeholder MM / YY, required',
      'Enter the expiry date.',
      'Security code',
      'textbox, Security code, Enter the security code., invalid, placeholder  , required',
      'Enter the security code.',
      'button, Save card, not disabled',
      'alert',
      'Correct 3 fields to continue.',
      'end of alert',
      'status',
    ]);
  });

  itInPage('hears by itself what is wrong, and how it ends', async () => {
    const sandbox = await startSandbox();
    const card = await mount('card-token-form', {'api-base': sandbox.url});
    const said = await saidDuring(card, async () => {
      await card.type('number', '4242');
      await card.focus('expiry');
      await card.submit();
      await card.fill({number: '424242424242', expiry: '1234', cvc: '123'});
      await card.submit();
    });
    expect(said).to.deep.equal([
      'polite: Card number: Your card number is too short.',
      'assertive: Correct 3 fields to continue.',
      'assertive: Please wait…',
      'assertive: Saved',
    ]);
  });

  itInPage('reads the number in a masked field, and the button that shows it to eyes', async () => {
    const pii = await mount('pii-token-form');
    await pii.type('id_number', '123456789');
    expect((await readAloud(pii)).slice(0, 3)).to.deep.equal([
      'ID number',
      'textbox, ID number, 123456789, not invalid, required',
      'button, Show ID number',
    ]);
  });

  itInPage('reads which numbers stand on a check, and in which order', async () => {
    const account = await mount('bank-account-token-form', {country: 'US'});
    const spoken = await readAloud(account);
    const figure = spoken.findIndex((phrase) => phrase.startsWith('figure'));
    expect(spoken.slice(figure, figure + 6)).to.deep.equal([
      'figure, Where to find the numbers at the bottom of a check',
      'caption',
      '1',
      'Routing number',
      '2',
      'Account number',
    ]);
  });

  itInPage('says which fields belong together', async () => {
    const person = await mount('person-token-form', {country: 'US', collect: 'name dob'});
    const groups = (await readAloud(person)).filter((phrase) => phrase.startsWith('group'));
    expect(groups).to.deep.equal(['group, Name', 'group, Date of birth']);
  });
});
