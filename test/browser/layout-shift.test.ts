import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import '../../src/define/all.js';
import {startSandbox, windowSize} from '../support/commands.js';
import {useFrames} from '../support/framed/framed-mode.js';
import {inFrame, make, type Attributes, type TokenFormTag} from '../support/mount.js';

type Texts = Readonly<Record<string, string>>;

const HOLDER = {account_holder_name: 'Jenny Rosen', account_holder_type: 'individual'};
const JENNY = {
  first_name: 'Jenny',
  last_name: 'Rosen',
  dob_month: '1',
  dob_day: '1',
  dob_year: '1901',
  email: 'jenny@example.com',
  phone: '0000000000',
  address_line1: 'address_full_match',
  address_city: 'London',
  address_postal_code: 'SW1A 1AA',
};

/** What is typed into each form: what is wrong first, then what a token is made of. */
const FORMS: readonly (readonly [TokenFormTag, Attributes, wrong: Texts, right: Texts])[] = [
  [
    'card-token-form',
    {},
    {number: '4242424242424241', expiry: '0120', cvc: '1'},
    {number: '4242424242424242', expiry: '1230', cvc: '123'},
  ],
  ['cvc-update-form', {brand: 'visa', last4: '4242'}, {cvc: '1'}, {cvc: '123'}],
  ['pii-token-form', {country: 'US', 'id-type': 'ssn'}, {id_number: '666123456'}, {id_number: '123456789'}],
  [
    'bank-account-token-form',
    {country: 'DE'},
    {...HOLDER, account_number: 'DE89370400440532013001'},
    {...HOLDER, account_number: 'DE89370400440532013000'},
  ],
  ['person-token-form', {countries: 'GB'}, {...JENNY, dob_day: '32', email: 'jenny', phone: '020 79'}, JENNY],
  [
    'account-token-form',
    {'business-type': 'company', collect: 'name vat-id'},
    {name: 'Rocket Rides', vat_id: 'GB€'},
    {name: 'Rocket Rides', vat_id: 'GB 999 9999 73'},
  ],
];
const LOOKS = ['default', 'compact', 'floating', 'line'];
const LOCALES = ['ja', 'de', 'ar'];

/** Every form in every look where VITE_ALL_LAYOUT_SHIFTS is set in the environment; else each form in one. */
const env = (import.meta as {readonly env?: Readonly<Record<string, string>>}).env;
const isAll = Boolean(env?.['VITE_ALL_LAYOUT_SHIFTS']);
const asked = ['page', 'frame'].flatMap((mode) =>
  FORMS.flatMap((form, nth) =>
    LOOKS.filter((_, at) => isAll || at === nth % LOOKS.length).map((look) => ({mode, look, form})),
  ),
);

/** What a browser tells of something that moved without being asked. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** A page of three columns, each as wide as a page of 360 px, and so high that all of it is seen. */
const SIZE = [3 * 360, 1400] as const;

describe('layout shift', () => {
  let api: string;
  const observers: PerformanceObserver[] = [];
  before(async () => {
    useFrames();
    ({url: api} = await startSandbox());
    await windowSize(...SIZE);
  });
  afterEach(() => {
    for (const observer of observers.splice(0)) observer.disconnect();
  });
  after(async () => {
    await windowSize(1000, 800);
  });

  /** Sums up what moves in a window from now on, as it were on a page of 360 by 640 px with one form. */
  const watch = (view: Window, forms = 1): (() => number) => {
    let sum = 0;
    const {innerWidth, innerHeight} = view;
    const size = innerWidth * innerHeight * Math.max(innerWidth, innerHeight);
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries) sum += ((entry as LayoutShift).value * size) / (360 * 640 * 640) / forms;
    };
    const {PerformanceObserver} = view as typeof window;
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({type: 'layout-shift'});
    observers.push(observer);
    return () => {
      add(observer.takeRecords());
      return sum;
    };
  };

  const painted = async () => {
    await nextFrame();
    await nextFrame();
  };

  for (const {mode, look, form} of asked) {
    const [tag, attributes, wrong, right] = form;
    it(`is 0.00 from the first picture of <${tag} look="${look}"> in a ${mode} to its token`, async () => {
      const forms = LOCALES.map((locale) => {
        const all = {...attributes, look, locale, 'api-base': api};
        return make(tag, mode === 'frame' ? inFrame(all) : all);
      });
      await fixture(
        html`<div style="display: flex; gap: 32px; padding: 16px">
          ${forms.map(
            ({element}) =>
              html`<div style="width: 328px">
                ${element}
                <div>Below it</div>
              </div>`,
          )}
        </div>`,
      );
      const frames = () => [...document.querySelectorAll<HTMLIFrameElement>('iframe[slot=frame]')];
      // before there is a form, or a frame for it, a page reserves room itself
      if (mode === 'page') for (const form of forms) await form.ready();
      else while (frames().length < forms.length) await nextFrame();
      await painted();
      const inPage = watch(window, forms.length);
      for (const form of forms) await form.ready();
      const inFrames = frames().map(({contentWindow}) => watch(contentWindow as Window));
      const attempt = async () => {
        for (const {element} of forms) await element.tokenize().catch(() => undefined);
      };
      for (const step of [
        () => undefined,
        async () => {
          for (const form of forms) await form.focus(form.fields[0] ?? '');
        },
        async () => {
          for (const form of forms) await form.autofill(wrong);
        },
        attempt,
        async () => {
          for (const form of forms) await form.autofill(right);
        },
        attempt,
      ]) {
        await step();
        for (const form of forms) await form.settled();
        await painted();
      }
      for (const {element} of forms) expect(element.value).not.to.equal('');
      const shifted = inPage() + Math.max(0, ...inFrames.map((told) => told()));
      if (isAll) console.log(`${tag} ${look} ${mode}: ${shifted.toFixed(4)}`);
      expect(shifted).to.be.below(0.005);
    });
  }
});
