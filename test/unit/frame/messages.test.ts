import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {
  ApiId,
  AreaCode,
  BrandName,
  LastFour,
  FrameOptions,
  Small,
  Time,
  ToPage,
  Word,
  WordPath,
} from '../../../src/frame/protocol/protocol.js';
import {FramedFormElement} from '../../../src/frame/host/framed-form-element.js';
import {readToFrame} from '../../../src/frame/protocol/read-to-frame.js';
import {readToPage} from '../../../src/frame/protocol/read-to-page.js';
import {misfits} from '../../support/misfits.js';
import {THEME_NAMES} from '../../../src/frame/protocol/theme-names.js';

/** Strings and numbers that can hold no more than what their name says; `readToPage` sees to that. */
type Closed =
  ApiId | AreaCode | BrandName | LastFour | Small | Time | Word | WordPath | boolean | null | undefined;

/** Paths to members of a message whose type is any string, any number, or unknown: places for typed text. */
type OpenPlaces<T, Path extends string = ''> = unknown extends T
  ? Path
  : T extends Closed
    ? never
    : T extends string
      ? string extends T
        ? Path
        : never
      : T extends number
        ? number extends T
          ? Path
          : never
        : {[K in keyof T & string]: OpenPlaces<T[K], `${Path}.${K}`>}[keyof T & string];

type IsNever<T> = [T] extends [never] ? true : false;
const pageLearnsNoText: IsNever<OpenPlaces<ToPage>> = true;
const theTypeTestWorks: IsNever<OpenPlaces<ToPage | {readonly type: 'leak'; readonly text: string}>> = false;

const CANARY = '4242424242424242';

const state = {
  complete: false,
  empty: false,
  brand: 'visa',
  fields: {number: {state: 'invalid', error: 'invalid_number'}, ssn_last_4: {state: 'empty'}},
};
const token = {
  id: 'tok_1A',
  object: 'token',
  type: 'card',
  created: 1_790_000_000,
  livemode: false,
  used: false,
  card: {
    brand: 'American Express',
    last4: '8431',
    exp_month: 12,
    exp_year: 2034,
    funding: 'credit',
    country: 'US',
  },
};
const error = {
  type: 'card_error',
  code: 'incorrect_number',
  param: 'card[address_line1]',
  status: 402,
  requestId: 'req_1',
};
const toPage = [
  {type: 'ready'},
  {type: 'size', height: 262},
  {type: 'state', state, edited: true},
  {type: 'submitted'},
  {type: 'focus', inside: true},
  {type: 'misconfigured', error},
  {type: 'started', attempt: 1},
  {type: 'token', attempt: 1, token},
  {type: 'failed', attempt: 1, error},
];
const options: FrameOptions = {
  tag: 'card-token-form',
  attributes: {collect: 'name', 'accept-brands': undefined},
  publishableKey: 'pk_test_1',
  locale: 'pt-BR',
  messages: {submit_card: 'Pay €10'},
  submitLabel: '',
  disabled: false,
  required: false,
  standalone: true,
  clearOnToken: false,
  mask: '',
  theme: {'text-color': '#123'},
  colorScheme: 'light dark',
};
const toFrame = [
  {type: 'configure', options},
  {type: 'show-errors', focus: true},
  {type: 'focus', field: 'address_line1'},
  {type: 'tokenize', attempt: 7},
  {type: 'abort'},
  {type: 'wipe'},
];

/** The message once for each place in it, with this in that place. */
function* withEverywhere(message: object, canary: unknown): Generator<object> {
  for (const [key, value] of Object.entries(message)) {
    if (key !== 'type' || message !== value) yield {...message, [key]: canary};
    if (typeof value === 'object' && value !== null) {
      for (const inner of withEverywhere(value as object, canary)) yield {...message, [key]: inner};
    }
  }
  yield {...message, extra: canary};
  yield {...message, [String(canary)]: {state: 'valid'}};
}

const read = (reader: (data: unknown) => unknown, data: unknown): unknown => {
  try {
    return reader(data);
  } catch (error) {
    assert.ok(error instanceof TypeError, String(error));
    return undefined;
  }
};

describe('what a frame and its page say to each other', () => {
  it('has, to the page, no place for typed text in its types', () => {
    assert.deepEqual([pageLearnsNoText, theTypeTestWorks], [true, false]);
  });

  it('has none when it is read either, wherever a number is put', () => {
    let tried = 0;
    for (const message of toPage) {
      for (const canary of [CANARY, Number(CANARY), `4242 4242 4242 4242`, {text: CANARY}, [CANARY]]) {
        for (const forged of withEverywhere(message, canary)) {
          tried++;
          assert.doesNotMatch(JSON.stringify(read(readToPage, forged) ?? ''), /4242/, JSON.stringify(forged));
        }
      }
    }
    assert.ok(tried > 300, `${tried} tried`);
  });

  it('is read as it was meant, in both directions', () => {
    for (const message of toPage) assert.deepEqual(readToPage(structuredClone(message)), message);
    for (const message of toFrame) assert.deepEqual(readToFrame(structuredClone(message)), message);
  });

  it('keeps a token of which the API tells odd things, without those', () => {
    const odd = {...token, type: 'card', card: {...token.card, brand: 'Girocard / EC 12', last4: '123456'}};
    const message = {type: 'token', attempt: 1, token: odd};
    const expected = {exp_month: 12, exp_year: 2034, funding: 'credit', country: 'US'};
    assert.deepEqual(readToPage(message), {...message, token: {...token, card: expected}});
  });

  it('takes none of ten thousand messages that do not fit', () => {
    for (const data of misfits(10_000)) {
      for (const reader of [readToPage, readToFrame]) assert.equal(read(reader, data), undefined);
    }
    assert.equal(({} as {type?: string}).type, undefined);
  });

  it('takes every attribute that an element can have, and every property of its theme', () => {
    const attributes = Object.fromEntries(FramedFormElement.observedAttributes.map((name) => [name, 'x']));
    const theme = Object.fromEntries(THEME_NAMES.map((name) => [name, '1px']));
    const message = {type: 'configure', options: {...options, attributes, theme}};
    assert.deepEqual(readToFrame(message), message);
  });

  it('takes no text that is too long, no markup where a name is meant, and no control characters', () => {
    for (const part of [
      {tag: 'script src'},
      {tag: 'x'.repeat(99)},
      {messages: {label_number: 'x'.repeat(501)}},
      {messages: {'<b>': ''}},
      {submitLabel: 'Pay\u0000'},
      {locale: '"><script>'},
      {theme: {'text-color; x': 'red'}},
      {publishableKey: 'pk\r\nX: y'},
    ]) {
      assert.throws(() => readToFrame({type: 'configure', options: {...options, ...part}}), TypeError);
    }
  });
});
