import type {Form} from '../model/form.js';
import {plainCard} from './plain-card.js';

/**
 * The card form that also asks what `collect` names: `name`, `postal-code`, `address` (which has a postal code of
 * its own). Other words are ignored. What it asks beside the card comes in a module of its own, hence a promise.
 */
export const cardForm = (collect: readonly string[]): Form | Promise<Form> =>
  collect.length ? import('./card-extras.js').then(({cardFormWith}) => cardFormWith(collect)) : plainCard;
