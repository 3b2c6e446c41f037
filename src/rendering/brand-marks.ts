import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {lettering} from './brand-lettering.js';

interface Mark {
  /** As the brand writes itself; for accessible text. */
  readonly name: string;
  /** Colour of the card. */
  readonly card: string;
  /** What stands on it. */
  readonly drawing: readonly SVGTemplateResult[];
}

/** A filled shape. */
const shape = (fill: string, path: string) => svg`<path fill=${fill} d=${path} />`;

/** A disc, or with a width a ring of that thickness. */
const disc = (fill: string, x: number, y: number, r: number) =>
  svg`<circle cx=${x} cy=${y} r=${r} fill=${fill} />`;

/** A line of some thickness. */
const line = (stroke: string, width: number, path: string) =>
  svg`<path fill="none" stroke=${stroke} stroke-width=${width} d=${path} />`;

/** Two discs that share a lens; their colours, and the lens's. */
const discs = (left: string, right: string, lens: string) => [
  disc(left, 14.5, 12, 7.5),
  disc(right, 23.5, 12, 7.5),
  shape(lens, 'M19 6a7.5 7.5 0 0 1 0 12 7.5 7.5 0 0 1 0-12z'),
];

/*
 * Our own drawings, in simple geometry: colours and letters, not the brands' artwork. Nothing depends on a font. No
 * ids and no `style` attributes: several forms share a page, under a strict CSP.
 */
const marks: Readonly<Record<string, Mark>> = {
  visa: {
    name: 'Visa',
    card: '#1434cb',
    drawing: [
      shape(
        '#fff',
        'M5.2 7.4h3.1q.9 0 1.1.9l1.2 5 2.6-5.9h2.6l-4.2 9.3H8.9L7.1 9.5Q6.6 8.4 5 8zM16.6 7.4h2.5l-2 9.3h-2.4zM28.9 7.4h2.2l2.2 9.3h-2.3l-.3-1.4h-3.2l-.6 1.4h-2.5l3.6-8.4q.3-.9.9-.9zM29.3 10.1l-1.4 3.3h2.2z',
      ),
      line(
        '#fff',
        2,
        'M24.8 9.1q-1-.6-2.3-.6c-1.3 0-2 .5-2 1.3 0 1.5 3.3 1.6 3.3 3.7 0 1.4-1.2 2.2-2.9 2.2q-1.6 0-2.8-.7',
      ),
    ],
  },
  mastercard: {name: 'Mastercard', card: '#fff', drawing: discs('#eb001b', '#f79e1b', '#ff5f00')},
  'american-express': {
    name: 'American Express',
    card: '#016fd0',
    drawing: [
      shape(
        '#fff',
        'M3.7 16l3-8h2l3 8H9.3l-.5-1.5H6.5L6 16zM7.1 12.8h1.2l-.6-2.1zM12.5 16V8h2.6l1.7 4.1L18.5 8h2.6v8h-2v-4.7L17.5 15h-1.4l-1.6-3.7V16zM21.9 16V8h4.7v1.8h-2.7v1.3h2.6v1.7h-2.6v1.4h2.7V16zM27.1 16l2.5-4.1L27.2 8h2.4l1.2 2.1L32 8h2.4L32 11.9l2.5 4.1h-2.4l-1.3-2.3-1.3 2.3z',
      ),
    ],
  },
  discover: {
    name: 'Discover',
    card: '#fff',
    drawing: [
      shape('#f47216', 'M14 23.5C23 22.6 31.5 19.6 37.5 15v5a3.5 3.5 0 0 1-3.5 3.5z'),
      lettering('DISC', {x: 4.2, y: 12.6, scale: 0.62, weight: 1.7, space: 2.3, colour: '#1c1b1a'}),
      disc('#f47216', 21, 10.4, 2.7),
      lettering('VER', {x: 24.6, y: 12.6, scale: 0.62, weight: 1.7, space: 2, colour: '#1c1b1a'}),
    ],
  },
  'diners-club': {
    name: 'Diners Club',
    card: '#fff',
    drawing: [
      shape('#004a97', 'M17.5 3.5h3a8.5 8.5 0 0 1 0 17h-3a8.5 8.5 0 0 1 0-17z'),
      disc('#fff', 17.5, 12, 7),
      shape('#004a97', 'M16.2 6.7a5.5 5.5 0 0 0 0 10.6zM18.8 6.7a5.5 5.5 0 0 1 0 10.6z'),
    ],
  },
  jcb: {
    name: 'JCB',
    card: '#fff',
    drawing: [
      ...[
        ['#0e4c96', 7],
        ['#c8102e', 15.25],
        ['#00793f', 23.5],
      ].map(
        ([colour, x]) =>
          svg`<path fill=${colour} d="M0 3.5A3 3 0 0 1 3 .5h4.5v15a3 3 0 0 1-3 3H0z" transform="translate(${x} 2.5)" />`,
      ),
      lettering('J', {x: 9.3, y: 15.4, scale: 0.9, weight: 1.6}),
      lettering('C', {x: 17, y: 15.2, scale: 0.84, weight: 1.7}),
      lettering('B', {x: 25.6, y: 15.2, scale: 0.84, weight: 1.7}),
    ],
  },
  unionpay: {
    name: 'UnionPay',
    card: '#fff',
    drawing: [
      shape('#e21836', 'M8.7 3.5h9l-3.8 17h-9z'),
      shape('#00447c', 'M16.7 3.5h9l-3.8 17h-9z'),
      shape('#007b84', 'M24.7 3.5h9l-3.8 17h-9z'),
      lettering('U', {x: 11.6, y: 15.6, scale: 1.05, weight: 1.6, slant: 12}),
      lettering('P', {x: 20.6, y: 15.6, scale: 1.05, weight: 1.6, slant: 12}),
    ],
  },
  maestro: {name: 'Maestro', card: '#fff', drawing: discs('#0099df', '#ed0006', '#6c6bbd')},
  elo: {
    name: 'Elo',
    card: '#0b0b0b',
    drawing: [
      line('#ffcb05', 2.6, 'M5.3 10.3a4.6 4.6 0 0 1 5.7-2.6'),
      line('#00a4e0', 2.6, 'M12.3 8.5a4.6 4.6 0 0 1 0 7'),
      line('#ef4123', 2.6, 'M11 16.3a4.6 4.6 0 0 1-5.7-2.6'),
      lettering('elo', {x: 18.2, y: 14.8, scale: 1.06, weight: 1.7, space: 2.4}),
    ],
  },
  mir: {
    name: 'Mir',
    card: '#fff',
    drawing: [
      lettering('MИ', {x: 7, y: 15.4, scale: 0.98, weight: 2, space: 3, colour: '#0f8a4c'}),
      line('#0f8a4c', 2, 'M24.4 16.4v-4.2h4.6'),
      shape('#1a8fd6', 'M23.4 7.5h8.4q.2 4-4.2 4H26q-2.2-.6-2.6-4z'),
    ],
  },
  hiper: {
    name: 'Hiper',
    card: '#e8590c',
    drawing: [lettering('hiper', {x: 6, y: 14.2, scale: 1.05, weight: 1.8, space: 2.6})],
  },
  hipercard: {
    name: 'Hipercard',
    card: '#a5121f',
    drawing: [
      lettering('hiper', {x: 5.4, y: 10.2, scale: 0.82, weight: 1.6, space: 2.4}),
      lettering('card', {x: 13.4, y: 19.2, scale: 0.82, weight: 1.6, space: 2.4}),
    ],
  },
  troy: {
    name: 'Troy',
    card: '#fff',
    drawing: [
      lettering('tr', {x: 6.6, y: 14.4, scale: 1.1, weight: 1.7, space: 2.3, colour: '#32404d'}),
      line('#00a7b5', 1.9, 'M16.4 11.6a3.1 3 0 1 0 6.2 0 3.1 3 0 1 0-6.2 0z'),
      lettering('y', {x: 25.4, y: 14.4, scale: 1.1, weight: 1.7, colour: '#32404d'}),
    ],
  },
  rupay: {
    name: 'RuPay',
    card: '#fff',
    drawing: [
      lettering('RuPay', {x: 3.8, y: 14, scale: 0.78, weight: 1.7, space: 2.3, colour: '#1b3281', slant: 10}),
      shape('#f47920', 'M30.3 6.4 32.7 12l-3.9 5.6z'),
      shape('#00833e', 'M32.9 6.4 35.3 12l-3.9 5.6z'),
    ],
  },
  verve: {
    name: 'Verve',
    card: '#fff',
    drawing: [
      disc('#e8112d', 9.6, 12, 6),
      lettering('V', {x: 7.6, y: 14.4, scale: 0.78, weight: 2}),
      lettering('erve', {x: 18.2, y: 14.4, scale: 0.68, weight: 1.7, space: 2, colour: '#00425f'}),
    ],
  },
  naranja: {
    name: 'Naranja',
    card: '#fe5000',
    drawing: [
      disc('#fff', 19, 12, 8),
      lettering('N', {x: 16.5, y: 16, scale: 1.14, weight: 2, colour: '#fe5000'}),
    ],
  },
  cartes_bancaires: {
    name: 'Cartes Bancaires',
    card: '#0b4f8a',
    drawing: [
      shape('#16a34a', 'M19 12h18.5v8a3.5 3.5 0 0 1-3.5 3.5H12z'),
      shape('#fff', 'M19.2 7.2h-6.4a4.8 4.8 0 0 0 0 9.6h6.4v-4.2h-6v-1.2h6z'),
      shape('#fff', 'M20.3 7.2h8.3a2.2 2.2 0 0 1 0 4.2h-8.3zM20.3 12.6h8.3a2.2 2.2 0 0 1 0 4.2h-8.3z'),
    ],
  },
  eftpos: {
    name: 'eftpos',
    card: '#10243e',
    drawing: [
      lettering('eftpos', {x: 5.2, y: 14.2, scale: 0.82, weight: 1.7, space: 2.1}),
      line('#f26a21', 1.4, 'M4.4 18.4h8'),
      line('#e31b6d', 1.4, 'M13.4 18.4h5'),
    ],
  },
  girocard: {
    name: 'girocard',
    card: '#fff',
    drawing: [
      shape('#004b93', 'M1 4a3 3 0 0 1 3-3h13.5l-4 22H4a3 3 0 0 1-3-3z'),
      line('#fff', 1.5, 'M6.2 16.6a6.5 6.5 0 0 1 0-9.2M9.2 14.2a3.1 3.1 0 0 1 0-4.4'),
      lettering('giro', {x: 20.4, y: 10.4, scale: 0.6, weight: 1.8, space: 2.4, colour: '#004b93'}),
      lettering('card', {x: 19.4, y: 18.4, scale: 0.6, weight: 1.8, space: 2.4, colour: '#004b93'}),
    ],
  },
  interac: {
    name: 'Interac',
    card: '#fdb913',
    drawing: [
      lettering('Interac', {x: 5.2, y: 14.6, scale: 0.79, weight: 1.6, space: 2.1, colour: '#231f20'}),
    ],
  },
  dankort: {
    name: 'Dankort',
    card: '#fff',
    drawing: [
      shape('#d0112b', 'M6 4.5h18.5a7.5 7.5 0 0 1 0 15H6z'),
      lettering('DK', {x: 10.8, y: 15.4, scale: 0.98, weight: 2, space: 3}),
    ],
  },
};

/**
 * The mark of a brand: a small card, 38 by 24, that reads on light and dark pages and in forced colours. Names are
 * those of credit-card-type, `rupay`, and those of the networks that share cards with them (`cartes_bancaires`,
 * `eftpos`, `girocard`, `interac`, `dankort`); for others there is none.
 */
export function brandMark(brand: string): TemplateResult | undefined {
  const mark = find(brand);
  return (
    mark &&
    html`<svg viewBox="0 0 38 24" width="38" height="24" aria-hidden="true">
      <rect
        x=".5"
        y=".5"
        width="37"
        height="23"
        rx="3.5"
        fill=${mark.card}
        stroke="#808080"
        stroke-opacity=".4"
      />
      ${mark.drawing}
    </svg>`
  );
}

/** The marks of several brands beside each other; those that have none are left out. */
export const brandMarks = (brands: readonly string[]): TemplateResult | undefined =>
  brands.length > 0 ? html`<span class="accepted">${brands.map(brandMark)}</span>` : undefined;

/** Where the security code is: a card's back with the last of its digits marked, or its front for American Express. */
export const cvcPicture = (isOnFront: boolean): TemplateResult =>
  html`<svg viewBox="0 0 38 24" width="34" height="22" fill="none" stroke="currentColor" aria-hidden="true">
    <rect x=".5" y=".5" width="37" height="23" rx="3.5" />
    ${
      isOnFront
        ? svg`<path d="M5 17h12M5 13h20" /><rect x="21" y="4" width="13" height="7" rx="2" fill="currentColor" />`
        : svg`<path d="M1 6.5h36" stroke-width="4" /><path d="M5 15h13" /><rect x="22" y="11.5" width="12" height="7" rx="2" fill="currentColor" />`
    }
  </svg>`;

/** A brand's name as it writes itself (`American Express`); for accessible text. */
export function brandName(brand: string): string | undefined {
  return find(brand)?.name;
}

/** Every name that has a mark. */
export const markedBrands: readonly string[] = Object.keys(marks);

/** The API's names of brands that have another here. */
const API_NAMES: Readonly<Record<string, string>> = {
  amex: 'american-express',
  diners: 'diners-club',
  'eftpos-au': 'eftpos',
};

/** A brand in one spelling: `American Express`, `cartes_bancaires`. */
const hyphenated = (brand: string) => brand.toLowerCase().replace(/[ _]/g, '-');

const marksByName = new Map(Object.entries(marks).map(([brand, mark]) => [hyphenated(brand), mark]));

function find(brand: string): Mark | undefined {
  const name = hyphenated(brand);
  return marksByName.get(API_NAMES[name] ?? name);
}
