import type {Check} from './check.js';
import type {Context, FormContext} from './context.js';
import type {Form, FormRules, RulesByField, Values} from './form.js';
import {keepIfSame, type FieldState, type FormState} from './form-state.js';

/**
 * What the customer typed, and what the form makes of it. Pure: no DOM, no clock, no message text.
 * Text goes in by `setValue` and comes out only by `text` (to the input that shows it) and `values` (to the API).
 */
export class FormModel {
  #texts: Record<string, string> = {};
  /** Fields whose unfinished state is shown as an error: left, or part of a failed submit. */
  readonly #shown = new Set<string>();
  /** Codes with which the API refused a field's present text. */
  readonly #rejected = new Map<string, string>();
  /** The field that is empty because nothing of what came into it could be taken. */
  #notTaken: string | undefined;
  #form: Form;
  #rules: FormRules;
  #formContext: FormContext;
  #context: Context;
  #checks: Record<string, Check<unknown>> = {};
  #state: FormState | undefined;
  #isCurrent = false;

  constructor(form: Form, rules: FormRules, context: FormContext) {
    this.#form = form;
    this.#rules = rules;
    this.#formContext = context;
    this.#context = this.#derive();
    this.#checkAll(this.#context);
  }

  get form(): Form {
    return this.#form;
  }

  get rules(): FormRules {
    return this.#rules;
  }

  get context(): Context {
    return this.#context;
  }

  /** States and codes, never text; the same object for as long as it says the same. */
  get state(): FormState {
    if (!this.#state || !this.#isCurrent) this.#state = keepIfSame(this.#state, this.#makeState());
    this.#isCurrent = true;
    return this.#state;
  }

  /** Takes another form or context; the texts of fields of the same name stay. */
  configure(form: Form, rules: FormRules, context: FormContext): void {
    this.#form = form;
    this.#rules = rules;
    this.#formContext = context;
    this.#texts = Object.fromEntries(Object.entries(this.#texts).filter(([name]) => name in form.fields));
    this.#checkAll(this.#derive());
  }

  /** The form that the choices made here lead to, from the rules of the one that was asked for. */
  resolve({resolve}: FormRules, asked: Form, locale: string): Form | Promise<Form> {
    return resolve?.(this.#texts, locale, this.#form.choices ?? {}) ?? asked;
  }

  /** The text of a field, as it is shown there. */
  text(name: string): string {
    return this.#texts[name] ?? this.#form.initial?.[name] ?? '';
  }

  /** The customer changed a field: an error shown there goes, unless the new text is wrong for good. */
  setValue(name: string, text: string): void {
    this.#texts[name] = text;
    this.#shown.delete(name);
    this.#rejected.delete(name);
    if (name === this.#notTaken) this.#notTaken = undefined;
    const context = this.#derive();
    // all that the other fields' checks may know of this text is in the context
    if (isSame(context, this.#context)) this.#check(name);
    else this.#checkAll(context);
    this.#isCurrent = false;
  }

  /** The customer left a field: if it is unfinished, that is an error now. */
  leave(name: string): void {
    if (this.text(name)) this.#shown.add(name);
    this.#notTaken = undefined;
    this.#isCurrent = false;
  }

  /** A paste that has no clear meaning left the field empty: it says what it needs until it is edited or left. */
  takeNothing(name: string): void {
    this.#notTaken = name;
    this.#isCurrent = false;
  }

  /** The customer wants to go on: every field that is not valid shows why. Returns their names, in reading order. */
  showErrors(): string[] {
    const names = this.#form.rows.flat();
    for (const name of names) this.#shown.add(name);
    this.#isCurrent = false;
    const {fields} = this.state;
    return names.filter((name) => fields[name]?.error !== undefined);
  }

  /** The API refused a field's text, by its own code; that holds until the customer changes it. */
  reject(name: string, code: string): void {
    this.#rejected.set(name, code);
    this.#isCurrent = false;
  }

  /** Shows no error at any field, until there is a new reason. */
  clearErrors(): void {
    this.#shown.clear();
    this.#rejected.clear();
    this.#notTaken = undefined;
    this.#isCurrent = false;
  }

  /** Forgets everything typed. */
  wipe(): void {
    this.#texts = {};
    this.clearErrors();
    this.#checkAll(this.#derive());
  }

  /** The values to send, typed as the checks made them; all or nothing. */
  values(): Values<RulesByField> | undefined {
    const values: Record<string, unknown> = {};
    for (const [name, check] of Object.entries(this.#checks)) {
      if (check.state === 'valid') values[name] = check.value;
      else if (check.state !== 'empty' || !this.#form.fields[name]?.optional) return undefined;
    }
    return values;
  }

  #fieldState(name: string): FieldState {
    const check = this.#checks[name];
    if (!check) return {state: 'empty'};
    const rejected = this.#rejected.get(name);
    if (rejected !== undefined) return {state: 'invalid', error: rejected};
    const {state} = check;
    if (name === this.#notTaken && state === 'empty') return {state: 'invalid', error: 'required'};
    if (state === 'invalid') return {state, error: check.code};
    if (!this.#shown.has(name) || state === 'valid') return {state};
    if (state === 'partial') return {state, error: check.code ?? 'incomplete'};
    return this.#form.fields[name]?.optional ? {state} : {state, error: 'required'};
  }

  #makeState(): FormState {
    const fields: Record<string, FieldState> = {};
    let complete = true;
    let empty = true;
    for (const name of this.#form.rows.flat()) {
      const {state, error} = (fields[name] = this.#fieldState(name));
      if (state !== 'empty' && name in this.#texts) empty = false;
      const missing = state === 'empty' && !this.#form.fields[name]?.optional;
      if (missing || state === 'partial' || state === 'invalid' || error !== undefined) complete = false;
    }
    return {complete, empty, brand: this.#context.brand?.name ?? null, fields};
  }

  #checkAll(context: Context): void {
    this.#context = context;
    this.#isCurrent = false;
    this.#checks = {};
    for (const name of Object.keys(this.#form.fields)) this.#check(name);
  }

  #derive(): Context {
    const {derive} = this.#rules;
    return derive ? derive(this.#texts, this.#formContext) : {...this.#formContext, brand: undefined};
  }

  #check(name: string): void {
    const rules = this.#rules.fields[name];
    if (rules) this.#checks[name] = rules.check(this.text(name), this.#context);
  }
}

/** Whether two contexts hold the same facts. */
function isSame(one: Context, other: Context): boolean {
  const keys = Object.keys(one) as (keyof Context)[];
  return keys.every((key) => one[key] === other[key]);
}
