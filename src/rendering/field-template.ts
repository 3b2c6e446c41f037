import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {FieldSpec} from '../model/field.js';
import {isInvalid, type RenderState} from './render-state.js';

/** A field with its label and what stands under it. */
export function fieldTemplate(ui: RenderState, name: string): unknown {
  const spec = ui.form.fields[name];
  if (!spec) return nothing;
  if (spec.control === 'checkbox') return checkboxTemplate(ui, name, spec);
  return html`<div part="field field-${name}">
    ${labelTemplate(ui, name, spec)}
    <div>
      ${spec.control === 'select' ? selectTemplate(ui, name, spec) : inputTemplate(ui, name, spec)}${
        name === 'number' ? brandTemplate(ui) : spec.secret ? toggleTemplate(ui, name, spec) : nothing
      }
    </div>
    ${noteTemplate(ui, name)}
  </div>`;
}

const labelTemplate = (ui: RenderState, name: string, {label, optional}: FieldSpec) =>
  html`<label part="label" for=${name}
    >${ui.text(label)}${optional ? html` <small>(${ui.text('optional')})</small>` : nothing}</label
  >`;

/** What stands under a field: its error, or its hint. */
const noteTemplate = (ui: RenderState, name: string) =>
  html`<p part=${isInvalid(ui, name) ? 'error' : 'hint'} id="${name}-note">${ui.note(name)}</p>`;

/** A line of text. Its value is never bound: it is the customer's, and the typing controller's. */
function inputTemplate(ui: RenderState, name: string, spec: FieldSpec): TemplateResult {
  const {inputMode = 'numeric', autocapitalize = 'off'} = spec.keyboard ?? {};
  return html`<input
    part="input input-${name}"
    ?data-masked=${ui.isMasked(name)}
    placeholder=${ui.text(spec.placeholder ?? '')}
    id=${name}
    name=${name}
    dir=${inputMode === 'numeric' ? 'ltr' : 'auto'}
    autocomplete=${spec.autocomplete}
    inputmode=${inputMode}
    autocapitalize=${autocapitalize}
    autocorrect="off"
    spellcheck="false"
    enterkeyhint=${ui.form.rows.at(-1)?.at(-1) === name ? 'done' : 'next'}
    ?readonly=${ui.busy}
    ?disabled=${ui.disabled}
    aria-required=${isRequired(ui, spec)}
    aria-invalid=${isInvalid(ui, name)}
    aria-describedby="${name}-note"
  />`;
}

/** A choice, named in the reader's language. */
const selectTemplate = (ui: RenderState, name: string, spec: FieldSpec) =>
  html`<select
    part="input input-${name}"
    id=${name}
    name=${name}
    autocomplete=${spec.autocomplete}
    ?disabled=${ui.disabled || ui.busy}
    aria-required=${isRequired(ui, spec)}
    aria-invalid=${isInvalid(ui, name)}
    aria-describedby="${name}-note"
  >
    <option value="">${ui.text('select')}</option>
    ${guard([spec.options, ui.locale, ui.text('select')], () => optionTemplates(ui, name, spec))}
  </select>`;

const optionTemplates = (ui: RenderState, name: string, {options}: FieldSpec) =>
  options?.(ui.locale).map(
    (option) =>
      html`<option value=${option.value} ?selected=${option.value === ui.form.initial?.[name]}>
        ${'text' in option ? ui.text(option.text) : option.label}
      </option>`,
  );

/** A box before its label. */
const checkboxTemplate = (ui: RenderState, name: string, spec: FieldSpec) =>
  html`<div part="field field-${name}" class="check">
    <input
      type="checkbox"
      part="check input-${name}"
      id=${name}
      name=${name}
      value=""
      autocomplete=${spec.autocomplete}
      ?disabled=${ui.disabled || ui.busy}
      aria-required=${isRequired(ui, spec)}
      aria-invalid=${isInvalid(ui, name)}
      aria-describedby="${name}-note"
    />
    <span>${labelTemplate(ui, name, {...spec, optional: false})} ${ui.asides?.[name]}</span>
    ${noteTemplate(ui, name)}
  </div>`;

/** The brand's mark stands in the number; without one, the style sheet draws the neutral mark. */
const brandTemplate = (ui: RenderState) =>
  html`<span part="brand" role="img" aria-label=${ui.brandName || nothing} aria-hidden=${ui.brandName === ''}
    >${ui.brandMark}</span
  >`;

/** Shows and hides a masked text. */
function toggleTemplate(ui: RenderState, name: string, {label}: FieldSpec): TemplateResult {
  const key = ui.isMasked(name) ? 'show' : 'hide';
  return html`<button
    part="toggle"
    type="button"
    ?disabled=${ui.disabled}
    aria-label=${ui.text(`${key}_label`, {label: ui.text(label)})}
    @click=${() => ui.toggleMask(name)}
  >
    ${ui.text(key)}
  </button>`;
}

/** What a control tells assistive technology. */
const isRequired = ({required}: RenderState, {optional}: FieldSpec) =>
  required && !optional ? 'true' : nothing;
