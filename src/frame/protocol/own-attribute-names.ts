import type {PropertyDeclaration} from 'lit';
import {TokenFormElement} from '../../base/token-form-element.js';

/** What every token form has, and its frame has to know as it stands. */
const SHARED: readonly PropertyKey[] = ['look', 'errorSpace'];

/** The attributes of a tag that not every token form has, and those that are about the look, with their properties. */
export function ownAttributeNames(
  element: TokenFormElement,
): readonly (readonly [attribute: string, property: string])[] {
  const {elementProperties} = element.constructor as typeof TokenFormElement;
  return [...elementProperties]
    .filter(([property]) => SHARED.includes(property) || !TokenFormElement.elementProperties.has(property))
    .flatMap(([property, {attribute = true}]: readonly [PropertyKey, PropertyDeclaration]) => {
      if (attribute === false) return [];
      const name = String(property);
      return [[attribute === true ? name.toLowerCase() : attribute, name] as const];
    });
}
