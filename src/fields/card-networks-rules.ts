import {empty, valid} from '../model/check.js';
import type {FieldRules} from '../model/field.js';
import {networkValue, type CardNetwork} from './card-networks.js';

/** The rules of a choice among the networks of one card, as `networkChoice` has it. */
export const networkRules = (
  networks: readonly CardNetwork[],
  card: number,
): FieldRules<{readonly preferred: CardNetwork} | undefined> => ({
  check(value) {
    const preferred = networks.find((name) => networkValue(name, card) === value);
    return preferred ? valid({preferred}) : empty;
  },
});
