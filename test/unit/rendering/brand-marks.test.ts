import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import creditCardType from 'credit-card-type';
import type {TemplateResult} from 'lit';
import {brandMark, brandName, markedBrands} from '../../../src/rendering/brand-marks.js';

const NETWORKS = ['cartes_bancaires', 'eftpos', 'girocard', 'interac', 'dankort'];
const brands = [...Object.values(creditCardType.types), 'rupay', ...NETWORKS];

/** A template as the markup it makes; the markers that a browser needs are left out. */
function markup(part: unknown): string {
  if (Array.isArray(part)) return part.map(markup).join('');
  if (typeof part === 'string' || typeof part === 'number') return String(part);
  const {strings, values} = part as TemplateResult;
  return strings.map((string, i) => string + (i < values.length ? markup(values[i]) : '')).join('');
}

const drawn = (brand: string) => {
  const mark = brandMark(brand);
  assert.ok(mark, `${brand} has a mark`);
  return markup(mark);
};

for (const brand of brands) {
  describe(`the mark of ${brand}`, () => {
    const svg = drawn(brand);

    test('is one drawing of 38 by 24', () => {
      // at this size, a viewBox changes nothing
      assert.match(svg, /^<svg(\s+viewBox="0 0 38 24")?\s+width="38"\s+height="24"[^>]*>.*<\/svg>$/s);
      assert.equal(svg.match(/<svg/g)?.length, 1);
    });

    test('may stand on a page many times, under a strict CSP, in any colour scheme', () => {
      assert.doesNotMatch(svg, /\s(id|style|class|on\w+|href)=|url\(|<(style|script|text|image|use)/);
      assert.doesNotMatch(svg, /undefined|null|\[object/);
    });
  });
}

test('a mark is no picture of its own beside the name of what holds it', () => {
  for (const brand of brands) assert.match(drawn(brand), /^<svg[^>]*\saria-hidden="true"/, brand);
});

test('what a brand draws on the card is at most 1,300 characters', () => {
  for (const brand of brands) {
    const {length} = markup(brandMark(brand)?.values.at(-1));
    assert.ok(length > 0 && length <= 1300, `${brand}: ${length}`);
  }
});

test('every brand and every network that shares cards with one has a mark', () => {
  assert.deepEqual([...markedBrands].sort(), [...brands].sort());
});

test('no two brands have the same mark or name', () => {
  assert.equal(new Set(brands.map(drawn)).size, brands.length);
  assert.equal(new Set(brands.map(brandName)).size, brands.length);
});

test('brands are named as they write themselves', () => {
  assert.equal(brandName('american-express'), 'American Express');
  assert.equal(brandName('diners-club'), 'Diners Club');
  assert.equal(brandName('mastercard'), 'Mastercard');
  assert.equal(brandName('unionpay'), 'UnionPay');
  assert.equal(brandName('rupay'), 'RuPay');
  assert.equal(brandName('jcb'), 'JCB');
  assert.equal(brandName('cartes_bancaires'), 'Cartes Bancaires');
});

test('a brand is known by the names that the API has for it', () => {
  const spellings = {
    amex: 'American Express',
    'American Express': 'American Express',
    diners: 'Diners Club',
    'Diners Club': 'Diners Club',
    MasterCard: 'Mastercard',
    Visa: 'Visa',
    eftpos_au: 'eftpos',
  };
  for (const [spelling, name] of Object.entries(spellings)) assert.equal(brandName(spelling), name, spelling);
});

test('what is no brand has neither mark nor name', () => {
  for (const name of ['', 'unknown', 'constructor', 'toString', '__proto__']) {
    assert.equal(brandMark(name), undefined);
    assert.equal(brandName(name), undefined);
  }
});
