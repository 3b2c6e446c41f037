import {allProperties} from '../../base/attributed-element.js';
import {TokenFormElement} from '../../base/token-form-element.js';

/** The attributes of a tag that not every token form has, with their properties. */
export function ownNames(
  element: TokenFormElement,
): readonly (readonly [attribute: string, property: string])[] {
  const {attributes} = element.constructor as typeof TokenFormElement;
  const common = allProperties(TokenFormElement);
  return [...attributes].filter(([, property]) => !Object.hasOwn(common, property));
}

/** What a tag's own attributes stand at, by attribute name. */
export function ownAttributes(element: TokenFormElement): Readonly<Record<string, string | undefined>> {
  const values = ownNames(element).map(([attribute, property]) => {
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
