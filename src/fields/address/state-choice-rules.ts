import {empty, partial, valid} from '../../model/check.js';
import type {FieldRules} from '../../model/field.js';
import type {AddressLayout} from './address-layout.js';
import {OTHER_STATE, stateNamed} from './state-choice.js';

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

/**
 * The rules of a state that is typed because it is not among those of the choice; one that is, is sent as there. In a
 * country that has no others, it has to be.
 */
export function typedStateRules(
  {states, hasOtherStates}: AddressLayout,
  check: FieldRules['check'],
): FieldRules {
  return {
    ...(states[0] && {example: states[0].value}),
    format: {separators: '', layout: (text) => (text === OTHER_STATE ? '' : text), room: () => Infinity},
    check(text, context) {
      const state = stateNamed(states, text);
      if (state) return valid(state.value);
      const checked = check(text, context);
      return hasOtherStates || checked.state !== 'valid' ? checked : partial;
    },
  };
}
