import type {AddressLayout} from '../fields/address/address-layout.js';
import {OTHER_STATE, stateNamed} from '../fields/address/state-choice.js';
import type {FieldTexts} from '../model/context.js';
import {countryField, stateField} from './address-names.js';

/**
 * How the state of an address is entered in the country that is chosen: `OTHER_STATE` where it is typed, `''` where it
 * is chosen. It is typed where there is nothing to choose among, where the customer has chosen that, and where they had
 * typed one that the country's list does not know: what was typed stays. A state that was chosen from another country's
 * list does not.
 * @param group the API's name of the address
 * @param before the choices that led to the form that is shown
 */
export function stateEntry(
  group: string,
  {states}: AddressLayout,
  texts: FieldTexts,
  before: FieldTexts,
): string {
  const text = texts[stateField(group)] ?? '';
  if (!states.length || text === OTHER_STATE) return OTHER_STATE;
  const countryBefore = before[countryField(group)] ?? '';
  const wasTyped = !countryBefore || before[stateField(group)] === OTHER_STATE;
  const isUnknown = text.trim() !== '' && !stateNamed(states, text);
  const isKept = texts[countryField(group)] === countryBefore || isUnknown;
  return wasTyped && isKept ? OTHER_STATE : '';
}
