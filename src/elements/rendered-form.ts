import type {LitElement} from 'lit';
import {isLine, show, textIn} from '../typing/caret.js';

/** What stands in a control, by its id, and where the focus is. */
export interface TypedTexts {
  readonly texts: ReadonlyMap<string, string>;
  readonly focused: string | undefined;
}

/** Whether `token-forms/hydrate.js` was loaded before Lit: it lets all Lit elements be hydrated, and so be deferred. */
export const isHydrationLoaded = (element: LitElement): boolean =>
  (element.constructor as typeof LitElement).observedAttributes.includes('defer-hydration');

/** What was typed into a form that a server rendered, before it makes room for another. */
export function readTyped(root: ShadowRoot): TypedTexts {
  const controls = [...root.querySelectorAll<HTMLInputElement>('input, select')];
  return {
    texts: new Map(controls.map((control) => [control.id, textIn(control)])),
    focused: root.activeElement?.id,
  };
}

/** Puts that into the form that took its place. */
export function writeTyped(root: ShadowRoot, {texts, focused}: TypedTexts): void {
  for (const control of root.querySelectorAll<HTMLInputElement>('input, select')) {
    const text = texts.get(control.id);
    if (text) show(control, {text, start: text.length, end: text.length});
    if (control.id !== focused) continue;
    control.focus();
    if (isLine(control)) control.setSelectionRange(text?.length ?? 0, text?.length ?? 0);
  }
}
