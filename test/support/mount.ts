import {fixture, html} from '@open-wc/testing';
import type {TokenFormElement} from '../../src/view/token-form-element.js';
import {FormHarness} from './harness.js';

/** The tags of this package. */
export type TokenFormTag = {
  [T in keyof HTMLElementTagNameMap]: HTMLElementTagNameMap[T] extends TokenFormElement ? T : never;
}[keyof HTMLElementTagNameMap];

/** Attributes by name; `true` for one without a value. */
export type Attributes = Readonly<Record<string, string | true>>;

/** The day it is in all tests of forms. */
export const TODAY = new Date(2026, 5, 15);

/** Makes a form with a test key, a fixed clock and these attributes; it is not on the page yet. */
export function make<T extends TokenFormTag>(
  tag: T,
  attributes: Attributes = {},
): FormHarness<HTMLElementTagNameMap[T] & TokenFormElement> {
  const element = document.createElement(tag) as HTMLElementTagNameMap[T] & TokenFormElement;
  const all: Attributes = {'publishable-key': 'pk_test_123', locale: 'en', ...attributes};
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value === true ? '' : value);
  element.clock = () => TODAY;
  return new FormHarness(element);
}

/** Puts a new form on the page, until the test is over. */
export async function mount<T extends TokenFormTag>(
  tag: T,
  attributes: Attributes = {},
): Promise<FormHarness<HTMLElementTagNameMap[T] & TokenFormElement>> {
  const form = make(tag, attributes);
  await fixture(html`<div>${form.element}</div>`);
  await form.ready();
  return form;
}
