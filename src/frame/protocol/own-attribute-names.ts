import type {PropertyDeclaration} from 'lit';
import {TokenFormElement} from '../../base/token-form-element.js';

/** The attributes of a tag that not every token form has, with their properties. */
export function ownAttributeNames(
  element: TokenFormElement,
): readonly (readonly [attribute: string, property: string])[] {
  const {elementProperties} = element.constructor as typeof TokenFormElement;
  return [...elementProperties]
    .filter(([property]) => !TokenFormElement.elementProperties.has(property))
    .flatMap(([property, {attribute = true}]: readonly [PropertyKey, PropertyDeclaration]) => {
      if (attribute === false) return [];
      const name = String(property);
      return [[attribute === true ? name.toLowerCase() : attribute, name] as const];
    });
}
