import type {FieldSpec} from '../../model/field.js';
import {languageOf, type AddressLayout, type AddressState} from './address-layout.js';

/** A choice among a country's states, named in the reader's language where the country has names in it. */
export const stateChoice = ({states, language}: AddressLayout): FieldSpec => ({
  label: 'label_state',
  autocomplete: 'address-level1',
  control: 'select',
  options: (locale) => {
    const {compare} = new Intl.Collator(locale);
    return states
      .map((state) => ({value: state.value, label: nameIn(locale, language, state)}))
      .sort((a, b) => compare(a.label, b.label));
  },
});

function nameIn(locale: string, language: string, {value, name}: AddressState): string {
  const own = name[languageOf(locale)];
  if (own !== undefined || languageOf(locale) === languageOf(language)) return own ?? name.default;
  // of a region without a code, what is sent is its name in Latin letters
  return name.latin ?? (value.length > 3 ? value : name.default);
}
