import {html, nothing, type TemplateResult} from 'lit-html';
import type {Field} from '../core/field.js';
import type {Form} from '../core/form.js';
import type {FormView} from '../core/form-view.js';

/** All that the template shows. */
export interface FormPicture {
  readonly form: Form;
  readonly view: FormView;
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
  readonly failed: boolean;
  readonly brandMark: unknown;
  readonly brandName: string;
  readonly isMasked: (name: string) => boolean;
  /** A text in the customer's language; empty for a key that there is not. */
  readonly text: (key: string, parts?: Readonly<Record<string, string>>) => string;
  /** What stands under a field: its error, or its hint. */
  readonly note: (name: string) => string;
  readonly toggleMask: (name: string) => void;
  /** Draws the rows of fields where they do not simply stand below each other. */
  readonly body?: ((ui: FormPicture) => unknown) | undefined;
  /** What a label says of a field that may be left empty. */
  readonly optional?: TemplateResult;
  /** Draws what is no line of text; forms that have such a field are painted by the engine from the start. */
  readonly control?: (ui: FormPicture, name: string, field: Field<unknown>) => TemplateResult;
}

/** One real form in one shadow root, so that Enter submits and browsers fill it as a whole. */
export const formTemplate = (ui: FormPicture): TemplateResult =>
  html`<form part="form" dir=${ui.rtl ? 'rtl' : 'ltr'} novalidate aria-busy=${ui.busy}>
    <slot name="header"></slot>
    ${ui.body?.(ui) ?? ui.form.rows.map((row) => html`<div part="row">${row.map((name) => fieldTemplate(ui, name))}</div>`)}
    <button part="submit" ?hidden=${!ui.standalone} ?disabled=${ui.disabled} aria-disabled=${ui.busy}>
      <i ?hidden=${!ui.busy}></i><slot name="submit-label">${ui.text(`submit_${ui.form.kind}`)}</slot>
    </button>
    <p part="summary" dir="auto" class=${ui.failed ? 'failed' : nothing} role="alert">${ui.summary}</p>
    <slot name="footer"></slot>
  </form>`;

/** A field with its label and what stands under it. */
export function fieldTemplate(ui: FormPicture, name: string): TemplateResult | typeof nothing {
  const field = ui.form.fields[name];
  if (!field) return nothing;
  const label = ui.text(field.label);
  return html`<div part="field field-${name}">
    <label part="label" for=${name}>${label}${field.optional ? ui.optional : nothing}</label>
    <div>
      ${field.control ? ui.control?.(ui, name, field) : inputTemplate(ui, name, field)}${beside(ui, name, field, label)}
    </div>
    <p part=${isWrong(ui, name) ? 'error' : 'hint'} id="${name}-note">${ui.note(name)}</p>
  </div>`;
}

/** Whether a field shows an error. */
export const isWrong = (ui: FormPicture, name: string) => ui.view.fields[name]?.error !== undefined;

/** What a control has to say of itself to assistive technology. */
export const isRequired = (ui: FormPicture, {optional}: Field<unknown>) =>
  ui.required && !optional ? 'true' : nothing;

function inputTemplate(ui: FormPicture, name: string, field: Field<unknown>): TemplateResult {
  const {inputMode = 'numeric', autocapitalize = 'off'} = field.keyboard ?? {};
  return html`<input
    part="input input-${name}"
    ?data-masked=${ui.isMasked(name)}
    placeholder=${ui.text(field.placeholder ?? '')}
    id=${name}
    name=${name}
    dir=${inputMode === 'numeric' ? 'ltr' : 'auto'}
    autocomplete=${field.autocomplete}
    inputmode=${inputMode}
    autocapitalize=${autocapitalize}
    autocorrect="off"
    spellcheck="false"
    enterkeyhint=${ui.form.rows.at(-1)?.at(-1) === name ? 'done' : 'next'}
    ?readonly=${ui.busy}
    ?disabled=${ui.disabled}
    aria-required=${isRequired(ui, field)}
    aria-invalid=${isWrong(ui, name)}
    aria-describedby="${name}-note"
  />`;
}

/** What stands in the field behind the text: the brand's mark, or the button that shows a masked text. */
function beside(
  ui: FormPicture,
  name: string,
  {secret}: Field<unknown>,
  label: string,
): TemplateResult | typeof nothing {
  if (name === 'number') {
    return html`<span
      part="brand"
      role="img"
      aria-label=${ui.brandName || nothing}
      aria-hidden=${!ui.brandName}
      >${ui.brandMark}</span
    >`;
  }
  if (!secret) return nothing;
  const key = ui.isMasked(name) ? 'show' : 'hide';
  return html`<button
    part="toggle"
    type="button"
    ?disabled=${ui.disabled}
    aria-label=${ui.text(`${key}_label`, {label})}
    @click=${() => ui.toggleMask(name)}
  >
    ${ui.text(key)}
  </button>`;
}
