import {readFileSync} from 'node:fs';
import type {Visit} from './browsers/visit.js';
import {startSite, type Site} from './site.js';

/** What a fields origin has in the `<meta>` elements of its `frame.html`, by name without `token-forms-`. */
export type FrameMetas = Readonly<Record<string, string>>;

/** The text of `frame.html` with these in its `<meta>` elements. */
export function frameHtml(metas: FrameMetas): string {
  let html = readFileSync('dist/frame/frame.html', 'utf8');
  for (const [name, content] of Object.entries(metas)) {
    const meta = new RegExp(`(<meta name="token-forms-${name}" content=")[^"]*`);
    if (!meta.test(html)) throw new Error(`frame.html has no ${name}.`);
    html = html.replace(meta, `$1${content}`);
  }
  return html;
}

/**
 * Another origin, which serves the two files of a frame and its languages. With `crossSite` it is of another site
 * than `127.0.0.1`, too, and so in a process of its own, where the tests' Firefox gets no keys.
 */
export async function startFieldsOrigin(
  metas: () => FrameMetas,
  {crossSite = false, headers = {}}: {crossSite?: boolean; headers?: Readonly<Record<string, string>>} = {},
): Promise<Site> {
  const site = await startSite({
    pages: {
      get '/frame.html'() {
        return frameHtml(metas());
      },
      '/empty.html': '<!doctype html><html lang="en"><title>Empty</title></html>',
    },
    folders: {'/': 'dist/frame'},
    headers: () => headers,
  });
  return crossSite ? {...site, origin: site.origin.replace('127.0.0.1', 'localhost')} : site;
}

/**
 * Goes with so many Tabs into the frame of the page's token form. It waits until the focus has reached the other
 * process, and a field there; but not in WebKit, which would give the focus to a frame that is looked into.
 */
export async function tabIntoFrame(visitor: Visit, tabs = 1): Promise<void> {
  for (let pressed = 0; pressed < tabs; pressed++) await visitor.press('Tab');
  const tag = await visitor.until(() => {
    const {activeElement} = document;
    return activeElement?.localName === 'iframe' && activeElement.parentElement?.localName;
  });
  if (visitor.engine === 'webkit') return;
  const fields = await visitor.frameOf(String(tag));
  await fields.until(() => document.hasFocus() && document.activeElement !== document.body);
}
