import type {Form} from '../core/form.js';
import {knownNetworks, networkChoice, type CardNetwork} from '../fields/card-networks.js';
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

function follow(base: Form, ask: NetworksFor, changed: () => void): Form {
  let bin = '';
  let cards = 0;
  let shown: Form;

  const withChoice = (networks: readonly CardNetwork[]): Form => ({
    ...base,
    fields: {...base.fields, networks: networkChoice(networks, cards)},
    rows: base.rows.map((row) => (row.includes('number') ? [...row, 'networks'] : row)),
    params: {...base.params, preferred: 'networks'},
    follow: ({number = ''}) => {
      const digits = digitsOf(number);
      // of a number that is gone nothing is kept; one that is only corrected goes on
      if (digits.length < BIN) return digits ? none : forget();
      if (digits.slice(0, BIN) !== bin) look(digits.slice(0, BIN));
      return shown;
    },
  });
  const none = withChoice([]);
  const forget = () => {
    bin = '';
    return (shown = none);
  };

  function look(first: string): void {
    bin = first;
    shown = none;
    const card = ++cards;
    answerOf(ask, first).then(
      (answer) => {
        const networks = knownNetworks(answer);
        if (card !== cards || bin !== first || networks.length < 2) return;
        shown = withChoice(networks);
        changed();
      },
      () => undefined, // no answer is no choice
    );
  }

  forget();
  return none;
}

/** Of a function that throws, too, a promise. */
const answerOf = async (ask: NetworksFor, bin: string): Promise<unknown> => ask(bin);
