import {expect, fixture, html} from '@open-wc/testing';
import axe from 'axe-core';
import {isFramed} from '../framed/framed-mode.js';
import type {FormHarness} from '../harness.js';
import {make, type Attributes} from '../mount.js';
import type {SuiteContext} from './samples.js';

/** The same in frames and in each engine that is run, where VITE_ALL_AXE is set in the environment. */
const env = (import.meta as {readonly env?: Readonly<Record<string, string>>}).env;
const isAll = Boolean(env?.['VITE_ALL_AXE']);

/**
 * What axe finds, in every state that a form can be in: on light and dark pages, in both writing directions. What
 * it looks at is the same in every engine and in a frame: there one page and state will do, the one that shows the
 * most.
 */
export function testAccessibility({tag, attributes, sandbox, valid: [first]}: SuiteContext): void {
  const isThorough = isAll || (navigator.vendor.startsWith('Google') && !isFramed);

  /** One form for each page that it may be on, each of which axe looks at. */
  const forms = async (more: Attributes = {}) => {
    const pages = [
      {locale: 'en', scheme: 'light'},
      ...(isThorough ? [{locale: 'ar', scheme: 'dark'}] : []),
    ].map(({locale, scheme}) => ({
      locale,
      scheme,
      form: make(tag, {...attributes, 'api-base': sandbox().url, locale, ...more}),
    }));
    await fixture(
      html`<main>
        ${pages.map(
          ({locale, scheme, form}) =>
            html`<section
              lang=${locale}
              style="color-scheme: ${scheme}; background: light-dark(#fff, #12151c); color: light-dark(#1a1f2b, #eceef2); padding: 1rem"
            >
              ${form.element}
            </section>`,
        )}
      </main>`,
    );
    for (const {form} of pages) await form.ready();
    return pages.map(({form}) => form);
  };

  const states: Readonly<Record<string, (form: FormHarness) => unknown>> = {
    empty: () => undefined,
    focused: (form) => form.focus(form.fields[0] ?? ''),
    filled: (form) => form.autofill(first.fields),
    invalid: (form) => form.submit(),
    done: async (form) => {
      await form.autofill(first.fields);
      await form.submit();
    },
    failed: async (form) => {
      await sandbox().fault({fault: 'unsupported_surface'});
      await form.autofill(first.fields);
      await form.submit();
    },
  };
  for (const [state, bring] of Object.entries(states)) {
    if (!isThorough && state !== 'invalid') continue;
    it(`gives axe nothing to find while it is ${state}`, async () => {
      for (const form of await forms()) await bring(form);
      await expectNothingFound();
    });
  }
  if (!isThorough) return;

  it('gives axe nothing to find while it is busy', async () => {
    await sandbox().fault({fault: 'hang', times: 'always'});
    const both = await forms();
    for (const form of both) {
      await form.autofill(first.fields);
      form.element.tokenize().catch(() => undefined);
      await form.settled();
    }
    expect(both.every(({element}) => element.busy)).to.be.true;
    await expectNothingFound();
    for (const {element} of both) element.reset();
  });

  it('gives axe nothing to find while it is disabled', async () => {
    await forms({disabled: true});
    await expectNothingFound();
  });

  it('gives axe nothing to find while it is misconfigured', async () => {
    const both = await forms({'publishable-key': 'pk_'});
    for (const form of both) while (!form.summary) await form.settled();
    await expectNothingFound();
  });
}

/** In all of the page but what is not ours, and in the frames of forms. */
async function expectNothingFound(): Promise<void> {
  for (const {contentWindow} of formFrames()) (contentWindow as WindowWithEval).eval(axe.source);
  const {violations} = await axe.run('main', {
    resultTypes: ['violations'],
    // a frame is no page, which should have a heading and a landmark
    ...(isFramed && {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      // it takes the page behind a frame, which is seen through it, for white, also where that is dark
      rules: {'color-contrast': {enabled: !isAll}},
    }),
  });
  const found = violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
  expect(found).to.deep.equal([]);
}

type WindowWithEval = Window & {eval(source: string): unknown};

const formFrames = () => [...document.querySelectorAll<HTMLIFrameElement>('main iframe[slot]')];
