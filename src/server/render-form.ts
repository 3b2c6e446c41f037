import type {RenderInfo} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {TokenFormRenderer} from './token-form-renderer.js';

/** The tags of the forms, whose modules of `token-forms/define` have to be imported. */
type Tag = Extract<keyof HTMLElementTagNameMap, `${string}-token-form` | 'cvc-update-form'>;

/**
 * The HTML of one form, for a page that is made by other means than Lit's.
 * @param attributes by their names in HTML; `true` for those without a value
 * @param content HTML for its slots
 * @throws {TypeError} by rejection, for a tag that is not registered
 */
export async function renderForm(
  tag: Tag,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  content = '',
): Promise<string> {
  if (!customElements.get(tag)) throw new TypeError(`Import token-forms/define/${tag}.js first.`);
  const renderer = new TokenFormRenderer(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) renderer.setAttribute(name, value === true ? '' : value);
  renderer.connectedCallback();
  const info: RenderInfo = {
    elementRenderers: [TokenFormRenderer],
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: false,
  };
  const attributesHtml = await collectResult(renderer.renderAttributes());
  const shadow = await collectResult(renderer.renderShadow(info) ?? []);
  const root = `<template shadowrootmode="open" shadowrootdelegatesfocus>${shadow}</template>`;
  return `<${tag}${attributesHtml}>${root}${content}</${tag}>`;
}
