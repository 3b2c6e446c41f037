import {DESCRIPTIONS} from '../react/descriptions.js';

const BOOLEANS = new Set(['required', 'disabled', 'clearOnToken']);

/** Gives a class the properties of the element with this tag; those that have an attribute mirror it. */
export function defineProperties(prototype: HTMLElement, tag: string): void {
  const {attributes, properties} = DESCRIPTIONS[tag as keyof typeof DESCRIPTIONS];
  for (const name of attributes)
    Object.defineProperty(prototype, name, BOOLEANS.has(name) ? booleanProperty(name) : stringProperty(name));
  for (const [name, value] of Object.entries(properties))
    Object.defineProperty(prototype, name, {value, writable: true, enumerable: true, configurable: true});
  const clock = () => new Date();
  Object.defineProperty(prototype, 'clock', {value: clock, writable: true, configurable: true});
}

const attributeOf = (property: string): string => property.replace(/[A-Z]/g, '-$&').toLowerCase();

function stringProperty(name: string): PropertyDescriptor & ThisType<HTMLElement> {
  const attribute = attributeOf(name);
  return {
    enumerable: true,
    configurable: true,
    get() {
      return this.getAttribute(attribute) ?? undefined;
    },
    set(value: string | null | undefined) {
      if (value === undefined || value === null) this.removeAttribute(attribute);
      else this.setAttribute(attribute, String(value));
    },
  };
}

function booleanProperty(name: string): PropertyDescriptor & ThisType<HTMLElement> {
  const attribute = attributeOf(name);
  return {
    enumerable: true,
    configurable: true,
    get() {
      return this.hasAttribute(attribute);
    },
    set(value: unknown) {
      this.toggleAttribute(attribute, Boolean(value));
    },
  };
}
