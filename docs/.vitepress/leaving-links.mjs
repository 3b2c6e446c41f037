import {existsSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';

const docs = fileURLToPath(new URL('..', import.meta.url));
const {repository} = JSON.parse(readFileSync(join(docs, '../package.json'), 'utf8'));

/**
 * Pages link to sources of the repository. On the site such a link leads to the repository, if `package.json` names
 * one, and is plain text otherwise; links to the README lead to the home page, which shows it.
 */
export function leavingLinks(markdown) {
  const open =
    markdown.renderer.rules.link_open ??
    ((tokens, at, options, _, self) => self.renderToken(tokens, at, options));
  const close = markdown.renderer.rules.link_close ?? open;
  markdown.core.ruler.push('leaving-links', (state) => {
    const page = state.env.relativePath ?? '';
    for (const {children} of state.tokens) {
      const stack = [];
      for (const token of children ?? []) {
        if (token.type === 'link_open') {
          const href = token.attrGet('href') ?? '';
          const target = destination(page, href);
          stack.push(target);
          if (target === undefined) token.hidden = true;
          else token.attrSet('href', target);
        }
        if (token.type === 'image' && page === 'index.md')
          token.attrSet('src', token.attrGet('src').replace(/^docs\//, './'));
        if (token.type === 'link_close' && stack.pop() === undefined) token.hidden = true;
      }
    }
  });
  markdown.renderer.rules.link_open = (tokens, at, ...rest) =>
    tokens[at].hidden ? '' : open(tokens, at, ...rest);
  markdown.renderer.rules.link_close = (tokens, at, ...rest) =>
    tokens[at].hidden ? '' : close(tokens, at, ...rest);
}

/** Where a link of a page leads on the site; `undefined` if nowhere. */
function destination(page, href) {
  if (/^([a-z]+:|#|\/)/.test(href)) return href;
  const [path = '', anchor] = href.split('#');
  // The home page includes the README, whose links begin at the top of the repository.
  const from = page === 'index.md' && existsSync(join(docs, '..', path)) ? '..' : dirname(page);
  const target = relative(docs, join(docs, from, path));
  const hash = anchor === undefined ? '' : `#${anchor}`;
  if (!target.startsWith('..')) {
    if (target === 'decisions') return '/decisions/0001-a-form-is-data';
    return `/${target}${hash}`;
  }
  if (target === '../README.md') return `/${hash}`;
  return repository && `${repository.url}/blob/main/${target.slice(3)}${hash}`;
}
