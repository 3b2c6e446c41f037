import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {FieldSpec} from '../model/field.js';
import {isInvalid, stateParts, type RenderState} from './render-state.js';

/** A field with its label and what stands under it. */
export function fieldTemplate(ui: RenderState, name: string): unknown {
  const spec = ui.form.fields[name];
  if (!spec) return nothing;
  if (spec.control === 'checkbox') return checkboxTemplate(ui, name, spec);
  return html`<div part=${stateParts(ui, 'field', name)}>
    ${labelTemplate(ui, name, spec)}
    <div>
      ${spec.control === 'select' ? selectTemplate(ui, name, spec) : inputTemplate(ui, name, spec)}${besideInput(
        ui,
        name,
        spec,
      )}
    </div>
    ${noteTemplate(ui, name)}
  </div>`;
}

/** What stands in a field behind the text. */
function besideInput(ui: RenderState, name: string, spec: FieldSpec): unknown {
  if (name === 'number') return brandTemplate(ui);
  if (name === 'cvc') return html`<span part="cvc-picture" aria-hidden="true">${ui.cvcPicture}</span>`;
  return spec.secret ? toggleTemplate(ui, name, spec) : nothing;
}

const labelTemplate = (ui: RenderState, name: string, {label, optional}: FieldSpec) =>
  html`<label part="label" for=${name}
    >${ui.text(label)}${optional ? html`<span class="unseen">, </span> <small>(${ui.text('optional')})</small>` : nothing}</label
  >`;

/** What stands under a field: its error, or its hint. */
const noteTemplate = (ui: RenderState, name: string) =>
  isInvalid(ui, name)
    ? html`<p part="error" id="${name}-note">
        <span part="error-icon" aria-hidden="true"></span><span dir="auto">${ui.note(name)}</span>
      </p>`
    : html`<p part="hint" id="${name}-note"><span dir="auto">${ui.note(name)}</span></p>`;

/**
 * A line of text. Its value is never bound: it is the customer's, and the typing controller's. Like all controls it
 * has no `name`: what has none is never sent, even before there is a script that keeps a form from being submitted.
 */
function inputTemplate(ui: RenderState, name: string, spec: FieldSpec): TemplateResult {
  const {inputMode = 'numeric', autocapitalize = 'off'} = spec.keyboard ?? {};
  return html`<input
    part=${stateParts(ui, 'input', name)}
    ?data-masked=${ui.isMasked(name)}
    placeholder=${placeholderOf(ui, spec)}
    id=${name}
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

/** What stands in an empty field: never nothing, which styles rely on; on one line, what the label says. */
const placeholderOf = (ui: RenderState, {placeholder, label}: FieldSpec): string =>
  ui.text(placeholder ?? '') || (ui.look === 'line' && label === 'label_cvc' ? 'CVC' : ' ');

/** A choice, named in the reader's language. */
const selectTemplate = (ui: RenderState, name: string, spec: FieldSpec) =>
  html`<select
    part=${stateParts(ui, 'input', name)}
    id=${name}
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
  html`<div part=${stateParts(ui, 'field', name)} class="check">
    <input
      type="checkbox"
      part="check input-${name}"
      id=${name}
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
    >${ui.brandMark ?? ui.acceptedMarks}</span
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
