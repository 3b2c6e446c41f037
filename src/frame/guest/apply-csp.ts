/**
 * Has the browser hold the frame to what it needs, be it served with the headers that come along or without: its own
 * scripts and fonts, and requests to one API. The headers say the same, and who may have the frame, which only a header can.
 */
export function applyCsp(apiBase: string): void {
  const folder = new URL('.', document.baseURI).href;
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = [
    "default-src 'none'",
    // by name: in a sandboxed frame, WebKit takes 'self' for nothing
    `script-src ${folder}`,
    `font-src ${folder}`,
    `connect-src ${apiBase}`,
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html token-forms',
  ].join('; ');
  document.head.append(policy);
}
