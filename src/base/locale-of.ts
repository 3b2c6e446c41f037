/**
 * The language of an element: its own `locale`, or that of its surroundings, through shadow roots, or the browser's.
 * BCP 47; `en` for what is no tag of a language, underscores apart.
 */
export function localeOf(element: Element & {readonly locale?: string | undefined}): string {
  try {
    return new Intl.Locale((element.locale || nearest(element)).replaceAll('_', '-')).baseName;
  } catch {
    return 'en';
  }
}

function nearest(element: Element): string {
  for (let at: Element | undefined = element; at; at = (at.getRootNode() as Partial<ShadowRoot>).host) {
    const lang = at.closest<HTMLElement>('[lang]')?.lang;
    if (lang) return lang;
  }
  return navigator.language;
}
