import type {FormContext} from '../model/context.js';
import type {Form} from '../model/form.js';
import {cvcUpdateForm} from '../forms/cvc-update.js';
import type {PropertyDeclarations} from 'lit';
import {stringProperty} from '../base/form-control-element.js';
import {DirectFormElement} from './direct-form-element.js';

/**
 * Turns the CVC of a saved card into a token (`cvctok_…`).
 *
 * @tagname cvc-update-form
 */
export class CvcUpdateForm extends DirectFormElement {
  static override properties: PropertyDeclarations = {brand: stringProperty('brand')};

  /** The saved card's brand, as in credit-card-type; without it, 3 or 4 digits are taken. */
  declare brand: string | undefined;

  protected override definition(): Form {
    return cvcUpdateForm;
  }

  protected override get context(): FormContext {
    return {...super.context, brand: this.brand};
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cvc-update-form': CvcUpdateForm;
  }
}
