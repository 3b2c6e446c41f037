import {LitElement, type PropertyDeclaration, type PropertyDeclarations} from 'lit';

/** A string property for an attribute; without the attribute it is `fallback`, never `null`. */
export const stringProperty = (attribute: string, fallback?: string): PropertyDeclaration => ({
  attribute,
  converter: (value) => value ?? fallback,
});

/** The same, but the property sets the attribute, too: style sheets go by it. */
export const reflectedProperty = (attribute: string): PropertyDeclaration => ({
  ...stringProperty(attribute),
  reflect: true,
});

/**
 * A form-associated Lit element: what any native form control has, through `ElementInternals`.
 *
 * `name`, `required` and `disabled` have no value but their attributes, so that they reflect at once, as those of
 * native controls do.
 */
export abstract class FormControlElement extends LitElement {
  static readonly formAssociated = true;
  static override properties: PropertyDeclarations = {
    name: {noAccessor: true},
    required: {type: Boolean, noAccessor: true},
    disabled: {type: Boolean, noAccessor: true},
  };

  protected readonly internals = this.attachInternals();
  /** `checkValidity()` is asking: answer without showing anything. */
  protected isChecking = false;
  #disabledByForm = false;

  /** Name under which an owning form sends the token id. */
  get name(): string {
    return this.getAttribute('name') ?? '';
  }

  set name(name: string) {
    this.setAttribute('name', name);
  }

  /** An owning form cannot be submitted while this is empty. */
  get required(): boolean {
    return this.hasAttribute('required');
  }

  set required(required: boolean) {
    this.toggleAttribute('required', Boolean(required));
  }

  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }

  set disabled(disabled: boolean) {
    this.toggleAttribute('disabled', Boolean(disabled));
  }

  /** Disabled by its attribute, or by a `<fieldset>` around it. */
  protected get isDisabled(): boolean {
    return this.disabled || this.#disabledByForm;
  }

  /** The owning `<form>`. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  get labels(): NodeList {
    return this.internals.labels;
  }

  get validity(): ValidityState {
    return this.internals.validity;
  }

  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  /** As on any form control: asks, and shows nothing. */
  checkValidity(): boolean {
    this.isChecking = true;
    const valid = this.internals.checkValidity();
    this.isChecking = false;
    return valid;
  }

  /** Forgets everything typed. */
  abstract reset(): void;

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (name !== 'name' && name !== 'required' && name !== 'disabled')
      super.attributeChangedCallback(name, before, value);
    else this.requestUpdate(name, before); // the attribute is the value
  }

  /** Called by the browser. */
  formDisabledCallback(disabled: boolean): void {
    this.#disabledByForm = disabled;
    this.requestUpdate('disabled');
  }

  /** Called by the browser. */
  formResetCallback(): void {
    this.reset();
  }
}
