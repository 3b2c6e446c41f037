import type {Settings} from '../core/context.js';
import type {Form} from '../core/form.js';
import {brandNamed} from '../fields/brand.js';
import {cardForm} from '../forms/card.js';
import type {NetworksFor} from '../forms/co-badged.js';
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
    acceptBrands: {fallback: ''},
    networksFor: {attribute: false},
  };

  /** What is asked beside number, expiry and CVC: `name`, `postal-code`, `address`, separated by spaces. */
  declare collect: string;
  /** Brand names as in credit-card-type (`visa american-express`), or the API's (`amex`); empty accepts all. */
  declare acceptBrands: string;
  /**
   * Says over which networks a card can be charged (`cartes_bancaires`, `mastercard`, `visa`), by the first eight
   * digits of its number, which it gets as soon as they are typed. With several the customer may choose one. Not in
   * a frame.
   */
  declare networksFor: NetworksFor | undefined;

  /** Names that were complained of. */
  readonly #unknown = new Set<string>();

  protected override definition(): Form | Promise<Form> {
    const form = cardForm(words(this.collect));
    return this.networksFor
      ? import('../forms/co-badged.js').then(({coBadged}) => coBadged(this, form))
      : form;
  }

  protected override settings(): Settings {
    return {...super.settings(), acceptBrands: words(this.acceptBrands).map((name) => this.#brand(name))};
  }

  #brand(name: string): string {
    const brand = brandNamed(name);
    if (brand === undefined && !this.#unknown.has(name)) {
      this.#unknown.add(name);
      console.warn(`<card-token-form>: accept-brands has ${JSON.stringify(name)}, which is no brand's name.`);
    }
    return brand ?? name;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'card-token-form': CardTokenForm;
  }
}
