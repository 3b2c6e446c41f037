import {html, nothing, type TemplateResult} from 'lit-html';
import type {Field} from '../model/field.js';
import type {Form} from '../model/form.js';
import type {FormState} from '../model/form-state.js';
import {markup, type Markup} from './markup.js';

/** What a checkbox says beside its label, such as a link; by field name. */
export type Asides = Readonly<Record<string, TemplateResult>>;

/** How an attempt ended. */
export type Outcome = 'failed' | 'done';

/** All that the template shows. */
export interface FormPicture {
  readonly form: Form;
  /** What the page calls it, if it does: then screen readers say that its fields are a group of that name. */
  readonly name: string | undefined;
  readonly view: FormState;
  readonly locale: string;
  readonly rtl: boolean;
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
  /** A drawing; without one there is the neutral mark. */
  readonly brandMark?: unknown;
  readonly brandName: string;
  readonly isMasked: (name: string) => boolean;
  /** A text in the customer's language; empty for a key that there is not. */
  readonly text: (key: string, parts?: Readonly<Record<string, string>>) => string;
  /** What stands under a field: its error, or its hint. */
  readonly note: (name: string) => string;
  readonly toggleMask: (name: string) => void;
  /** What a label says of a field that may be left empty. */
  readonly optional?: TemplateResult;
  readonly asides?: Asides;
  /** Draws what is no line of text; forms that have such a field are painted by the engine from the start. */
  readonly control?: (ui: FormPicture, name: string, field: Field<unknown>) => TemplateResult;
}

/** One real form in one shadow root, so that Enter submits and browsers fill it as a whole. */
export const formTemplate = (ui: FormPicture): TemplateResult =>
  html`<form
    part="form"
    role=${ui.name ? 'group' : nothing}
    aria-label=${ui.name || nothing}
    dir=${ui.rtl ? 'rtl' : 'ltr'}
    novalidate
    aria-busy=${ui.busy}
  >
    <slot name="header"></slot>
    ${ui.form.body?.(ui) ?? ui.form.rows.map((row) => rowTemplate(ui, row))}
    <button
      part="submit"
      ?hidden=${!ui.standalone || nothing}
      ?disabled=${ui.disabled || nothing}
      aria-disabled=${ui.busy}
    >
      <i ?hidden=${!ui.busy}></i
      ><slot name="submit-label" .textContent=${ui.text(`submit_${ui.form.kind}`)}></slot>
    </button>
    <p part="summary" class=${ui.outcome ?? nothing} role="alert" .textContent=${ui.summary}></p>
    <slot name="footer"></slot>
  </form>`;

type Row = Form['rows'][number];
type RowTemplate = (ui: FormPicture) => TemplateResult;

/** The templates of rows, which are the same for all elements with that form. */
const templates = new WeakMap<Form, Map<Row, RowTemplate>>();

/** Fields that stand beside each other, each drawn by `draw`. */
export function rowTemplate(ui: FormPicture, row: Row, draw = fieldMarkup): TemplateResult {
  const {form} = ui;
  let rows = templates.get(form);
  if (!rows) templates.set(form, (rows = new Map<Row, RowTemplate>()));
  let template = rows.get(row);
  if (!template) rows.set(row, (template = rowMarkup(form, row, draw).template()));
  return template(ui);
}

const rowMarkup = ({fields}: Form, row: Row, draw: typeof fieldMarkup) =>
  markup`<div part="row">${row.flatMap((name) => (fields[name] ? draw(name, fields[name]) : []))}</div>`;

/** A field with its label and what stands under it. */
export function fieldMarkup(name: string, field: Field<unknown>): Markup {
  return markup`<div part="field field-${name}">
    ${
      field.optional
        ? markup`<label part="label" for="${name}">${(ui) => ui.text(field.label)}${(ui) => ui.optional}</label>`
        : labelMarkup(name, field)
    }
    <div>
      ${field.control ? (ui) => ui.control?.(ui, name, field) : inputMarkup(name, field)}${beside(name, field)}
    </div>
    ${noteMarkup(name)}
  </div>`;
}

/** A label that is nothing but its text. */
export const labelMarkup = (name: string, {label}: Field<unknown>): Markup =>
  markup`<label part="label" for="${name}" .textContent=${(ui) => ui.text(label)}></label>`;

/** What stands under a field: its error, or its hint. */
export const noteMarkup = (name: string): Markup =>
  markup`<p
    part=${(ui) => (isWrong(ui, name) ? 'error' : 'hint')}
    id="${name}-note"
    .textContent=${(ui) => ui.note(name)}
  ></p>`;

/** Whether a field shows an error. */
export const isWrong = (ui: FormPicture, name: string) => ui.view.fields[name]?.error !== undefined;

/** What a control has to say of itself to assistive technology. */
export const isRequired = (ui: FormPicture, {optional}: Field<unknown>) =>
  ui.required && !optional ? 'true' : nothing;

function inputMarkup(name: string, field: Field<unknown>): Markup {
  const {inputMode = 'numeric', autocapitalize = 'off'} = field.keyboard ?? {};
  return markup`<input
    part="input input-${name}"
    ?data-masked=${(ui) => ui.isMasked(name) || nothing}
    placeholder=${(ui) => ui.text(field.placeholder ?? '')}
    id="${name}"
    name="${name}"
    dir="${inputMode === 'numeric' ? 'ltr' : 'auto'}"
    autocomplete="${field.autocomplete}"
    inputmode="${inputMode}"
    autocapitalize="${autocapitalize}"
    autocorrect="off"
    spellcheck="false"
    enterkeyhint=${(ui) => (ui.form.rows.at(-1)?.at(-1) === name ? 'done' : 'next')}
    ?readonly=${(ui) => ui.busy || nothing}
    ?disabled=${(ui) => ui.disabled || nothing}
    aria-required=${(ui) => isRequired(ui, field)}
    aria-invalid=${(ui) => isWrong(ui, name)}
    aria-describedby="${name}-note"
  />`;
}

/** What stands in the field behind the text: the brand's mark, or the button that shows a masked text. */
function beside(name: string, {secret, label}: Field<unknown>): Markup {
  if (name === 'number') {
    return markup`<span
      part="brand"
      role="img"
      aria-label=${(ui) => ui.brandName || nothing}
      aria-hidden=${(ui) => !ui.brandName}
      >${(ui) => ui.brandMark}</span
    >`;
  }
  if (!secret) return markup``;
  const key = (ui: FormPicture) => (ui.isMasked(name) ? 'show' : 'hide');
  return markup`<button
    part="toggle"
    type="button"
    ?disabled=${(ui) => ui.disabled}
    aria-label=${(ui) => ui.text(`${key(ui)}_label`, {label: ui.text(label)})}
    @click=${(ui) => () => ui.toggleMask(name)}
    .textContent=${(ui) => ui.text(key(ui))}
  ></button>`;
}
