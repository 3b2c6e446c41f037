import {html, nothing, type TemplateResult} from 'lit-html';
import {repeat} from 'lit-html/directives/repeat.js';
import type {Field} from '../core/field.js';
import {fieldTemplate, isRequired, isWrong, type FormPicture} from './form-template.js';

/** Rows that stand under one heading. */
interface Section {
  readonly heading: string;
  readonly rows: readonly (readonly string[])[];
}

/** What a checkbox says beside its label, such as a link; by field name. */
export type Asides = Readonly<Record<string, TemplateResult>>;

/**
 * The rows of a form under the headings of their sections, checkboxes before their labels. Rows keep their place in
 * the page when others come and go, and with it focus and text.
 */
export const bodyTemplate = (ui: FormPicture, asides: Asides = {}): unknown =>
  repeat(
    sectionsOf(ui),
    ({heading}) => heading,
    ({heading, rows}) => {
      const body = repeat(
        rows,
        (row) => row.join(),
        (row) => html`<div part="row">${row.map((name) => anyField(ui, name, asides))}</div>`,
      );
      return heading
        ? html`<fieldset part="section">
            <legend part="heading">${heading}</legend>
            ${body}
          </fieldset>`
        : body;
    },
  );

function sectionsOf({form: {rows, headings = {}}, text}: FormPicture): readonly Section[] {
  const sections: {heading: string; rows: (readonly string[])[]}[] = [];
  for (const row of rows) {
    const key = headings[row[0] ?? ''];
    if (key !== undefined || !sections.length) sections.push({heading: key ? text(key) : '', rows: []});
    sections.at(-1)?.rows.push(row);
  }
  return sections;
}

function anyField(ui: FormPicture, name: string, asides: Asides): TemplateResult | typeof nothing {
  const field = ui.form.fields[name];
  return field?.control === 'checkbox'
    ? checkboxTemplate(ui, name, field, asides[name])
    : fieldTemplate(ui, name);
}

const checkboxTemplate = (ui: FormPicture, name: string, field: Field<unknown>, aside?: TemplateResult) =>
  html`<div part="field field-${name}" class="check">
    <input
      type="checkbox"
      part="check input-${name}"
      id=${name}
      name=${name}
      value=""
      autocomplete=${field.autocomplete}
      ?disabled=${ui.disabled || ui.busy}
      aria-required=${isRequired(ui, field)}
      aria-invalid=${isWrong(ui, name)}
      aria-describedby="${name}-note"
    />
    <span><label part="label" for=${name}>${ui.text(field.label)}</label>${aside && html` ${aside}`}</span>
    <p part=${isWrong(ui, name) ? 'error' : 'hint'} id="${name}-note">${ui.note(name)}</p>
  </div>`;
