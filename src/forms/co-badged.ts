import type {Form} from '../model/form.js';
import {knownNetworks, networkChoice, type CardNetwork} from '../fields/card-networks.js';
import {networkRules} from '../fields/card-networks-rules.js';
import {digitsOf} from '../fields/digits.js';

/**
 * Says over which networks a card can be charged, by the first eight digits of its number: names as in
 * `card[networks][preferred]`.
 */
export type NetworksFor = (bin: string) => readonly string[] | Promise<readonly string[]>;

/** Who asks: the form follows what it answers. */
export interface Asker {
  readonly networksFor: NetworksFor | undefined;
  /** Has the form followed anew. */
  requestUpdate(): void;
}

/** Of one asker, the form for the function that it asks; another function is another form. */
const made = new WeakMap<Asker, {readonly base: Form; readonly ask: NetworksFor; readonly form: Form}>();

/** How many digits the function gets: those that tell the issuer (ISO/IEC 7812-1). */
const BIN = 8;

/**
 * A card form that has a choice of networks beside the number, as soon as the asker's function names several for the
 * card. Its place is kept from the start. The function gets the first eight digits, once for each change of them;
 * an answer that comes when they are others by then is dropped, and so is a bad one, or none.
 */
export async function coBadged(asker: Asker, plain: Form | Promise<Form>): Promise<Form> {
  const base = await plain;
  const ask = asker.networksFor;
  if (!ask) return base;
  const before = made.get(asker);
  if (before?.base === base && before.ask === ask) return before.form;
  const form = follow(base, ask, () => asker.requestUpdate());
  made.set(asker, {base, ask, form});
  return form;
}

/** Networks to choose among, and what each form of the base becomes with them. */
interface Choice {
  readonly networks: readonly CardNetwork[];
  readonly forms: Map<Form, Form>;
}

function follow(base: Form, ask: NetworksFor, changed: () => void): Form {
  const none: Choice = {networks: [], forms: new Map()};
  let choice = none;
  let bin = '';
  let cards = 0;

  const dress = (form: Form, {networks, forms}: Choice): Form => {
    const dressed = forms.get(form) ?? {
      ...form,
      fields: {
        ...form.fields,
        networks: {...networkChoice(networks, cards), ...networkRules(networks, cards)},
      },
      rows: form.rows.map((row) => (row.includes('number') ? [...row, 'networks'] : row)),
      params: {...form.params, preferred: 'networks'},
      follow: goOn,
    };
    forms.set(form, dressed);
    return dressed;
  };

  const goOn: NonNullable<Form['follow']> = (texts, locale) => {
    const choice = choiceFor(digitsOf(texts['number'] ?? ''));
    const next = base.follow?.(texts, locale) ?? base;
    return next instanceof Promise ? next.then((form) => dress(form, choice)) : dress(next, choice);
  };

  /** Asks, if these digits begin otherwise than those before. */
  function choiceFor(digits: string): Choice {
    const first = digits.length < BIN ? '' : digits.slice(0, BIN);
    // of a number that is gone nothing is kept; one that is only corrected goes on where it was
    if (digits && !first) return none;
    if (first === bin) return choice;
    bin = first;
    choice = none;
    const card = ++cards;
    if (!first) return none;
    answerOf(ask, first).then(
      (answer) => {
        const networks = knownNetworks(answer);
        if (card !== cards || networks.length < 2) return;
        choice = {networks, forms: new Map()};
        changed();
      },
      () => undefined, // no answer is no choice
    );
    return none;
  }

  return dress(base, none);
}

/** Of a function that throws, too, a promise. */
const answerOf = async (ask: NetworksFor, bin: string): Promise<unknown> => ask(bin);
