import {html, type TemplateResult} from 'lit-html';
import {repeat} from 'lit-html/directives/repeat.js';
import type {Field} from '../model/field.js';
import {
  fieldMarkup,
  isRequired,
  isWrong,
  labelMarkup,
  noteMarkup,
  rowTemplate,
  type Asides,
  type FormPicture,
} from './form-template.js';
import {markup} from './markup.js';

/** Rows that stand under one heading. */
interface Section {
  readonly heading: string;
  readonly rows: readonly (readonly string[])[];
}

/**
 * The rows of a form under the headings of their sections, checkboxes before their labels. Rows keep their place in
 * the page when others come and go, and with it focus and text.
 */
export function bodyTemplate(ui: FormPicture, asides: Asides = {}): unknown {
  const picture = {...ui, asides};
  return repeat(
    sectionsOf(ui),
    ({heading}) => heading,
    ({heading, rows}) => {
      const body = repeat(
        rows,
        (row) => row.join(),
        (row) => rowTemplate(picture, row, anyField),
      );
      return heading
        ? html`<fieldset part="section">
            <legend part="heading">${heading}</legend>
            ${body}
          </fieldset>`
        : body;
    },
  );
}

function sectionsOf({form: {rows, headings = {}}, text}: FormPicture): readonly Section[] {
  const sections: {heading: string; rows: (readonly string[])[]}[] = [];
  for (const row of rows) {
    const key = headings[row[0] ?? ''];
    if (key !== undefined || !sections.length) sections.push({heading: key ? text(key) : '', rows: []});
    sections.at(-1)?.rows.push(row);
  }
  return sections;
}

const anyField: typeof fieldMarkup = (name, field) =>
  field.control === 'checkbox' ? checkboxMarkup(name, field) : fieldMarkup(name, field);

const checkboxMarkup = (name: string, field: Field<unknown>) =>
  markup`<div part="field field-${name}" class="check">
    <input
      type="checkbox"
      part="check input-${name}"
      id="${name}"
      name="${name}"
      value=""
      autocomplete="${field.autocomplete}"
      ?disabled=${(ui) => ui.disabled || ui.busy}
      aria-required=${(ui) => isRequired(ui, field)}
      aria-invalid=${(ui) => isWrong(ui, name)}
      aria-describedby="${name}-note"
    />
    <span>${labelMarkup(name, field)}${(ui) => aside(ui.asides?.[name])}</span>
    ${noteMarkup(name)}
  </div>`;

const aside = (template?: TemplateResult) => template && html` ${template}`;
