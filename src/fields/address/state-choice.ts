import {empty, valid} from '../../model/check.js';
import type {Field} from '../../model/field.js';
import {languageOf, type AddressRules, type AddressState} from './address-rules.js';

/**
 * A choice among a country's states, named in the reader's language where the country has names in it. What stood
 * in the field before, be it typed or filled in by a browser, is taken for a code or a name.
 */
export const stateChoice = ({states, language}: AddressRules): Field => {
  const named = (text: string) => states.find((state) => isNamed(state, text.trim().toLowerCase()));
  return {
    label: 'label_state',
    autocomplete: 'address-level1',
    control: 'select',
    options: (locale) => {
      const {compare} = new Intl.Collator(locale);
      return states
        .map((state) => ({value: state.value, label: nameIn(locale, language, state)}))
        .sort((a, b) => compare(a.label, b.label));
    },
    format: {separators: '', layout: (text) => named(text)?.value ?? '', room: () => Infinity},
    check: (text) => {
      const state = named(text);
      return state ? valid(state.value) : empty;
    },
  };
};

const isNamed = ({value, name}: AddressState, text: string) =>
  [value, ...Object.values(name)].some((known) => known?.toLowerCase() === text);

function nameIn(locale: string, language: string, {value, name}: AddressState): string {
  const own = name[languageOf(locale)];
  if (own !== undefined || languageOf(locale) === languageOf(language)) return own ?? name.default;
  // of a region without a code, what is sent is its name in Latin letters
  return name.latin ?? (value.length > 3 ? value : name.default);
}
