import {fixture, html} from '@open-wc/testing';
import type {TokenFormElement} from '../../src/base/token-form-element.js';
import {isFramed} from './framed/framed-mode.js';
import {FRAME_PAGE} from './framed/paths.js';
import {FormHarness} from './harness.js';
import {TODAY} from './today.js';

type FormElement<T extends TokenFormTag> = HTMLElementTagNameMap[T] & TokenFormElement;

/** The tags of this package. */
export type TokenFormTag = {
  [T in keyof HTMLElementTagNameMap]: HTMLElementTagNameMap[T] extends TokenFormElement ? T : never;
}[keyof HTMLElementTagNameMap];

/** Attributes by name; `true` for one without a value. */
export type Attributes = Readonly<Record<string, string | true>>;

/** Makes a form with a test key, a fixed clock and these attributes; it is not on the page yet. */
export function make<T extends TokenFormTag>(
  tag: T,
  attributes: Attributes = {},
): FormHarness<FormElement<T>> {
  const element = document.createElement(tag) as FormElement<T>;
  const all: Attributes = {'publishable-key': 'pk_test_123', locale: 'en', ...attributes};
  for (const [name, value] of Object.entries(isFramed ? inFrame(all) : all)) {
    element.setAttribute(name, value === true ? '' : value);
  }
  element.clock = () => TODAY;
  return new FormHarness(element);
}

/** The attributes of a form in a frame: the API's origin is said where the frame is, not on the page. */
export function inFrame({'api-base': api = '', ...others}: Attributes): Attributes {
  return {...others, 'frame-src': `${FRAME_PAGE}?api=${encodeURIComponent(String(api))}`};
}

/** Puts a new form on the page, until the test is over. */
export async function mount<T extends TokenFormTag>(
  tag: T,
  attributes: Attributes = {},
): Promise<FormHarness<FormElement<T>>> {
  const form = make(tag, attributes);
  await fixture(html`<div>${form.element}</div>`);
  await form.ready();
  return form;
}
