import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';

/** A fenced code block of a Markdown page. */
export interface CodeBlock {
  /** What stands after the fence, such as `html`; empty for none. */
  readonly language: string;
  readonly text: string;
}

/** All code blocks of a Markdown page, in order. */
export function codeBlocks(file: string): readonly CodeBlock[] {
  return [...readFileSync(file, 'utf8').matchAll(/^```(\w*)\n(.*?)^```/gms)].map(
    ([, language = '', text = '']) => ({language, text}),
  );
}

/** The text of the page's only block in that language that contains `mark`. */
export function codeBlock(file: string, language: string, mark: string): string {
  const found = codeBlocks(file).filter((block) => block.language === language && block.text.includes(mark));
  assert.equal(found.length, 1, `${file} has ${found.length} blocks of ${language} with ${mark}`);
  return found[0]?.text ?? '';
}
