import type {Check} from './check.js';
import type {Context, Settings} from './context.js';
import type {Fields, Form, Values} from './form.js';
import type {FieldState, FormState} from './form-state.js';

/**
 * What the customer typed, and what the form makes of it. Pure: no DOM, no clock, no message text.
 * Text goes in by `type` and comes out only by `text` (to the input that shows it) and `values` (to the API).
 */
export class FormModel {
  #texts: Record<string, string> = {};
  /** Fields whose unfinished state is shown as an error: left, or part of a failed submit. */
  readonly #shown = new Set<string>();
  /** Codes with which the API refused a field's present text. */
  readonly #rejected = new Map<string, string>();
  #form: Form;
  #settings: Settings;
  #context: Context;
  #checks: Record<string, Check<unknown>> = {};
  #view: FormState | undefined;
  /** Nothing has happened since that `#view` does not show. */
  #isKnown = false;

  constructor(form: Form, settings: Settings) {
    this.#form = form;
    this.#settings = settings;
    this.#context = this.#derive();
    this.#checkAll(this.#context);
  }

  get form(): Form {
    return this.#form;
  }

  get context(): Context {
    return this.#context;
  }

  /** Takes another form or other settings; what stands in fields of the same name stays. */
  configure(form: Form, settings: Settings): void {
    this.#form = form;
    this.#settings = settings;
    this.#texts = Object.fromEntries(Object.entries(this.#texts).filter(([name]) => name in form.fields));
    this.#checkAll(this.#derive());
  }

  /** The form that the choices made here lead to, from this one, for a reader of `locale` (BCP 47). */
  follow(form: Form, locale?: string): Form | Promise<Form> {
    return form.follow?.(this.#texts, locale) ?? form;
  }

  /** What stands in the field, as it is shown there. */
  text(name: string): string {
    return this.#texts[name] ?? this.#form.initial?.[name] ?? '';
  }

  /** The customer changed a field: an error shown there goes, unless the new text is wrong for good. */
  type(name: string, text: string): void {
    this.#texts[name] = text;
    const before = this.#checks[name];
    const context = this.#derive();
    // all that the others' checks may know of this text is in the context
    if (isSame(context, this.#context)) this.#check(name);
    else this.#checkAll(context);
    const after = this.#checks[name];
    const wasShown = this.#shown.delete(name);
    if (this.#rejected.delete(name) || wasShown) this.#isKnown = false;
    // most keys leave the field as unfinished as it was
    if (before?.state !== 'partial' || after?.state !== 'partial') this.#isKnown = false;
  }

  /** The customer left a field: if it is unfinished, that is an error now. */
  leave(name: string): void {
    if (this.text(name)) this.#shown.add(name);
    this.#isKnown = false;
  }

  /** The customer wants to go on: every field that is not right shows why. Returns their names, in order. */
  reveal(): string[] {
    const names = this.#form.rows.flat();
    for (const name of names) this.#shown.add(name);
    this.#isKnown = false;
    const {fields} = this.view();
    return names.filter((name) => fields[name]?.error !== undefined);
  }

  /** The API refused a field's text, by its own code; that holds until the customer changes it. */
  reject(name: string, code: string): void {
    this.#rejected.set(name, code);
    this.#isKnown = false;
  }

  /** Nothing is said of any field, until there is a reason anew. */
  forgive(): void {
    this.#shown.clear();
    this.#rejected.clear();
    this.#isKnown = false;
  }

  /** Forgets everything typed. */
  wipe(): void {
    this.#texts = {};
    this.forgive();
    this.#checkAll(this.#derive());
  }

  /** States and codes, never text; the same object as before where nothing of them is another. */
  view(): FormState {
    if (this.#view && this.#isKnown) return this.#view;
    const view = this.#look();
    this.#isKnown = true;
    if (JSON.stringify(view) !== JSON.stringify(this.#view)) this.#view = view;
    return this.#view ?? view;
  }

  /** The values to send, typed as the checks made them; all or nothing. */
  values(): Values<Fields> | undefined {
    const values: Record<string, unknown> = {};
    for (const [name, check] of Object.entries(this.#checks)) {
      if (check.state === 'valid') values[name] = check.value;
      else if (check.state !== 'empty' || !this.#form.fields[name]?.optional) return undefined;
    }
    return values;
  }

  #fieldView(name: string): FieldState {
    const check = this.#checks[name];
    if (!check) return {state: 'empty'};
    const rejected = this.#rejected.get(name);
    if (rejected !== undefined) return {state: 'invalid', error: rejected};
    const {state} = check;
    if (state === 'invalid') return {state, error: check.code};
    if (!this.#shown.has(name) || state === 'valid') return {state};
    if (state === 'partial') return {state, error: check.code ?? 'incomplete'};
    return this.#form.fields[name]?.optional ? {state} : {state, error: 'required'};
  }

  #look(): FormState {
    const fields: Record<string, FieldState> = {};
    let complete = true;
    let empty = true;
    for (const name of this.#form.rows.flat()) {
      const {state, error} = (fields[name] = this.#fieldView(name));
      if (state !== 'empty' && name in this.#texts) empty = false;
      const missing = state === 'empty' && !this.#form.fields[name]?.optional;
      if (missing || state === 'partial' || state === 'invalid' || error !== undefined) complete = false;
    }
    return {complete, empty, brand: this.#context.brand?.name ?? null, fields};
  }

  #checkAll(context: Context): void {
    this.#context = context;
    this.#isKnown = false;
    this.#checks = {};
    for (const name of Object.keys(this.#form.fields)) this.#check(name);
  }

  #derive(): Context {
    const {derive} = this.#form;
    return derive ? derive(this.#texts, this.#settings) : {...this.#settings, brand: undefined};
  }

  #check(name: string): void {
    const field = this.#form.fields[name];
    if (field) this.#checks[name] = field.check(this.text(name), this.#context);
  }
}

/** Whether two contexts hold the same facts. */
function isSame(one: Context, other: Context): boolean {
  const keys = Object.keys(one) as (keyof Context)[];
  return keys.every((key) => one[key] === other[key]);
}
