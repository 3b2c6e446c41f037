/**
 * The analyzer reads the sources; the package has no file per source. So that the manifest speaks of what is
 * published, the elements are said to be in `index.js` and registered by `define/NAME.js`, each with all that it
 * inherits, and what the sources keep to themselves is left out.
 */
const published = {
  name: 'published-files',
  packageLinkPhase({customElementsManifest: manifest}) {
    const elements = manifest.modules
      .flatMap(({declarations = []}) => declarations)
      .filter(({tagName}) => tagName !== undefined)
      .sort((a, b) => a.tagName.localeCompare(b.tagName));
    const index = {kind: 'javascript-module', path: 'dist/index.js', declarations: elements.map(publicParts)};
    index.exports = elements.map(({name}) => ({
      kind: 'js',
      name,
      declaration: {name, module: index.path},
    }));
    const defining = elements.map(({name, tagName}) => ({
      kind: 'javascript-module',
      path: `dist/define/${tagName}.js`,
      declarations: [],
      exports: [{kind: 'custom-element-definition', name: tagName, declaration: {name, module: index.path}}],
    }));
    manifest.modules = [index, ...defining];
  },
};

function publicParts({superclass: _superclass, ...element}) {
  const own = ({inheritedFrom: _inheritedFrom, ...part}) => withAttributeName(part);
  const parts = Object.entries(element).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.filter(filters[key] ?? (() => true)).map(own) : value,
  ]);
  return Object.fromEntries(parts);
}

/** As `attributed-element.ts` makes it of the property's; the analyzer takes that as it is. */
function withAttributeName(part) {
  const attributeOf = (property) => property.replace(/[A-Z]/g, '-$&').toLowerCase();
  if (part.attribute) return {...part, attribute: attributeOf(part.attribute)};
  return part.fieldName ? {...part, name: attributeOf(part.name)} : part;
}

const filters = {
  members: ({privacy = 'public', static: isStatic, name}) =>
    privacy === 'public' && !isStatic && !name.startsWith('#') && !lifecycle.has(name),
  // The analyzer guesses names from `dispatchEvent`; `@fires` says them.
  events: ({description}) => description !== undefined,
};

/** What the browser or Lit calls, not a page. */
const lifecycle = new Set([
  'connectedCallback',
  'disconnectedCallback',
  'attributeChangedCallback',
  'adoptedCallback',
  'formAssociatedCallback',
  'formDisabledCallback',
  'formResetCallback',
  'formStateRestoreCallback',
  'createRenderRoot',
  'render',
  'updated',
  'update',
  'willUpdate',
  'firstUpdated',
]);

export default {
  globs: ['src/elements/**/*.ts', 'src/base/**/*.ts'],
  litelement: true,
  packagejson: false,
  plugins: [published],
};
