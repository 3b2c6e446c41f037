import type {FormContext} from '../model/context.js';
import type {Form} from '../model/form.js';
import {piiForm} from '../forms/pii.js';
import type {PropertyDeclarations} from 'lit';
import {stringProperty} from '../base/form-control-element.js';
import {localeOf} from '../base/locale-of.js';
import {DirectFormElement} from './direct-form-element.js';
import type {IdType} from './suggestions.js';

/**
 * Turns an identity number into a token (`pii_…`).
 *
 * @tagname pii-token-form
 */
export class PiiTokenForm extends DirectFormElement {
  static override properties: PropertyDeclarations = {
    country: stringProperty('country'),
    idType: stringProperty('id-type'),
  };

  /** ISO 3166-1 alpha-2. With `id-type`, the number must have that kind's form; without, any text is taken. */
  declare country: string | undefined;
  /** Kind of number within `country`, by the API's name of it: `ssn`, `itin`, `cpf`, `nif`, … */
  declare idType: IdType | undefined;

  protected override definition(): Form | Promise<Form> {
    const {country, idType} = this.context;
    return country && idType
      ? import('./localized-pii.js').then(({localizedPii}) => localizedPii(country, idType, localeOf(this)))
      : piiForm;
  }

  protected override get context(): FormContext {
    return {...super.context, country: this.country?.toUpperCase(), idType: this.idType?.toLowerCase()};
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pii-token-form': PiiTokenForm;
  }
}
