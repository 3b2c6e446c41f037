import {optional, type FieldSpec} from '../model/field.js';

/** The networks that a customer may prefer, by the API's names; what their marks say is said in every language. */
const NAMES = {cartes_bancaires: 'Cartes Bancaires', mastercard: 'Mastercard', visa: 'Visa'} as const;

/** A network over which a card with several can be charged. */
export type CardNetwork = keyof typeof NAMES;

/** Of whatever was answered, the networks that the API takes, each once; none for what is no list. */
export const knownNetworks = (answer: unknown): readonly CardNetwork[] =>
  Array.isArray(answer)
    ? [...new Set(answer)].filter((name): name is CardNetwork => Object.hasOwn(NAMES, String(name)))
    : [];

/** What a choice of that network has for value: of another card, another one. */
export const networkValue = (name: CardNetwork, card: number): string => `${name} ${card}`;

/**
 * A choice among the networks of one card; none is chosen before the customer chooses, and none has to be.
 * @param card another for each card, so that what was chosen for one is nothing for the next
 */
export const networkChoice = (networks: readonly CardNetwork[], card: number): FieldSpec =>
  optional({
    label: 'label_networks',
    autocomplete: 'off',
    control: 'select',
    options: () => networks.map((name) => ({value: networkValue(name, card), label: NAMES[name]})),
  });
