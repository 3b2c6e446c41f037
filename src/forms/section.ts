import type {FieldSpec} from '../model/field.js';
import type {Form} from '../model/form.js';
import type {MessageKey} from '../i18n/messages.js';

/** Fields by name, as they are drawn. */
export type Specs = Readonly<Record<string, FieldSpec>>;

/** Fields that are asked under one heading. */
export interface Section {
  readonly heading: MessageKey;
  readonly fields: Specs;
  /** Names of those fields in reading order; without it, each has a row of its own. */
  readonly rows?: readonly (readonly string[])[];
}

/** What a form asks in these sections, of those that ask something. */
export function joinSections(all: readonly Section[]): {
  readonly fields: Specs;
  readonly rows: readonly (readonly string[])[];
  readonly headings: NonNullable<Form['headings']>;
} {
  const sections = all
    .map(({heading, fields, rows = Object.keys(fields).map((name) => [name])}) => ({
      heading,
      fields,
      rows: rows.map((row) => row.filter((name) => name in fields)).filter((row) => row.length),
    }))
    .filter(({rows}) => rows.length);
  return {
    fields: Object.assign({}, ...sections.map(({fields}) => fields)) as Specs,
    rows: sections.flatMap(({rows}) => rows),
    headings: Object.fromEntries(sections.map(({heading, rows}) => [rows[0]?.[0] ?? '', heading])),
  };
}

/** Of fields by the word that asks for them, those that are asked. */
export const fieldsByWord = (asked: readonly string[], fields: Readonly<Record<string, Specs>>): Specs =>
  Object.assign(
    {},
    ...Object.entries(fields)
      .filter(([word]) => asked.includes(word))
      .map(([, its]) => its),
  ) as Specs;
