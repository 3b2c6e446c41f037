import type {TokenFormElement} from '../../base/token-form-element.js';
import {ownAttributeNames} from '../protocol/own-attribute-names.js';

/** What a tag's own attributes stand at, by attribute name. */
export function ownAttributes(element: TokenFormElement): Readonly<Record<string, string | undefined>> {
  const values = ownAttributeNames(element).map(([attribute, property]) => {
    const value: unknown = Reflect.get(element, property);
    return [attribute, attributeOf(value)] as const;
  });
  return Object.fromEntries(values);
}

/** As an attribute has it: what is no text, as JSON. */
function attributeOf(value: unknown): string | undefined {
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  return value === true ? '' : typeof value === 'string' ? value : undefined;
}

/** The text that the page gives the submit button by its slot. */
export function submitLabel(element: Element): string {
  const label = element.querySelector(':scope > [slot=submit-label]')?.textContent ?? '';
  return label.replace(/\s+/g, ' ').trim().slice(0, 100);
}
