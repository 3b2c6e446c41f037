import {empty, valid} from '../model/check.js';
import type {FieldRules} from '../model/field.js';
import type {ChoiceSpec} from './choice.js';

/** The rules of a choice: what it offers, and nothing else. */
export const choiceRules = <V extends string>({options}: ChoiceSpec<V>): FieldRules<V> => ({
  check(text) {
    const chosen = options('en').find(({value}) => value === text);
    return chosen ? valid(chosen.value) : empty;
  },
});
