import {isLine, show, textIn} from '../typing/caret.js';
import type {Edit} from '../typing/apply-edit.js';

/** The inputs and selects of a form in a shadow root; the id of each is its field's name. */
export class Controls {
  readonly root: ShadowRoot;

  constructor(root: ShadowRoot) {
    this.root = root;
  }

  /** The control of a field. */
  get(name = ''): HTMLInputElement | undefined {
    return (this.root.getElementById(name) as HTMLInputElement | null) ?? undefined;
  }

  /** The field that has the focus. */
  get focused(): string | undefined {
    return this.root.activeElement?.id;
  }

  /** What a field shows; nothing where it is not drawn. */
  text(name: string): string {
    const control = this.get(name);
    return control ? textIn(control) : '';
  }

  /** Shows a text, and puts the caret at its end. */
  setText(name: string, text: string): void {
    const control = this.get(name);
    if (control && textIn(control) !== text)
      show(control, {text, start: text.length, end: text.length} satisfies Edit);
  }

  focus(name: string | undefined): void {
    this.get(name)?.focus();
  }

  /** Focuses a field that was drawn anew, as if the customer had never left it. */
  refocus(name: string | undefined): void {
    const control = this.get(name);
    if (!control || this.root.activeElement === control) return;
    control.focus();
    const {length} = textIn(control);
    if (isLine(control)) control.setSelectionRange(length, length);
  }

  /** Whether a text can stand in a field: in a select, only one of its options. */
  canShow(name: string, text: string): boolean {
    const control: Element | undefined = this.get(name);
    return !(control instanceof HTMLSelectElement) || [...control.options].some(({value}) => value === text);
  }
}
