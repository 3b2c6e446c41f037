import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit-html';

interface Mark {
  /** As the brand writes itself; for accessible text. */
  readonly name: string;
  /** Colour of the card. */
  readonly card: string;
  /** What stands on it, in white strokes unless it says otherwise. */
  readonly drawing: SVGTemplateResult;
}

/** Two discs of 13 that share a lens; their colours, and the lens's. */
const discs = (left: string, right: string, lens: string) =>
  svg`<g stroke="none"><circle cx="15" cy="12" r="6.5" fill=${left} /><circle cx="23" cy="12" r="6.5" fill=${right} /><path d="M19 6.9a6.5 6.5 0 0 1 0 10.2a6.5 6.5 0 0 1 0-10.2z" fill=${lens} /></g>`;

/*
 * Our own drawings, in simple geometry: colour and initials, not the brands' artwork. Letters are strokes, so that
 * no font decides how they look. No ids and no `style` attributes: several forms share a page, under a strict CSP.
 */
const marks: Readonly<Record<string, Mark>> = {
  visa: {
    name: 'Visa',
    card: '#1434cb',
    drawing: svg`<path transform="skewX(-12)translate(2.5)" stroke-width="1.8" d="M8.2 8l3 8 3-8M15.8 8v8M22 9.3c-.9-1.6-4.2-1.7-4.3.7 0 2.6 4.5 1.3 4.5 4 0 2.5-3.9 2.5-4.8.6M23.8 16l3-8 3 8M24.9 13.4h3.8" />`,
  },
  mastercard: {name: 'Mastercard', card: '#fff', drawing: discs('#eb001b', '#f79e1b', '#ff5f00')},
  'american-express': {
    name: 'American Express',
    card: '#016fd0',
    drawing: svg`<path stroke-width="1.7" d="M6.4 15.4l2.5-6.8 2.5 6.8M7.3 13.2h3.2M13.4 15.4v-6.8l3 4.6 3-4.6v6.8M25.1 8.6h-3.7v6.8h3.7M21.3 12h3.4M27 8.6l4.6 6.8M31.6 8.6l-4.6 6.8" />`,
  },
  discover: {
    name: 'Discover',
    card: '#fff',
    drawing: svg`<path fill="#f47216" stroke="none" d="M17 23.5c8-.8 15-3.2 20.5-7.5v4a3.5 3.5 0 0 1-3.5 3.5z" /><circle cx="17.9" cy="11.1" r="3" fill="#f47216" stroke="none" /><path stroke="#1c1b1a" stroke-width="1.2" d="M4.5 8.6v5h1a2.4 2.5 0 0 0 0-5zM9.1 8.6v5M13.3 9.4c-.6-1-2.6-1.1-2.7.4 0 1.6 2.8.8 2.8 2.5 0 1.6-2.4 1.6-3 .4M22.3 8.6l1.9 5 1.9-5M30.1 8.6h-2.8v5h2.8M27.3 11.1h2.5M31.3 13.6v-5h1.5a1.4 1.4 0 0 1 0 2.9h-1.5M32.9 11.5l1.5 2.1" />`,
  },
  'diners-club': {
    name: 'Diners Club',
    card: '#fff',
    drawing: svg`<g stroke="none"><circle cx="19" cy="12" r="8.5" fill="#004a97" /><path fill="#fff" d="M17 6.3a6 6 0 0 0 0 11.4zM21 6.3a6 6 0 0 1 0 11.4z" /></g>`,
  },
  jcb: {
    name: 'JCB',
    card: '#fff',
    drawing: svg`<g stroke="none"><path fill="#0e4c96" d="M8 7.5a3 3 0 0 1 3-3h4v12a3 3 0 0 1-3 3h-4z" /><path fill="#c8102e" d="M15.5 7.5a3 3 0 0 1 3-3h4v12a3 3 0 0 1-3 3h-4z" /><path fill="#00793f" d="M23 7.5a3 3 0 0 1 3-3h4v12a3 3 0 0 1-3 3h-4z" /></g><path d="M12.9 9.2v3.9a1.4 1.7 0 0 1-2.8 0M20.9 10.2a2.2 2.8 0 1 0 0 3.6M24.8 9.2v5.6h1.8a1.5 1.5 0 0 0 0-2.9h-1.8M24.8 9.2h1.6a1.3 1.3 0 0 1 0 2.7" />`,
  },
  unionpay: {
    name: 'UnionPay',
    card: '#fff',
    drawing: svg`<g stroke="none"><path fill="#e21836" d="M9.5 4h8l-3.5 16h-8z" /><path fill="#00447c" d="M17 4h8l-3.5 16h-8z" /><path fill="#007b84" d="M24.5 4h8l-3.5 16h-8z" /></g><path transform="skewX(-12)translate(2.5)" stroke-width="1.7" d="M13.7 8.5v4.6a2.4 2.4 0 0 0 4.7 0v-4.6M21.1 15.5v-7h2.1a2 2 0 0 1 0 4h-2.1" />`,
  },
  maestro: {name: 'Maestro', card: '#fff', drawing: discs('#0099df', '#ed0006', '#6c6bbd')},
  elo: {
    name: 'Elo',
    card: '#0b0b0b',
    drawing: svg`<g stroke-width="2.4" stroke-linecap="butt"><path stroke="#ffcb05" d="M5.4 10.9a4.3 4.3 0 0 1 5.2-3" /><path stroke="#00a4e0" d="M12.3 8.7a4.3 4.3 0 0 1 0 6.6" /><path stroke="#ef4123" d="M10.6 16.1a4.3 4.3 0 0 1-5.2-3" /></g><path stroke-width="1.8" d="M18 12.1h5.1a2.5 2.8 0 1 0-.9 2.1M25.2 6v8.8M32.7 12.1a2.6 2.8 0 1 1-5.2 0 2.6 2.8 0 0 1 5.2 0z" />`,
  },
  mir: {
    name: 'Mir',
    card: '#fff',
    drawing: svg`<path stroke="#0f8a4c" stroke-width="2" d="M7.6 16v-8l3.5 5.4 3.5-5.4v8M17.3 8v8l5.6-8v8M25.6 16v-3.4" /><path stroke="#1a8fd6" stroke-width="2" d="M25.6 8.2h2.9a2.3 2.2 0 0 1 0 4.4h-2.9" />`,
  },
  hiper: {
    name: 'Hiper',
    card: '#e8590c',
    drawing: svg`<path stroke-width="1.9" d="M6.3 5.8v8.4M6.3 11.5a2.2 2.3 0 0 1 4.4 0v2.7M12.9 8.9v5.3M12.9 6.3v.2M15.1 8.9v8M15.1 11.6a2.4 2.6 0 1 1 4.8 0 2.4 2.6 0 0 1-4.8 0M22.1 11.6h4.8a2.4 2.6 0 1 0-.8 2M29.2 8.9v5.3M29.2 11.7a2.5 2.6 0 0 1 2.5-2.6" />`,
  },
  hipercard: {
    name: 'Hipercard',
    card: '#a5121f',
    drawing: svg`<path d="M6 4.4v6.2M10.2 4.4v6.2M6 7.5h4.2M11.8 6.7v3.9M11.8 4.9v.2M13.4 6.7v5.9M13.4 8.7a1.8 1.9 0 1 1 3.6 0 1.8 1.9 0 0 1-3.6 0M18.6 8.7h3.6a1.8 1.9 0 1 0-.6 1.5M23.8 6.7v3.9M23.8 8.7a1.9 1.9 0 0 1 1.9-1.9M18.6 15.1a1.8 1.9 0 1 0 0 2.6M23.8 14.5v3.9M23.8 16.5a1.8 1.9 0 1 1-3.6 0 1.8 1.9 0 0 1 3.6 0M25.4 14.5v3.9M25.4 16.5a1.9 1.9 0 0 1 1.9-1.9M32.5 12.2v6.2M32.5 16.5a1.8 1.9 0 1 1-3.6 0 1.8 1.9 0 0 1 3.6 0" />`,
  },
  troy: {
    name: 'Troy',
    card: '#fff',
    drawing: svg`<path stroke="#32404d" stroke-width="2" d="M8.4 5.8v6.8q0 2.3 2.3 1.9M7 8.3h3.5M13 8.3v6.3M13 11.5a3 3.1 0 0 1 3-3.1M26.5 8.3l2.9 6.3M32 8.3l-3.4 8.8q-.4.8-1.8.6" /><circle cx="21" cy="11.4" r="3.2" stroke="#00a7b5" stroke-width="2" />`,
  },
  rupay: {
    name: 'RuPay',
    card: '#fff',
    drawing: svg`<path transform="skewX(-10)translate(1.6)" stroke="#1b3281" stroke-width="1.5" d="M4.5 14.6v-6.2h1.9a1.8 1.8 0 0 1 0 3.6h-1.9M6.5 12l1.9 2.6M9.8 10.7v2.1a1.6 1.7 0 0 0 3.3 0v-2.1M13.1 12.3v2.3M14.6 14.6v-6.2h1.9a1.8 1.8 0 0 1 0 3.6h-1.9M23.3 10.7v3.9M23.3 12.7a1.8 1.9 0 1 1-3.6 0 1.8 1.9 0 0 1 3.6 0M24.9 10.7l1.8 3.9M28.3 10.7l-2.1 5.4q-.2.5-1.1.4" /><path fill="#f47920" stroke="none" d="M31.2 6.5l2.2 5-3.4 5z" /><path fill="#00833e" stroke="none" d="M33 6.5l2.2 5-3.4 5z" />`,
  },
  verve: {
    name: 'Verve',
    card: '#fff',
    drawing: svg`<circle cx="9.8" cy="12" r="5.5" fill="#e8112d" stroke="none" /><path stroke-width="1.6" d="M7.5 9.6l2.3 5 2.3-5" /><path stroke="#00425f" stroke-width="1.5" d="M17.4 12.4h3.8a1.9 2.1 0 1 0-.7 1.6M22.8 10.4v4.1M22.8 12.5a2 2.1 0 0 1 2-2.1M25.9 10.4l1.8 4.1 1.8-4.1M30.5 12.4h3.8a1.9 2.1 0 1 0-.7 1.6" />`,
  },
  naranja: {
    name: 'Naranja',
    card: '#fe5000',
    drawing: svg`<circle cx="19" cy="12" r="7.5" fill="#fff" stroke="none" /><path stroke="#fe5000" stroke-width="2.2" d="M16.5 15.5v-7l5 7v-7" />`,
  },
};

/**
 * The mark of a brand: a small card, 38 by 24, that reads on light and dark pages. Names are those of
 * credit-card-type, and `rupay`; for others there is none.
 */
export function brandMark(brand: string): TemplateResult | undefined {
  const mark = find(brand);
  return (
    mark &&
    html`<svg
      viewBox="0 0 38 24"
      width="38"
      height="24"
      fill="none"
      stroke="#fff"
      stroke-width="1.4"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <rect
        x=".5"
        y=".5"
        width="37"
        height="23"
        rx="3.5"
        fill=${mark.card}
        stroke="#808080"
        stroke-opacity=".4"
        stroke-width="1"
      />
      ${mark.drawing}
    </svg>`
  );
}

/** A brand's name as it writes itself (`American Express`); for accessible text. */
export function brandName(brand: string): string | undefined {
  return find(brand)?.name;
}

const find = (brand: string) => (Object.hasOwn(marks, brand) ? marks[brand] : undefined);
