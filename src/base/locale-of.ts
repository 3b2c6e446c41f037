import {isServer} from 'lit';

/** The languages that a server rendered elements in, for as long as that has to be rendered once more. */
export const renderedLocales = new WeakMap<Element, string>();

/**
 * The language of an element: its own `locale`, or that of its surroundings, through shadow roots, or the browser's.
 * A server knows the element's own attributes only, and is English without them. BCP 47; `en` for what is no tag of a
 * language, underscores apart.
 */
export function localeOf(element: Element & {readonly locale?: string | undefined}): string {
  const asked = renderedLocales.get(element) || element.locale || nearest(element);
  try {
    return new Intl.Locale(asked.replaceAll('_', '-')).baseName;
  } catch {
    return 'en';
  }
}

function nearest(element: Element): string {
  if (isServer) return element.getAttribute('lang') || 'en';
  for (let at: Element | undefined = element; at; at = (at.getRootNode() as Partial<ShadowRoot>).host) {
    const lang = at.closest<HTMLElement>('[lang]')?.lang;
    if (lang) return lang;
  }
  return navigator.language;
}
