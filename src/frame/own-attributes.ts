import {TokenFormElement} from '../view/token-form-element.js';

/** What a tag's own attributes stand at (those that not every token form has), by attribute name. */
export function ownAttributes(element: TokenFormElement): Readonly<Record<string, string | undefined>> {
  const {elementProperties} = element.constructor as typeof TokenFormElement;
  const own = [...elementProperties].filter(
    ([property]) => !TokenFormElement.elementProperties.has(property),
  );
  const values = own.map(([property, {attribute}]) => {
    const name = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
    const value: unknown = Reflect.get(element, property);
    return [name, value === true ? '' : typeof value === 'string' ? value : undefined] as const;
  });
  return Object.fromEntries(values);
}

/** The text that the page gives the submit button by its slot. */
export function submitLabel(element: Element): string {
  const label = element.querySelector(':scope > [slot=submit-label]')?.textContent ?? '';
  return label.replace(/\s+/g, ' ').trim().slice(0, 100);
}
