import {html, nothing, svg, type TemplateResult} from 'lit';
import type {MessageKey} from '../i18n/messages.js';
import type {TextLookup} from './render-state.js';

/** What stands at the bottom of a cheque, from left to right. */
interface Mark {
  readonly digits: string;
  /** Where it begins and how wide it is, of 480. */
  readonly x: number;
  readonly width: number;
  /** Of the field that asks for it. */
  readonly label?: MessageKey;
}

const MARKS: Readonly<Record<'US' | 'CA', readonly Mark[]>> = {
  US: [
    {digits: '123456789', x: 24, width: 116, label: 'label_routing_number'},
    {digits: '000123456789', x: 168, width: 150, label: 'label_account_number'},
    {digits: '0101', x: 346, width: 56},
  ],
  CA: [
    {digits: '001', x: 24, width: 46},
    {digits: '12345', x: 98, width: 70, label: 'label_transit_number'},
    {digits: '678', x: 188, width: 46, label: 'label_institution_number'},
    {digits: '1234567', x: 262, width: 94, label: 'label_account_number'},
  ],
};

/** Where the numbers of an account stand on a cheque, in the countries that have such cheques. */
export const chequeTemplate = (country: string, text: TextLookup): unknown =>
  country === 'US' || country === 'CA' ? cheque(country, text) : nothing;

/** `text` names the numbers in the reader's language. */
function cheque(country: 'US' | 'CA', text: TextLookup): TemplateResult {
  const marks = MARKS[country];
  const named = marks.filter(({label}) => label);
  return html`<figure part="figure" aria-label=${text('figure_cheque')}>
    <svg viewBox="0 0 480 132" aria-hidden="true" direction="ltr" fill="none" stroke="currentColor">
      <rect x="1" y="1" width="478" height="130" rx="8" />
      <path d="M24 24h110M24 36h76M356 30h100M24 62h290M24 82h120M300 82h156" opacity=".5" />
      <rect x="356" y="46" width="100" height="20" rx="3" opacity=".5" />
      ${marks.map((mark) => markTemplate(mark, named.indexOf(mark) + 1))}
    </svg>
    <figcaption>
      ${named.map(({label}, i) => html`<span><b>${i + 1}</b> ${label && text(label)}</span> `)}
    </figcaption>
  </figure>`;
}

/** The digits between two signs of the magnetic line, which look like bars; those that are asked for in a frame. */
const markTemplate = ({digits, x, width, label}: Mark, n: number) => svg`
  <path d="M${x - 9} 106v12m4-12v5m0 2v5M${x + width + 5} 106v12m4-12v5m0 2v5" stroke-width="2" />
  <text x=${x + width / 2} y="117" text-anchor="middle" font-family="monospace" font-size="15"
    fill="currentColor" stroke="none" textLength=${width - 12}>${digits}</text>
  ${
    label
      ? svg`<rect x=${x} y="100" width=${width} height="24" rx="4" stroke-width="2" />
          <text x=${x + width / 2} y="95" text-anchor="middle" font-family="sans-serif" font-weight="700"
            font-size="13" fill="currentColor" stroke="none">${n}</text>`
      : nothing
  }`;
