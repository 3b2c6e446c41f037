import {html, type TemplateResult} from 'lit-html';
import type {FormPicture} from './form-template.js';

/** Asked at every painting. */
type Value = (ui: FormPicture) => unknown;

/**
 * Markup that stands fast, with what is asked at every painting in between. A form is data, so nearly all of its
 * markup is known before it is painted: put together, it is one template instead of one for each field and control.
 */
export class Markup {
  /** One more than values. */
  readonly texts: readonly string[];
  readonly values: readonly Value[];

  constructor(texts: readonly string[], values: readonly Value[]) {
    this.texts = texts;
    this.values = values;
  }

  /** The template that paints it. The same texts always are the same template: what it painted stays in place. */
  template(): (ui: FormPicture) => TemplateResult {
    const key = this.texts.join('\0');
    const strings = templates.get(key) ?? Object.assign([...this.texts], {raw: this.texts});
    templates.set(key, strings);
    return (ui) => html(strings, ...this.values.map((value) => value(ui)));
  }
}

const templates = new Map<string, TemplateStringsArray>();

/**
 * A tag for markup. Of a text that is put in, as into an attribute, only letters, digits, `_`, `-` and spaces are
 * kept: it comes from the data of a form, and it could not be markup if it came from elsewhere.
 */
export function markup(
  [first = '', ...others]: TemplateStringsArray,
  ...inserted: readonly (string | Value | Markup | readonly Markup[])[]
): Markup {
  const texts = [first];
  const values: Value[] = [];
  const add = (text: string) => texts.push(`${texts.pop()}${text}`);
  others.forEach((text, i) => {
    const piece = inserted[i] ?? '';
    if (typeof piece === 'string') add(piece.replace(/[^\w -]/g, ''));
    else if (typeof piece === 'function') {
      values.push(piece);
      texts.push('');
    } else {
      for (const part of [piece].flat()) {
        const [start = '', ...rest] = part.texts;
        add(start);
        texts.push(...rest);
        values.push(...part.values);
      }
    }
    add(text);
  });
  return new Markup(texts, values);
}
