import type {FormContext} from '../model/context.js';
import type {Form} from '../model/form.js';
import {cardForm} from '../forms/card.js';
import type {NetworksFor} from '../forms/co-badged.js';
import type {RenderState, TextLookup} from '../rendering/render-state.js';
import {isServer, type PropertyDeclarations, type PropertyValues} from 'lit';
import {stringProperty} from '../base/form-control-element.js';
import {DirectFormElement} from './direct-form-element.js';
import {LoadedMarks} from './loaded-marks.js';
import type {WordList} from '../base/word-list.js';
import {words} from '../base/words.js';

/**
 * Turns a card into a token (`tok_…`).
 *
 * @tagname card-token-form
 */
export class CardTokenForm extends DirectFormElement {
  static override properties: PropertyDeclarations = {
    collect: stringProperty('collect', ''),
    acceptBrands: stringProperty('accept-brands', ''),
    networksFor: {attribute: false},
  };

  /** What is asked beside number, expiry and CVC: `name`, `postal-code`, `address`, separated by spaces. */
  declare collect: WordList<'name' | 'postal-code' | 'address'>;
  /** Brand names as in credit-card-type (`visa american-express`), or the API's (`amex`); empty accepts all. */
  declare acceptBrands: string;
  /**
   * Says over which networks a card can be charged (`cartes_bancaires`, `mastercard`, `visa`), by the first eight
   * digits of its number, which it gets as soon as they are typed. With several the customer may choose one. Not in
   * a frame.
   */
  declare networksFor: NetworksFor | undefined;

  protected readonly marks = new LoadedMarks(() => this.requestUpdate());
  #networkStyles = '';
  #acceptedBrands: {readonly asked: string; readonly names: readonly string[]} | undefined;

  constructor() {
    super();
    this.collect = '';
    this.acceptBrands = '';
  }

  protected override definition(): Form | Promise<Form> {
    const form = cardForm(words(this.collect));
    const {networksFor} = this;
    return networksFor ? this.#coBadged(form, networksFor) : form;
  }

  async #coBadged(form: Form | Promise<Form>, networksFor: NetworksFor): Promise<Form> {
    const [{coBadged}, {default: styles}] = await Promise.all([
      import('../forms/co-badged.js'),
      import('../rendering/networks.css?inline'),
    ]);
    this.#networkStyles = styles;
    return coBadged(this, form, networksFor, () => this.resolveForm());
  }

  protected override get moreStyles(): readonly string[] {
    return [this.#networkStyles, ...super.moreStyles];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.acceptBrands || isServer) return;
    this.marks.load();
    if (changed.has('acceptBrands')) void this.#loadAcceptedBrands();
  }

  /** The table of brands loads where a page names some: their names have several spellings. */
  async #loadAcceptedBrands(): Promise<void> {
    const asked = this.acceptBrands;
    if (this.#acceptedBrands?.asked === asked) return;
    const {acceptedBrands} = await import('../forms/accepted-brands.js');
    if (this.acceptBrands !== asked) return;
    this.#acceptedBrands = {asked, names: acceptedBrands(words(asked))};
    this.requestUpdate('acceptBrands');
  }

  /** The brands as credit-card-type names them; as the page does until that is known. */
  get #brands(): readonly string[] {
    const {asked, names} = this.#acceptedBrands ?? {};
    return asked === this.acceptBrands && names ? names : words(this.acceptBrands);
  }

  protected override extras(form: Form, text: TextLookup): Partial<RenderState> {
    const marks = this.acceptBrands ? this.marks.value?.brandMarks(this.#brands) : undefined;
    return {...super.extras(form, text), acceptedMarks: marks};
  }

  protected override get context(): FormContext {
    return {...super.context, acceptBrands: this.#brands};
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'card-token-form': CardTokenForm;
  }
}
