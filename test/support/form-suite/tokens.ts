import {expect} from '@open-wc/testing';
import type {SuiteContext} from './samples.js';

/** From typing to the token, against the sandbox. */
export function testTokens({sandbox, open, prefix, valid, wire}: SuiteContext): void {
  const bodies = async () =>
    (await sandbox().requests()).filter(({method}) => method === 'POST').map(({body}) => body);

  for (const {fields, attributes: more} of valid) {
    it(`turns ${JSON.stringify(fields)} into a token`, async () => {
      const form = await open(more);
      await form.fill(fields);
      const {token, error} = await form.submit();
      expect(error).to.be.undefined;
      expect(token?.id).to.match(new RegExp(`^${prefix}\\w+$`));
      expect(form.element.value).to.equal(token?.id);
    });
  }

  for (const {fields, attributes: more, body} of wire) {
    it(`sends ${body}`, async () => {
      const form = await open(more);
      await form.fill(fields);
      await form.submit();
      expect(await bodies()).to.deep.equal([body]);
    });
  }

  it('makes the token with Enter in its last field', async () => {
    const form = await open();
    await form.fill(valid[0].fields);
    const {token} = await form.enter();
    expect(token?.id).to.match(new RegExp(`^${prefix}`));
  });

  it('makes one token of a double click, and of calls during it', async () => {
    const form = await open();
    await form.fill(valid[0].fields);
    await sandbox().fault({fault: 'latency', latency: 150});
    await form.outcomeOf(async () => {
      form.part('submit')?.click();
      form.part('submit')?.click();
      const [one, two] = [form.element.tokenize(), form.element.tokenize()];
      expect(await one).to.equal(await two);
    });
    expect(await bodies()).to.have.length(1);
    expect(form.outcomes).to.have.length(1);
  });

  it('is busy meanwhile, and takes no text', async () => {
    const form = await open();
    await form.fill(valid[0].fields);
    await sandbox().fault({fault: 'latency', latency: 250});
    const [field = ''] = form.fields;
    const before = form.text(field);
    await form.outcomeOf(async () => {
      const attempt = form.element.tokenize();
      expect(form.element.busy).to.be.true;
      expect(form.element.matches(':state(busy)')).to.be.true;
      await form.settled();
      expect(form.part('form')?.getAttribute('aria-busy')).to.equal('true');
      expect(form.attributeOf(field, 'readonly')).to.equal('');
      expect(form.summary).to.equal('Please wait…');
      await attempt;
    });
    expect(form.element.busy).to.be.false;
    expect(form.element.matches(':state(busy)')).to.be.false;
    expect(form.part('form')?.getAttribute('aria-busy')).to.equal('false');
    expect(form.attributeOf(field, 'readonly')).to.be.null;
    expect(form.text(field)).to.equal(before);
    expect(form.summary).to.equal('Saved');
  });

  it('tells the page states and codes, and never what was typed', async () => {
    const form = await open();
    await form.fill(valid[0].fields);
    await form.submit();
    expect(form.changes).not.to.be.empty;
    const told = form.changes.map(({fields, ...rest}) => [rest, ...Object.values(fields)]);
    expect(JSON.stringify(told)).not.to.match(/\d/);
    expect(form.changes.at(-1)?.complete).to.be.true;
  });
}
