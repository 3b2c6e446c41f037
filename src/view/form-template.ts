import {html, nothing, type TemplateResult} from 'lit';
import type {Option} from '../core/field.js';
import type {FormModel} from '../core/form-model.js';
import type {FormView} from '../core/form-view.js';
import type {MessageKey} from '../i18n/messages.js';

/** All that the form's template shows. */
export interface FormPicture {
  readonly model: FormModel;
  readonly view: FormView;
  readonly locale: string;
  readonly rtl: boolean;
  readonly disabled: boolean;
  readonly busy: boolean;
  readonly required: boolean;
  readonly standalone: boolean;
  /** Names of the fields that are painted as bullets now. */
  readonly masked: ReadonlySet<string>;
  /** What the live region says; empty most of the time. */
  readonly summary: string;
  readonly failed: boolean;
  /** The mark of the view's brand, and its name. */
  readonly brand: {readonly mark: unknown; readonly name: string};
  /** A text in the customer's language, with `{…}` filled in; empty for a key that there is not. */
  readonly text: (key: string, parts?: Readonly<Record<string, string>>) => string;
  /** What is wrong with a field that shows an error. */
  readonly errorText: (name: string) => string;
  readonly toggleMask: (name: string) => void;
}

/** Session recorders leave out what is marked so; see `docs/security.md` for which of them reads what. */
const PRIVATE = 'fs-exclude ph-no-capture sentry-mask rr-mask';

/** One real form in one shadow root, so that Enter submits and browsers fill it as a whole. */
export const formTemplate = (ui: FormPicture): TemplateResult => html`
  <form
    part="form"
    class="${PRIVATE}${ui.rtl ? ' rtl' : ''}"
    dir=${ui.rtl ? 'rtl' : 'ltr'}
    novalidate
    aria-busy=${ui.busy}
    data-dd-privacy="mask"
    data-sentry-mask
    data-hj-suppress
    data-clarity-mask="true"
    data-private
    data-recording-sensitive
  >
    <slot name="header"></slot>
    ${ui.model.form.rows.map((row) => html`<div part="row" class="row">${row.map((name) => fieldTemplate(ui, name))}</div>`)}
    <button
      part="submit"
      class="submit"
      ?hidden=${!ui.standalone}
      ?disabled=${ui.disabled}
      aria-disabled=${ui.busy}
    >
      ${ui.busy ? html`<span class="spinner"></span>` : nothing}
      <slot name="submit-label">${ui.text(`submit_${ui.model.form.kind}`)}</slot>
    </button>
    <p part="summary" class="summary ${ui.failed ? 'error' : ''}" role="alert">${ui.summary}</p>
    <slot name="footer"></slot>
  </form>
`;

function fieldTemplate(ui: FormPicture, name: string): TemplateResult | typeof nothing {
  const field = ui.model.form.fields[name];
  if (!field) return nothing;
  const label = ui.text(field.label);
  const error = ui.view.fields[name]?.error;
  const note = error === undefined ? hintOf(ui, name) : ui.errorText(name);
  return html`
    <div part="field field-${name}" class="field ${field.secret ? 'secret' : ''}">
      <label part="label" for=${name}
        >${label}${field.optional ? html` <span class="optional">(${ui.text('optional')})</span>` : nothing}</label
      >
      <div class="box">
        ${field.control === 'select' ? selectTemplate(ui, name) : inputTemplate(ui, name)}
        ${
          name === 'number'
            ? html`<span
                part="brand"
                class="brand"
                role="img"
                aria-label=${ui.brand.name || nothing}
                aria-hidden=${!ui.brand.name}
                >${ui.brand.mark}</span
              >`
            : nothing
        }
        ${field.secret ? toggleTemplate(ui, name, label) : nothing}
      </div>
      <p
        part=${error === undefined ? 'hint' : 'error'}
        class="note ${error === undefined ? '' : 'error'}"
        id="${name}-note"
      >
        ${note}
      </p>
    </div>
  `;
}

const hintOf = (ui: FormPicture, name: string) =>
  ui.text(`hint_${name}`, {n: String(ui.model.context.brand?.cvcLength ?? '3–4')});

function inputTemplate(ui: FormPicture, name: string): TemplateResult {
  const field = ui.model.form.fields[name];
  const keyboard = field?.keyboard ?? {};
  const last = ui.model.form.rows.flat().at(-1) === name;
  return html`<input
    part="input input-${name}"
    class=${ui.masked.has(name) ? 'masked' : ''}
    id=${name}
    name=${name}
    dir=${keyboard.inputMode === undefined || keyboard.inputMode === 'numeric' ? 'ltr' : 'auto'}
    autocomplete=${field?.autocomplete}
    inputmode=${keyboard.inputMode ?? 'numeric'}
    autocapitalize=${keyboard.autocapitalize ?? 'off'}
    autocorrect="off"
    spellcheck="false"
    enterkeyhint=${last ? 'done' : 'next'}
    placeholder=${field?.placeholder ? ui.text(field.placeholder) : nothing}
    ?disabled=${ui.disabled}
    ?readonly=${ui.busy}
    aria-required=${field?.optional || !(ui.required || ui.standalone) ? nothing : 'true'}
    aria-invalid=${ui.view.fields[name]?.error !== undefined}
    aria-describedby="${name}-note"
  />`;
}

function selectTemplate(ui: FormPicture, name: string): TemplateResult {
  const field = ui.model.form.fields[name];
  return html`<select
    part="input input-${name}"
    id=${name}
    name=${name}
    autocomplete=${field?.autocomplete}
    ?disabled=${ui.disabled || ui.busy}
    aria-required=${field?.optional || !(ui.required || ui.standalone) ? nothing : 'true'}
    aria-invalid=${ui.view.fields[name]?.error !== undefined}
    aria-describedby="${name}-note"
  >
    <option value="">${ui.text('select')}</option>
    ${field?.options?.(ui.locale).map(optionTemplate)}
  </select>`;
}

const optionTemplate = ({value, label}: Option) => html`<option value=${value}>${label}</option>`;

function toggleTemplate(ui: FormPicture, name: string, label: string): TemplateResult {
  const key: MessageKey = ui.masked.has(name) ? 'show' : 'hide';
  return html`<button
    part="toggle"
    class="toggle"
    type="button"
    ?disabled=${ui.disabled}
    aria-label=${ui.text(`${key}_label`, {label})}
    aria-controls=${name}
    @click=${() => ui.toggleMask(name)}
  >
    ${ui.text(key)}
  </button>`;
}
