import type {FormModel} from '../model/form-model.js';
import type {Form, FormRules} from '../model/form.js';
import type {Controls} from './controls.js';
import type {TextEditor} from './text-editor.js';

/** A form that took another's place in the model, and is not drawn yet. */
interface Switch {
  readonly rules: FormRules;
  readonly focused: string | undefined;
}

/** What switching forms needs. */
interface SwitchHost {
  /** BCP 47. */
  readonly locale: string;
  /** Puts another form into the model, and has it drawn. */
  use(form: Form, rules: FormRules): void;
  /** A form that a choice leads to could not be loaded; the next edit, or attempt, tries again. */
  loadFailed(): void;
}

/**
 * Which form is shown: the one that the attributes ask for, or the one that choices made in it lead to. Another one is
 * used as soon as its rules are loaded; what was typed stays in fields of the same name.
 */
export class FormSwitch {
  readonly #model: FormModel;
  readonly #controls: Controls;
  readonly #host: SwitchHost;
  #asked: {readonly form: Form; readonly rules: FormRules};
  #newest: Form;
  #loading: Promise<unknown> | undefined;
  #switch: Switch | undefined;

  constructor(model: FormModel, controls: Controls, host: SwitchHost) {
    this.#model = model;
    this.#controls = controls;
    this.#host = host;
    this.#asked = {form: model.form, rules: model.rules};
    this.#newest = model.form;
  }

  /** Resolves when the form that the choices lead to is shown, or could not be loaded. */
  get settled(): Promise<unknown> {
    return this.#loading ?? Promise.resolve();
  }

  /** Takes the form that the attributes ask for now. Resolves when its rules are loaded. */
  async ask(form: Form): Promise<void> {
    this.#newest = form;
    if (form !== this.#asked.form) {
      const rules = await form.loadRules();
      if (this.#newest !== form) return;
      this.#asked = {form, rules};
    }
    this.resolve();
  }

  /** Shows the form that the choices made lead to: at once, or when it is loaded. */
  resolve(): void {
    const {form, rules} = this.#asked;
    const next = this.#model.resolve(rules, form, this.#host.locale);
    if (next instanceof Promise) this.#wait(next.then((loaded) => loaded.loadRules()));
    else this.#show(next);
  }

  /**
   * The form is drawn: lays out what was in fields of the same name as this one does, and puts the focus back.
   * @returns whether another form was drawn for the first time
   */
  finish(editor: TextEditor): boolean {
    const {rules: before, focused} = this.#switch ?? {};
    if (!before) return false;
    this.#switch = undefined;
    const {form, context, rules} = this.#model;
    const names = form.rows.flat();
    if (names.some((name) => rules.fields[name]?.format !== before.fields[name]?.format)) editor.clear();
    for (const name of names) {
      const text = this.#model.text(name);
      const laidOut = rules.fields[name]?.format?.layout(text, context, false) ?? text;
      // what was chosen among other options is no choice any more
      const shown = this.#controls.canShow(name, laidOut) ? laidOut : '';
      if (shown !== text) this.#model.setValue(name, shown);
      this.#controls.setText(name, shown);
    }
    this.#controls.refocus(focused);
    return true;
  }

  #show(form: Form): void {
    if (form === this.#model.form) return;
    const rules = form === this.#asked.form ? this.#asked.rules : form.loadRules();
    if (rules instanceof Promise) {
      this.#wait(rules);
      return;
    }
    this.#switch ??= {rules: this.#model.rules, focused: this.#controls.focused};
    this.#host.use(form, rules);
  }

  #wait(loading: Promise<unknown>): void {
    this.#loading = loading.then(
      () => this.resolve(),
      () => this.#host.loadFailed(),
    );
  }
}
