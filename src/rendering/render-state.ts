import type {Form} from '../model/form.js';
import type {FormState} from '../model/form-state.js';
import type {Look} from './looks/look.js';

/** How an attempt ended. */
export type Outcome = 'failed' | 'done';

/** Looks up a text in the customer's language, with `{…}` filled in; empty for a key that there is not. */
export type TextLookup = (key: string, parts?: Readonly<Record<string, string>>) => string;

/** All that a form's templates show. What is typed is not among it: that is in the inputs alone. */
export interface RenderState {
  readonly form: Form;
  readonly state: FormState;
  /** What the page calls the form, if it does: then screen readers say that its fields are a group of that name. */
  readonly name: string | undefined;
  /** BCP 47 tag of the language that the texts are in. */
  readonly locale: string;
  readonly rtl: boolean;
  readonly look: Look;
  /** The field that has the focus. */
  readonly focused: string | undefined;
  readonly disabled: boolean;
  readonly busy: boolean;
  /** The fields have to be filled in: they say so. */
  readonly required: boolean;
  /** Without an owning form there is a submit button. */
  readonly standalone: boolean;
  /** What the live region says; empty most of the time. */
  readonly summary: string;
  /** What kind of thing that is, if it is no mere notice. */
  readonly outcome?: Outcome | undefined;
  /** A template of the brand's mark; without one there is the neutral mark. */
  readonly brandMark?: unknown;
  readonly brandName: string;
  readonly isMasked: (name: string) => boolean;
  readonly text: TextLookup;
  /** What stands under a field: its error, or its hint. */
  readonly note: (name: string) => string;
  readonly toggleMask: (name: string) => void;
  /** A template of the saved card that the form is about. */
  readonly savedCard?: unknown;
  /** What is said once, when it comes up: an error of the field that was just left. */
  readonly announcement?: string;
  /** A template of the marks of the brands that are accepted, while no number is typed. */
  readonly acceptedMarks?: unknown;
  /** A template of a small picture of where the security code is. */
  readonly cvcPicture?: unknown;
  /** A template of what stands beside a checkbox's label, such as a link; by field name. */
  readonly asides?: Readonly<Record<string, unknown>> | undefined;
  /** A template of what stands below the fields, such as a drawing. */
  readonly figure?: unknown;
}

/** Whether a field shows an error. */
export const isInvalid = ({state}: RenderState, name: string): boolean =>
  state.fields[name]?.error !== undefined;

/** The names by which a page can style a field, or what is in it, by the state that it is in. */
export function stateParts(ui: RenderState, part: string, name: string): string {
  const isEmpty = (ui.state.fields[name]?.state ?? 'empty') === 'empty';
  const states = {
    invalid: isInvalid(ui, name),
    focused: ui.focused === name,
    filled: !isEmpty,
    disabled: ui.disabled,
  };
  const names = Object.entries(states).flatMap(([state, is]) => (is ? [`${part}-${state}`] : []));
  return [part, `${part}-${name}`, ...names].join(' ');
}
