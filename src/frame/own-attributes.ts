import {allProperties} from '../view/attributed-element.js';
import {TokenFormElement} from '../view/token-form-element.js';

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
    return [attribute, value === true ? '' : typeof value === 'string' ? value : undefined] as const;
  });
  return Object.fromEntries(values);
}

/** The text that the page gives the submit button by its slot. */
export function submitLabel(element: Element): string {
  const label = element.querySelector(':scope > [slot=submit-label]')?.textContent ?? '';
  return label.replace(/\s+/g, ' ').trim().slice(0, 100);
}
