import {empty, valid} from '../../model/check.js';
import type {FieldRules} from '../../model/field.js';
import type {AddressLayout, AddressState} from './address-layout.js';

/**
 * The rules of a choice among a country's states. What stood in the field before, be it typed or filled in by a
 * browser, is taken for a code or a name.
 */
export const stateRules = ({states}: AddressLayout): FieldRules => {
  const named = (text: string) => states.find((state) => isNamed(state, text.trim().toLowerCase()));
  return {
    format: {separators: '', layout: (text) => named(text)?.value ?? '', room: () => Infinity},
    check(text) {
      const state = named(text);
      return state ? valid(state.value) : empty;
    },
  };
};

const isNamed = ({value, name, was}: AddressState, text: string) =>
  [value, was, ...Object.values(name)].some((known) => known?.toLowerCase() === text);
