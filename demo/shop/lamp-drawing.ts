import {html} from 'hono/html';
import type {Html} from '../site/page.js';

/** The lamp, on a table at night or by day: its colours are in `shop.css`. */
export const lampDrawing = (): Html => html`
  <svg
    class="lamp"
    viewBox="0 0 400 400"
    preserveAspectRatio="xMidYMax slice"
    role="img"
    aria-labelledby="lamp-title"
  >
    <title id="lamp-title">A small table lamp with a round ochre shade, lit, beside two books</title>
    <defs>
      <radialGradient id="glow">
        <stop class="warm" offset="0" stop-opacity="0.5" />
        <stop class="warm" offset="1" stop-opacity="0" />
      </radialGradient>
      <linearGradient id="light" x2="0" y2="1">
        <stop class="warm" offset="0" stop-opacity="0.85" />
        <stop class="warm" offset="1" stop-opacity="0.25" />
      </linearGradient>
    </defs>
    <rect class="wall" width="400" height="400" />
    <circle class="glow" cx="200" cy="196" r="190" fill="url(#glow)" />
    <path class="light" d="M106 200h188l90 130H16z" fill="url(#light)" />
    <path class="table" d="M0 330h400v70H0z" />
    <ellipse class="pool" cx="200" cy="334" rx="172" ry="13" />
    <g class="books">
      <rect class="book-low" x="272" y="311" width="92" height="19" rx="2.5" />
      <rect class="book-high" x="280" y="295" width="76" height="16" rx="2.5" />
      <path class="book-line" d="M290 295v16M346 311v19" />
    </g>
    <path class="stem" d="M193 192h14v124h-14z" />
    <path class="foot" d="M150 330c0-10 14-15 50-15s50 5 50 15z" />
    <path class="shade" d="M104 198c0-56 40-98 96-98s96 42 96 98z" />
    <path class="shine" d="M122 184c4-36 24-60 52-69-20 14-32 38-34 69z" />
    <path class="rim" d="M100 196h200v7H100z" />
    <circle class="bulb" cx="200" cy="205" r="13" />
    <path class="cord" d="M250 327c40 0 54 12 80 12s40-9 70-9" />
    <g class="moth">
      <path d="M92 128c-12-12-24-8-24 2s12 13 24 4z" />
      <path d="M92 128c12-12 24-8 24 2s-12 13-24 4z" />
    </g>
  </svg>
`;
