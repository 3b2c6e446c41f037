import {isServer, type PropertyDeclarations, type PropertyValues} from 'lit';
import type {FormContext} from '../model/context.js';
import type {Form} from '../model/form.js';
import {stringProperty} from '../base/form-control-element.js';
import {cvcUpdateForm} from '../forms/cvc-update.js';
import type {RenderState, TextLookup} from '../rendering/render-state.js';
import {savedCardTemplate} from '../rendering/saved-card-template.js';
import {DirectFormElement} from './direct-form-element.js';
import {LoadedMarks} from './loaded-marks.js';
import type {SavedCardBrand} from './suggestions.js';

/**
 * Turns the CVC of a saved card into a token (`cvctok_…`).
 *
 * @tagname cvc-update-form
 */
export class CvcUpdateForm extends DirectFormElement {
  static override properties: PropertyDeclarations = {
    brand: stringProperty('brand'),
    last4: stringProperty('last4'),
  };

  /** The saved card's brand, as in credit-card-type; without it, 3 or 4 digits are taken. */
  declare brand: SavedCardBrand | undefined;
  /** The last four digits of the saved card, which are shown with its brand. */
  declare last4: string | undefined;
  readonly #marks = new LoadedMarks(() => this.requestUpdate());

  protected override definition(): Form {
    return cvcUpdateForm;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.#digits && !isServer) this.#marks.load();
  }

  protected override get context(): FormContext {
    return {...super.context, brand: this.brand};
  }

  protected override extras(form: Form, text: TextLookup): Partial<RenderState> {
    return {...super.extras(form, text), savedCard: this.#savedCard()};
  }

  /** Four digits and nothing else: a whole number has no place here. */
  get #digits(): string | undefined {
    return /^\d{4}$/.exec(this.last4 ?? '')?.[0];
  }

  #savedCard(): unknown {
    if (!this.#digits) return undefined;
    return savedCardTemplate(this.brand ?? '', this.#digits, this.#marks.value);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cvc-update-form': CvcUpdateForm;
  }
}
