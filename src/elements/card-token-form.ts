import type {Settings} from '../core/context.js';
import type {Form} from '../core/form.js';
import {cardForm} from '../forms/card.js';
import type {PropertyDeclarations} from '../view/attributed-element.js';
import {DirectFormElement} from './direct-form-element.js';
import {words} from './words.js';

/**
 * Turns a card into a token (`tok_…`).
 *
 * @tagname card-token-form
 */
export class CardTokenForm extends DirectFormElement {
  static override properties: PropertyDeclarations = {
    collect: {fallback: ''},
    acceptBrands: {attribute: 'accept-brands', fallback: ''},
  };

  /** What is asked beside number, expiry and CVC: `name`, `postal-code`, `address`, separated by spaces. */
  declare collect: string;
  /** Brand names as in credit-card-type (`visa american-express`); empty accepts all. */
  declare acceptBrands: string;

  protected override definition(): Form | Promise<Form> {
    return cardForm(words(this.collect));
  }

  protected override settings(): Settings {
    return {...super.settings(), acceptBrands: words(this.acceptBrands)};
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'card-token-form': CardTokenForm;
  }
}
