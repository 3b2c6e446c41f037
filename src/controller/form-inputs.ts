import type {FieldsHost, FieldsOptions} from '../base/fields-controller.js';
import type {FormContext} from '../model/context.js';
import type {Form} from '../model/form.js';
import type {Texts} from '../rendering/texts.js';

/** What a form is made of: all that its element's attributes ask for. */
export interface FormInputs {
  readonly form: Form;
  readonly context: FormContext;
  readonly options: FieldsOptions;
  readonly texts: Texts;
}

/** The element, as its controller sees it. */
export interface FormHost extends FieldsHost {
  readonly root: ShadowRoot;
  /** The element's tag, for messages to the page's developer. */
  readonly tag: string;
  /** Has the element drawn once more. */
  requestUpdate(): void;
  /** Resolves when it is drawn. */
  isDrawn(): Promise<unknown>;
}
