/**
 * What `style-src` of a strict Content-Security-Policy needs for the styles in a form's HTML: the hash of each, such as
 * `'sha256-…'`, with spaces between. It is the same for all forms of one tag, look and version, and in frames of one
 * height.
 * @param html what `renderForm` gave, or several of them in one text
 * @see https://w3c.github.io/webappsec-csp/#match-element-to-source-list
 */
export async function styleSources(html: string): Promise<string> {
  const styles = new Set([...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, text = '']) => text));
  const sources = await Promise.all([...styles].map(hashSource));
  return sources.join(' ');
}

async function hashSource(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
