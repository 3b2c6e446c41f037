import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {MessageKey} from '../i18n/messages.js';
import type {Form} from '../model/form.js';
import {fieldTemplate} from './field-template.js';
import type {RenderState} from './render-state.js';

/**
 * One real form in one shadow root, so that Enter submits and browsers fill it as a whole. Its method is that of
 * dialogs: outside of one, such a form goes nowhere, which counts before there is a script.
 */
export const formTemplate = (ui: RenderState): TemplateResult =>
  html`<form
    part="form"
    method="dialog"
    role=${ui.name ? 'group' : nothing}
    aria-label=${ui.name || nothing}
    lang=${ui.locale}
    dir=${ui.rtl ? 'rtl' : 'ltr'}
    novalidate
    aria-busy=${ui.busy}
  >
    <slot name="header"></slot>
    ${ui.savedCard}
    ${repeat(
      sectionsOf(ui.form),
      ({heading}) => heading,
      (section) => sectionTemplate(ui, section),
    )}
    ${ui.figure}
    <button
      part=${isDone(ui) ? 'submit submit-done' : 'submit'}
      ?hidden=${!ui.standalone}
      ?disabled=${ui.disabled}
      aria-disabled=${ui.busy}
    >
      <i ?hidden=${!ui.busy}></i>${isDone(ui) ? html`<span aria-hidden="true">✓ </span>` : nothing}
      <slot name="submit-label">${submitLabel(ui)}</slot>
    </button>
    <p part="summary" class=${ui.outcome ?? nothing} role="alert">${ui.summary}</p>
    <div class="unseen" role="status">${ui.announcement}</div>
    <slot name="footer"></slot>
  </form>`;

/** A token was just made. */
const isDone = ({outcome, summary}: RenderState): boolean => outcome === 'done' && summary !== '';

const submitLabel = (ui: RenderState): string =>
  isDone(ui) ? ui.summary : ui.text(`submit_${ui.form.kind}`);

/** Rows that stand under one heading, or under none. */
interface Section {
  readonly heading: MessageKey | undefined;
  readonly rows: Form['rows'];
}

function sectionsOf({rows, headings = {}}: Form): readonly Section[] {
  const sections: {heading: MessageKey | undefined; rows: (readonly string[])[]}[] = [];
  for (const row of rows) {
    const heading = headings[row[0] ?? ''];
    if (heading !== undefined || !sections.length) sections.push({heading, rows: []});
    sections.at(-1)?.rows.push(row);
  }
  return sections;
}

/** Rows keep their place in the page when others come and go, and with it focus and text. */
function sectionTemplate(ui: RenderState, {heading, rows}: Section): unknown {
  const body = repeat(
    rows,
    ([first]) => first,
    (row) =>
      html`<div part="row">
        ${repeat(
          row,
          (name) => name,
          (name) => fieldTemplate(ui, name),
        )}
      </div>`,
  );
  if (heading === undefined) return body;
  return html`<fieldset part="section">
    <legend part="heading">${ui.text(heading)}</legend>
    ${body}
  </fieldset>`;
}
