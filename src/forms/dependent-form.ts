import type {FieldTexts} from '../model/context.js';
import type {Form, FormRules} from '../model/form.js';

/** A form that is made anew for each set of choices, with what is loaded for them. */
export interface DependentForm<P> {
  /** Those that were made already, by the element that has them. */
  readonly cache: Map<string, Form>;
  /** What the page asks for, as far as forms differ by it. */
  readonly key: string;
  /** The names of fields that lead to another form, and what is chosen in them at first. */
  readonly initial: FieldTexts;
  /** Choices beside those, which follow from all texts and from the choices made before. */
  readonly alsoChosen?: (
    texts: FieldTexts,
    chosen: FieldTexts,
    before: FieldTexts,
  ) => FieldTexts | Promise<FieldTexts>;
  readonly load: (choices: FieldTexts) => Promise<P>;
  /** @param resolve the form that other choices lead to */
  readonly make: (choices: FieldTexts, parts: P, resolve: NonNullable<FormRules['resolve']>) => Form;
}

/** The form for the choices that are made at first. Others lead to others; each is there at once when it was made before. */
export function dependentForm<P>({
  cache,
  key,
  initial,
  alsoChosen,
  load,
  make,
}: DependentForm<P>): Form | Promise<Form> {
  const formFor = (choices: FieldTexts): Form | Promise<Form> => {
    const id = JSON.stringify([key, choices]);
    const known = cache.get(id);
    if (known) return known;
    return load(choices).then((parts) => {
      const form = cache.get(id) ?? {...make(choices, parts, resolve), initial, choices};
      cache.set(id, form);
      return form;
    });
  };
  const resolve = (texts: FieldTexts, _locale?: string, before: FieldTexts = {}): Form | Promise<Form> => {
    const names = Object.keys(initial).map((name) => [name, texts[name] ?? initial[name] ?? ''] as const);
    const chosen = Object.fromEntries(names);
    const also = alsoChosen?.(texts, chosen, before);
    return also instanceof Promise
      ? also.then((loaded) => formFor({...chosen, ...loaded}))
      : formFor({...chosen, ...also});
  };
  return resolve({});
}
