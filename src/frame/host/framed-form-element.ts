import {css, type PropertyDeclarations, type PropertyValues} from 'lit';
import type {FieldsController} from '../../base/fields-controller.js';
import {stringProperty} from '../../base/form-control-element.js';
import {TokenFormElement} from '../../base/token-form-element.js';
import {namesOf} from '../../i18n/locale.js';
import {registeredMessages} from '../../i18n/registered.js';
import {EMPTY_STATE, type FormState} from '../../model/form-state.js';
import {FrameController} from './frame-controller.js';

/**
 * A token form that is in a frame and nowhere else: it knows of no form and no field, and takes the attributes of
 * all kinds.
 */
export class FramedFormElement extends TokenFormElement {
  static override styles = css`
    :host {
      display: block;
      min-inline-size: 180px;
      max-width: var(--token-form-max-width, max(30rem, 480px));
    }
    :host([hidden]) {
      display: none;
    }
  `;
  static override properties: PropertyDeclarations = {
    currency: stringProperty('currency'),
    collect: stringProperty('collect'),
    confirmAccountNumber: stringProperty('confirm-account-number'),
    acceptBrands: stringProperty('accept-brands'),
    countries: stringProperty('countries'),
    termsUrl: stringProperty('terms-url'),
    brand: stringProperty('brand'),
    last4: stringProperty('last4'),
    idType: stringProperty('id-type'),
    businessType: stringProperty('business-type'),
    details: stringProperty('details'),
    terms: stringProperty('terms'),
    country: stringProperty('country'),
  };

  #frame: FrameController | undefined;

  protected override get state(): FormState {
    return this.#frame?.state ?? EMPTY_STATE;
  }

  protected override render(): unknown {
    return this.#frame?.render() ?? this.placeholder;
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    const texts = (locale: string) => {
      const {language, regional} = namesOf(locale);
      return registeredMessages([regional, language]) ?? {};
    };
    this.fields = this.#frame = new FrameController(this, this.fieldsHost, this.options, texts);
    this.requestUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    this.#frame?.update(this.options);
    super.updated(changed);
  }

  protected override loadFields(): Promise<FieldsController> {
    return this.#frame?.ready() ?? this.updateComplete.then(() => this.loadFields());
  }
}
