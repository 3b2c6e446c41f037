/** The language of the element's surroundings, through shadow roots, or else the browser's. BCP 47. */
export function nearestLanguage(element: Element): string {
  for (let at: Element | undefined = element; at; at = (at.getRootNode() as Partial<ShadowRoot>).host) {
    const lang = at.closest<HTMLElement>('[lang]')?.lang;
    if (lang) return lang;
  }
  return navigator.language;
}
