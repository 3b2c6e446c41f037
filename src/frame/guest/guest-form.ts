import type {PropertyValues} from 'lit';
import type {FieldsHost} from '../../base/fields-controller.js';
import type {TokenError} from '../../client/token-error.js';
import type {FormController} from '../../controller/form-controller.js';
import type {DirectFormElement} from '../../elements/direct-form-element.js';
import type {FormState} from '../../model/form-state.js';

/** What the element is told of its fields; that they can be used, an event says. */
export type GuestRelay = Omit<FieldsHost, 'becameReady'>;

/** What a frame needs of the form in it, beside what it is as an element. */
export interface Guest {
  /** Is told all that the element is told; an attempt begins where this says so, never in the frame by itself. */
  relay: GuestRelay | undefined;
  /** States and codes of all fields. */
  readonly formState: FormState;
  /** What happens in the fields, once it is loaded. */
  loadController(): Promise<FormController>;
  /** Has the form say that no token can be made, or with nothing given, that it can again. */
  refuse(error: TokenError | undefined): void;
}

/** A form in a frame. */
export type GuestElement = DirectFormElement & Guest;

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- TypeScript asks this of a class to be extended
type FormClass = new (...args: any[]) => DirectFormElement;

/** The same form, for a frame: of that, forms and fields know nothing. */
export function guestForm(Base: FormClass): new () => GuestElement {
  abstract class GuestForm extends Base implements Guest {
    relay: GuestRelay | undefined;

    get formState(): FormState {
      return this.state;
    }

    loadController(): Promise<FormController> {
      return this.loadFields() as Promise<FormController>; // a frame's form has no frame of its own
    }

    refuse(error: TokenError | undefined): void {
      if (this.fields) (this.fields as FormController).refuse(error);
      else if (error)
        this.loadController().then(
          (controller) => controller.refuse(error),
          () => undefined,
        );
    }

    /** The document is the form's alone, and speaks the language of its texts, which may not be the asked one. */
    protected override updated(changed: PropertyValues): void {
      super.updated(changed);
      const lang = this.shadowRoot?.querySelector('form')?.lang;
      if (lang) document.documentElement.lang = lang;
    }

    protected override onStateChange(edited: boolean): void {
      super.onStateChange(edited);
      this.relay?.stateChanged(edited);
    }

    protected override onMisconfigured(error: TokenError): void {
      this.relay?.misconfigured(error);
    }

    protected override onSubmitRequest(): void {
      this.relay?.submitRequested();
    }
  }
  return GuestForm as unknown as new () => GuestElement; // every `Base` is a whole form
}
