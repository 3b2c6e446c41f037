import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import '../../src/define/all.js';
import {THEME_NAMES} from '../../src/frame/protocol/theme-names.js';
import {startSandbox} from '../support/commands.js';
import {useFrames} from '../support/framed/framed-mode.js';
import type {FormHarness} from '../support/harness.js';
import {inFrame, make, type Attributes, type TokenFormTag} from '../support/mount.js';

const CARD = {number: '4242424242424242', expiry: '1230', cvc: '123'};

/** What a page may set, and what it is seen by, by how the property's name ends: no value is any other's. */
const VALUES: readonly (readonly [
  end: RegExp,
  value: (n: number) => string,
  seen?: (n: number) => string,
])[] = [
  [/color$|background$/, (n) => `rgb(${n}, 100, 150)`],
  [/family$/, (n) => `monospace, "Font ${n}"`],
  [/weight$/, (n) => String(300 + n)],
  [/shadow$/, (n) => `rgb(1, 2, 3) 0px 0px ${n}px 0px`],
  [/opacity$/, (n) => String(n / 100)],
  [/icon-size$/, (n) => `${n}px`, (n) => `${n + 18}px`], // with its margins, at the end of a field
  [/(ring|border)-(width|offset)$/, (n) => `calc(${n}px / 10)`, (n) => `${Math.floor(n / 10)}px`],
  [/./, (n) => `calc(${n / 2}px * 2)`, (n) => `${n}px`],
];
const THEME = THEME_NAMES.filter((name) => name !== 'page-color').map((name, at) => {
  const [, value, seen = value] = VALUES.find(([end]) => end.test(name)) ?? [];
  return {name, value: value?.(at + 10) ?? '', seen: seen?.(at + 10) ?? ''};
});

/** What a form comes to, one after the other: each is looked at in the page and in a frame. */
const STATES: Readonly<Record<string, (form: FormHarness) => unknown>> = {
  empty: () => undefined,
  'with the focus': (form) => form.focus('number'),
  'under the pointer': (form) => hover(form, 'input-cvc'),
  'with its button under the pointer': (form) => hover(form, 'submit'),
  wrong: submit,
  done: async (form) => {
    await form.autofill(CARD);
    await submit(form);
  },
  disabled: async (form) => {
    form.element.disabled = true;
    await form.updated();
  },
};

describe('a form in a frame', () => {
  let api: string;
  before(async () => {
    useFrames();
    ({url: api} = await startSandbox());
  });

  /** The same form in the page and in a frame, below each other. */
  const both = async (tag: TokenFormTag, attributes: Attributes, theme: typeof THEME = []) => {
    const all = {...attributes, 'api-base': api};
    const forms = [make(tag, all), make(tag, inFrame(all))];
    for (const {element} of forms)
      for (const {name, value} of theme) element.style.setProperty(`--token-form-${name}`, value);
    await fixture(
      html`<div style="font-family: serif; color: #224">${forms.map(({element}) => element)}</div>`,
    );
    for (const form of forms) await form.ready();
    return forms;
  };

  for (const look of ['default', 'compact', 'floating', 'line'])
    it(`looks as in the page with look="${look}", with lines kept for errors and without`, async () => {
      const forms = await both('card-token-form', {look});
      for (const space of ['keep', 'collapse'] as const)
        for (const [state, bring] of [
          ['empty', (form: FormHarness) => form.element.reset()],
          ['wrong', submit],
        ] as const) {
          const looks = [];
          for (const form of forms) {
            form.element.errorSpace = space;
            await form.updated();
            await form.leave();
            await bring(form);
            looks.push(await lookOf(form));
          }
          expect(differences(...looks), `${space}, ${state}`).to.deep.equal([]);
        }
    });

  it('takes every custom property as in the page', async () => {
    const seen: string[] = [];
    for (const [tag, attributes, states] of [
      ['card-token-form', {}, Object.keys(STATES)],
      ['card-token-form', {collect: 'address'}, ['empty']],
      ['pii-token-form', {}, ['empty']],
      ['account-token-form', {'business-type': 'company'}, ['empty']],
    ] as const) {
      const forms = await both(tag, attributes, THEME);
      for (const state of states) {
        const looks = [];
        for (const form of forms) {
          await form.leave();
          await STATES[state]?.(form);
          looks.push(await lookOf(form));
        }
        expect(differences(...looks), `${tag}, ${state}`).to.deep.equal([]);
        seen.push(...Object.values(looks[0] ?? {}));
      }
    }
    const all = seen.join('\n');
    expect(THEME.filter(({seen}) => !all.includes(`: ${seen};`))).to.deep.equal([]);
  });
});

/** Where all is that a form is made of, and all its computed styles, once nothing moves any more. */
async function lookOf(form: FormHarness): Promise<Readonly<Record<string, string>>> {
  await form.settled();
  const root = form.part('form');
  if (!root) throw new Error('There is no form.');
  await Promise.allSettled(root.getAnimations({subtree: true}).map(({finished}) => finished));
  const origin = root.getBoundingClientRect();
  const looks: Record<string, string> = {};
  // drawings load when they are used, and look alike
  [root, ...root.querySelectorAll('*:not([part=cvc-picture], svg, svg *)')].forEach((element, at) => {
    const {left, top, width, height} = element.getBoundingClientRect();
    const box = width > 0 && [left - origin.left, top - origin.top, width, height].map(Math.round);
    const name = `${at} ${element.localName}#${element.id}`;
    looks[`${name} box`] = String(box);
    for (const pseudo of [
      '',
      '::before',
      '::after',
      ...(element.localName === 'input' ? ['::placeholder'] : []),
    ]) {
      const style = getComputedStyle(element, pseudo);
      if (/::(before|after)/.test(pseudo) && style.content === 'none') continue;
      looks[name + pseudo] = [...style]
        .filter((property) => !WHERE.test(property))
        .map((property) => `${property}: ${style.getPropertyValue(property)};`)
        .join('\n');
    }
  });
  return looks;
}

/** Custom properties are seen by what follows from them; the rest depends on where in its document a form is. */
const WHERE = /^(--|(bottom|top|left|right|inset|background-position)\b)/;

type Look = Awaited<ReturnType<typeof lookOf>>;

/** What is otherwise in one of two looks: the first of it. */
function differences(one: Look = {}, other: Look = {}): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((element) => one[element] !== other[element])
    .flatMap((element) => {
      const [left, right] = [one, other].map((look) => (look[element] ?? '').split('\n')) as [
        string[],
        string[],
      ];
      const lines = [
        ...left.filter((line) => !right.includes(line)),
        ...right.filter((line) => !left.includes(line)),
      ];
      return lines.map((line) => `${element}: ${line}`);
    })
    .slice(0, 9);
}

/** Submits a form, and takes the pointer from its button. */
async function submit(form: FormHarness): Promise<void> {
  await form.submit();
  await sendMouse({type: 'move', position: [0, 0]});
}

/** Puts the pointer on a part. */
async function hover(form: FormHarness, part: string): Promise<void> {
  form.part(part)?.scrollIntoView({block: 'center'});
  const frame = form.element.querySelector('iframe')?.getBoundingClientRect();
  const {left, top, width, height} = form.box(part);
  const position = [(frame?.left ?? 0) + left + width / 2, (frame?.top ?? 0) + top + height / 2];
  await sendMouse({type: 'move', position: position.map(Math.round) as [number, number]});
  await nextFrame();
}
