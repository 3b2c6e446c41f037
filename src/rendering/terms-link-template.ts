import {html, type TemplateResult} from 'lit';

/** A link to terms, which opens beside the page: what was typed stays. None for what is no address of the web. */
export function termsLink(address: string, text: string): TemplateResult | undefined {
  const url = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : undefined;
  if (!/^https?:$/.test(url?.protocol ?? '')) return undefined;
  return html`<a part="link" href=${url?.href ?? ''} target="_blank" rel="noopener">${text}</a>`;
}
