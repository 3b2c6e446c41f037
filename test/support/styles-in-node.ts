import {register} from 'node:module';

/** Has modules that import style sheets be loaded in Node, where nothing is drawn: each is an empty text. */
const hooks = `export const load = (url, context, next) => /\\.css\\?inline$/.test(url)
  ? {format: 'module', source: 'export default ""', shortCircuit: true}
  : next(url, context);`;

register(`data:text/javascript,${encodeURIComponent(hooks)}`);
