import type {Form} from '../model/form.js';
import {EMPTY_STATE, type FieldState, type FormState} from '../model/form-state.js';
import {textIn} from '../typing/caret.js';

/** The state of a form before anything judges what was typed: whether there is any text. */
export function readState(form: Form | undefined, root: ShadowRoot | null): FormState {
  if (!form || !root) return EMPTY_STATE;
  const states = form.rows.flat().map((name) => {
    const control = root.getElementById(name) as HTMLInputElement | null;
    const isTyped = control && textIn(control) !== (form.initial?.[name] ?? '');
    return [name, {state: isTyped ? 'partial' : 'empty'} satisfies FieldState] as const;
  });
  const empty = states.every(([, {state}]) => state === 'empty');
  return {complete: false, empty, brand: null, fields: Object.fromEntries(states)};
}
