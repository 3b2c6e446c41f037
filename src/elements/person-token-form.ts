import type {Form} from '../model/form.js';
import {personForm} from '../forms/person.js';
import {EntityFormElement} from './entity-form-element.js';

/**
 * Turns what is asked of a person who has to do with a connected account into a token (`cpt_…`).
 *
 * @tagname person-token-form
 */
export class PersonTokenForm extends EntityFormElement {
  /** A promise in any case: texts and sections are loaded with it. */
  protected override async definition(): Promise<Form> {
    return personForm(await this.request());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'person-token-form': PersonTokenForm;
  }
}
