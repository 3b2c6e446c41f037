import type {Texts} from '../model/context.js';
import type {Form} from '../model/form.js';

/** A form that is made anew for each set of choices, with what is loaded for them. */
export interface ChangingForm<P> {
  /** Those that were made already, by the element that has them. */
  readonly made: Map<string, Form>;
  /** What the page asks for, as far as forms differ by it. */
  readonly key: string;
  /** The names of fields that lead to another form, and what is chosen in them at first. */
  readonly initial: Texts;
  /** What is loaded not before something is typed: then `choices` has this name, too. */
  readonly late?: string | undefined;
  readonly load: (choices: Texts) => Promise<P>;
  readonly make: (choices: Texts, parts: P) => Form;
}

/** The form for the choices that are made at first. It follows others; each is there at once when it was made before. */
export function changingForm<P>({
  made,
  key,
  initial,
  late,
  load,
  make,
}: ChangingForm<P>): Form | Promise<Form> {
  const formFor = (choices: Texts): Form | Promise<Form> => {
    const id = JSON.stringify([key, choices]);
    const known = made.get(id);
    if (known) return known;
    return load(choices).then((parts) => {
      const form = made.get(id) ?? {...make(choices, parts), initial, follow};
      made.set(id, form);
      return form;
    });
  };
  const follow = (texts: Texts): Form | Promise<Form> => {
    const chosen = Object.keys(initial).map((name) => [name, texts[name] ?? initial[name] ?? '']);
    const isTouched = late !== undefined && Object.values(texts).some(Boolean);
    return formFor(Object.fromEntries([...chosen, ...(isTouched ? [[late, 'true']] : [])]) as Texts);
  };
  return follow({});
}
