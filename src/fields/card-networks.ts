import {empty, valid} from '../model/check.js';
import {optional, type Field} from '../model/field.js';

/** The networks that a customer may prefer, by the API's names; what their marks say is said in every language. */
const NAMES = {cartes_bancaires: 'Cartes Bancaires', mastercard: 'Mastercard', visa: 'Visa'} as const;

/** A network over which a card with several can be charged. */
export type CardNetwork = keyof typeof NAMES;

/** Of whatever was answered, the networks that the API takes, each once; none for what is no list. */
export const knownNetworks = (answer: unknown): readonly CardNetwork[] =>
  Array.isArray(answer)
    ? [...new Set(answer)].filter((name): name is CardNetwork => Object.hasOwn(NAMES, String(name)))
    : [];

/**
 * A choice among the networks of one card; none is chosen before the customer chooses, and none has to be.
 * @param card another for each card, so that what was chosen for one is nothing for the next
 */
export function networkChoice(
  networks: readonly CardNetwork[],
  card: number,
): Field<{readonly preferred: CardNetwork} | undefined> {
  const values = new Map(networks.map((name) => [`${name} ${card}`, name]));
  return optional({
    label: 'label_networks',
    autocomplete: 'off',
    control: 'select',
    options: () => [...values].map(([value, name]) => ({value, label: NAMES[name]})),
    check(value) {
      const preferred = values.get(value);
      return preferred ? valid({preferred}) : empty;
    },
  });
}
