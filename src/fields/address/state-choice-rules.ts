import {empty, valid} from '../../model/check.js';
import type {FieldRules} from '../../model/field.js';
import type {AddressLayout, AddressState} from './address-layout.js';
import {OTHER_STATE} from './state-choice.js';

/**
 * The rules of a choice among a country's states. What stood in the field before, be it typed or filled in by a
 * browser, is taken for a code or a name.
 */
export const stateRules = ({states}: AddressLayout): FieldRules => {
  const named = (text: string) => stateNamed(states, text);
  return {
    format: {
      separators: '',
      layout: (text) => (text === OTHER_STATE ? text : (named(text)?.value ?? '')),
      room: () => Infinity,
    },
    check(text) {
      const state = named(text);
      return state ? valid(state.value) : empty;
    },
  };
};

/** The rules of a state that is typed because it is not among those of the choice; one that is, is sent as there. */
export function typedStateRules({states}: AddressLayout, check: FieldRules['check']): FieldRules {
  return {
    format: {separators: '', layout: (text) => (text === OTHER_STATE ? '' : text), room: () => Infinity},
    check(text, context) {
      const state = stateNamed(states, text);
      return state ? valid(state.value) : check(text, context);
    },
  };
}

const stateNamed = (states: readonly AddressState[], text: string) =>
  states.find((state) => isNamed(state, text.trim().toLowerCase()));

const isNamed = ({value, name, was}: AddressState, text: string) =>
  [value, was, ...Object.values(name)].some((known) => known?.toLowerCase() === text);
