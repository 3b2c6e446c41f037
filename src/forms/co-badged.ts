import {networkRules} from '../fields/card-networks-rules.js';
import {knownNetworks, networkChoice, type CardNetwork} from '../fields/card-networks.js';
import {digitsOf} from '../fields/digits.js';
import type {Form, FormRules} from '../model/form.js';

/**
 * Says over which networks a card can be charged, by the first eight digits of its number: names as in
 * `card[networks][preferred]`.
 */
export type NetworksFor = (bin: string) => readonly string[] | Promise<readonly string[]>;

/** How many digits the function gets: those that tell the issuer (ISO/IEC 7812-1). */
const BIN_LENGTH = 8;

/** Of one element, the form for its function; another function is another form. */
const cache = new WeakMap<
  object,
  {readonly base: Form; readonly networksFor: NetworksFor; readonly form: Form}
>();

/**
 * A card form that has a choice of networks beside the number, as soon as the function names several for the
 * card. Its place is kept from the start. The function gets the first eight digits, once for each change of them;
 * an answer that comes when they are others by then is dropped, and so is a bad one, or none.
 * @param owner the element, which has a choice of its own
 * @param onAnswer called when the form is to be resolved anew
 */
export async function coBadged(
  owner: object,
  plain: Form | Promise<Form>,
  networksFor: NetworksFor,
  onAnswer: () => void,
): Promise<Form> {
  const base = await plain;
  const known = cache.get(owner);
  if (known?.base === base && known.networksFor === networksFor) return known.form;
  const form = withChoice(base, new NetworkLookup(networksFor, onAnswer));
  cache.set(owner, {base, networksFor, form});
  return form;
}

/** Networks to choose among, and what each form of the base becomes with them. */
interface Choice {
  readonly networks: readonly CardNetwork[];
  readonly forms: Map<Form, Form>;
}

/** Asks for the networks of the card whose number is being typed. */
class NetworkLookup {
  readonly none: Choice = {networks: [], forms: new Map()};
  /** Counts cards, so that what was chosen for one is nothing for the next. */
  card = 0;
  readonly #networksFor: NetworksFor;
  readonly #onAnswer: () => void;
  #choice = this.none;
  #bin = '';

  constructor(networksFor: NetworksFor, onAnswer: () => void) {
    this.#networksFor = networksFor;
    this.#onAnswer = onAnswer;
  }

  /** The choice for a number as far as it is typed; asks, if it begins otherwise than the one before. */
  choiceFor(digits: string): Choice {
    const bin = digits.length < BIN_LENGTH ? '' : digits.slice(0, BIN_LENGTH);
    // of a number that is gone nothing is kept; one that is only corrected goes on where it was
    if (digits && !bin) return this.none;
    if (bin === this.#bin) return this.#choice;
    this.#bin = bin;
    this.#choice = this.none;
    this.card++;
    if (bin) void this.#ask(bin, this.card);
    return this.none;
  }

  async #ask(bin: string, card: number): Promise<void> {
    try {
      const networks = knownNetworks(await this.#networksFor(bin));
      if (card !== this.card || networks.length < 2) return;
      this.#choice = {networks, forms: new Map()};
      this.#onAnswer();
    } catch {
      // no answer is no choice
    }
  }
}

function withChoice(base: Form, lookup: NetworkLookup): Form {
  const withNetworkField = (form: Form, {networks, forms}: Choice): Form => {
    const {card} = lookup;
    const rulesOf = (outer: FormRules, inner: FormRules): FormRules => ({
      ...inner,
      fields: {...inner.fields, networks: networkRules(networks, card)},
      params: {...inner.params, preferred: 'networks'},
      resolve: resolveWith(outer),
    });
    const made = forms.get(form) ?? {
      ...form,
      fields: {...form.fields, networks: networkChoice(networks, card)},
      rows: form.rows.map((row) => (row.includes('number') ? [...row, 'networks'] : row)),
      loadRules: () => {
        const [baseRules, rules] = [base.loadRules(), form.loadRules()];
        return baseRules instanceof Promise || rules instanceof Promise
          ? Promise.all([baseRules, rules]).then(([outer, inner]) => rulesOf(outer, inner))
          : rulesOf(baseRules, rules);
      },
    };
    forms.set(form, made);
    return made;
  };

  const resolveWith =
    ({resolve}: FormRules): NonNullable<FormRules['resolve']> =>
    (texts, locale, before) => {
      const choice = lookup.choiceFor(digitsOf(texts['number'] ?? ''));
      const next = resolve?.(texts, locale, before) ?? base;
      return next instanceof Promise
        ? next.then((form) => withNetworkField(form, choice))
        : withNetworkField(next, choice);
    };

  return withNetworkField(base, lookup.none);
}
