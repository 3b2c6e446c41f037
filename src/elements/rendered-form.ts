import type {LitElement} from 'lit';
import {renderedLocales} from '../base/locale-of.js';
import {isLine, show, textIn} from '../typing/caret.js';

/** What stands in a control, by its id, and where the focus is. */
interface TypedTexts {
  readonly texts: ReadonlyMap<string, string>;
  readonly focused: string | undefined;
}

/**
 * The form that a server rendered into an element's shadow root, and what somebody typed into it before the element's
 * own was there.
 */
export class RenderedForm {
  #isThere = false;
  /** What was typed, where the element's own form takes the place of the server's. */
  #typed: TypedTexts | undefined;

  /** Notes what is there. Returns whether it can be brought to life as it is. */
  find(element: LitElement, root: ShadowRoot): boolean {
    const form = root.querySelector('form');
    if (!form) return false;
    this.#isThere = true;
    const canHydrate = isHydrationLoaded(element);
    if (canHydrate) renderedLocales.set(element, form.lang);
    else this.#typed = readTyped(root);
    return canHydrate;
  }

  /** Makes room: the server rendered another form, by another version or from properties that the page does not have. */
  remove(root: ShadowRoot): void {
    this.#typed = readTyped(root);
    root.replaceChildren();
  }

  /** Puts what was typed into the form that took its place, once. Returns whether there was a server's form. */
  handOver(root: ShadowRoot): boolean {
    const wasThere = this.#isThere;
    if (this.#typed) writeTyped(root, this.#typed);
    this.#typed = undefined;
    this.#isThere = false;
    return wasThere;
  }
}

/** Whether `token-forms/hydrate.js` was loaded before Lit: it lets all Lit elements be hydrated, and so be deferred. */
const isHydrationLoaded = (element: LitElement): boolean =>
  (element.constructor as typeof LitElement).observedAttributes.includes('defer-hydration');

function readTyped(root: ShadowRoot): TypedTexts {
  const controls = [...root.querySelectorAll<HTMLInputElement>('input, select')];
  return {
    texts: new Map(controls.map((control) => [control.id, textIn(control)])),
    focused: root.activeElement?.id,
  };
}

function writeTyped(root: ShadowRoot, {texts, focused}: TypedTexts): void {
  for (const control of root.querySelectorAll<HTMLInputElement>('input, select')) {
    const text = texts.get(control.id);
    if (text) show(control, {text, start: text.length, end: text.length});
    if (control.id !== focused) continue;
    control.focus();
    if (isLine(control)) control.setSelectionRange(text?.length ?? 0, text?.length ?? 0);
  }
}
