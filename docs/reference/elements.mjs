import {existsSync, readFileSync} from 'node:fs';

const file = new URL('../../dist/custom-elements.json', import.meta.url);

/** The elements, as the custom elements manifest of the build describes them. */
export function elementPages() {
  if (!existsSync(file)) throw new Error('Build the elements first: npm run build');
  const {modules} = JSON.parse(readFileSync(file, 'utf8'));
  return modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
}
