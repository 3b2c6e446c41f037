import type {FieldSpec} from '../../model/field.js';
import {languageOf, type AddressLayout, type AddressState} from './address-layout.js';

/** What is chosen to type a state that is not among those that are known. No state is called that. */
export const OTHER_STATE = '*';

/** The state that a text means by its code or its name, present or former, in any language that it is known in. */
export function stateNamed(states: readonly AddressState[], text: string): AddressState | undefined {
  const exact = text.trim().toLowerCase();
  const [state, other] = states.filter((state) => isNamed(state, plain(exact), plain));
  return states.find((state) => isNamed(state, exact)) ?? (other ? undefined : state);
}

const isNamed = ({value, name, was}: AddressState, text: string, form = (known: string) => known) =>
  text !== '' &&
  [value, was, ...Object.values(name)].some((known) => known && form(known.toLowerCase()) === text);

/** A name without accents, which many leave out, and without points, hyphens and spaces. */
const plain = (text: string) =>
  [...text.normalize('NFD')].filter((char) => !isAccent(char) && !MARKS.includes(char)).join('');

/** Marks over and under letters, which Unicode's decomposed form has apart (NFD). */
const isAccent = (char: string) => char >= '\u0300' && char <= '\u036f';

const MARKS = " \u00a0.,-‐–'’()";

/** A choice among a country's states, named in the reader's language where the country has names in it. */
export const stateChoice = ({states, language, hasOtherStates}: AddressLayout): FieldSpec => ({
  label: 'label_state',
  autocomplete: 'address-level1',
  control: 'select',
  options: (locale) => {
    const {compare} = new Intl.Collator(locale);
    const named = states
      .map((state) => ({value: state.value, label: nameIn(locale, language, state)}))
      .sort((a, b) => compare(a.label, b.label));
    return hasOtherStates ? [...named, {value: OTHER_STATE, text: 'other_state'}] : named;
  },
});

function nameIn(locale: string, language: string, {value, name}: AddressState): string {
  const own = name[languageOf(locale)];
  if (own !== undefined || languageOf(locale) === languageOf(language)) return own ?? name.default;
  // of a region without a code, what is sent is its name in Latin letters
  return name.latin ?? (value.length > 3 ? value : name.default);
}
