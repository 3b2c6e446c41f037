import {html, type TemplateResult} from 'lit-html';
import type {Field} from '../model/field.js';
import {isRequired, isWrong, type FormPicture} from './form-template.js';

/** A choice, named in the reader's language. */
export const selectTemplate = (ui: FormPicture, name: string, field: Field<unknown>): TemplateResult =>
  html`<select
    part="input input-${name}"
    id=${name}
    name=${name}
    autocomplete=${field.autocomplete}
    ?disabled=${ui.disabled || ui.busy}
    aria-required=${isRequired(ui, field)}
    aria-invalid=${isWrong(ui, name)}
    aria-describedby="${name}-note"
  >
    <option value="">${ui.text('select')}</option>
    ${field
      .options?.(ui.locale)
      .map(
        (option) =>
          html`<option value=${option.value} ?selected=${option.value === ui.form.initial?.[name]}>
            ${'text' in option ? ui.text(option.text) : option.label}
          </option>`,
      )}
  </select>`;
