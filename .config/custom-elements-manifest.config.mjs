import ts from 'typescript';

/** What the package's files are called in place of the sources: `dist/` has no module per source file. */
const published = (path) => {
  const define = /^src\/define\/(.+)\.ts$/.exec(path);
  return define ? `define/${define[1]}.js` : 'index.js';
};
export default {
  globs: ['src/elements/**/*.ts', 'src/view/**/*.ts', 'src/define/**/*.ts'],
  litelement: true,
  packagejson: false,
};
