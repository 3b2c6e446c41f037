import {words} from '../../base/words.js';
import type {TokenFormElement} from '../../base/token-form-element.js';

/*
 * Heights in CSS pixels that forms have in their first picture, so that little moves when the frame is there: it
 * says its height, but later. Held by a test that compares them with forms that are in no frame.
 */

/** The submit button, which is there without an owning form. */
const BUTTON = 44;
/** A line for errors, of which more are kept in a narrow form, or a hint where none is kept. */
const LINE = 16;
/** Above a section; as high as the line that names a saved card. */
const HEADING = 36;

/** Countries whose accounts have a routing number beside the account number, and those with a drawing besides. */
const ROUTED = /^(AU|BD|BO|BR|CL|CO|DO|GB|GH|HK|ID|IN|JM|JP|KE|KR|LK|MY|NG|PH|PY|SG|TH|TT|TW|UY|UZ|VN|ZA)$/;
const DRAWN = /^(US|CA)$/;

/** The attributes that say how much a form asks. */
type Asking = TokenFormElement & {
  readonly collect?: string | undefined;
  readonly countries?: string | undefined;
  readonly country?: string | undefined;
  readonly businessType?: string | undefined;
  readonly last4?: string | undefined;
};

/**
 * The height of an element's form before its frame has said it.
 * @param width of the element
 */
export function firstHeight(element: Asking, width = 480): number {
  const {look, form} = element;
  const isKept = element.errorSpace !== 'collapse';
  const [rows, more] = firstRows(element, width, isKept);
  // of a row, of what is below the last one, and what both have less where no lines are kept for errors, and more
  // where the form is narrow
  const [row, rest, less, narrow] =
    look === 'compact' ? [74, 73, 15, 0] : look === 'floating' ? [74, 94, 9, LINE] : [87, 86, 9, LINE];
  const height = rows * row + rest + more - (form ? BUTTON : 0);
  if (!isKept) return height - (rows + 1) * less - LINE;
  return width < 312 ? height + (rows + 1) * narrow : height;
}

/** How many rows, and how much besides: a second line, headings, a drawing. */
function firstRows(element: Asking, width: number, isKept: boolean): readonly [number, number] {
  const {localName, collect = '', countries = '', country, businessType, last4, look} = element;
  const asked = words(collect);
  const isOne = words(countries).length === 1; // whose address is asked at once
  switch (localName.split('-')[0]) {
    case 'card': {
      const extras = asked.length + (asked.includes('address') ? 4 : 0);
      return look === 'line' ? [1 + extras, width < 352 ? 26 : -19] : [2 + extras, LINE];
    }
    case 'cvc':
      return [1, (isKept ? 0 : LINE) + (last4 ? HEADING : 0)];
    case 'bank':
      if (!country) return [1, 0];
      if (DRAWN.test(country)) return [5, 60 + width / 4];
      return [ROUTED.test(country) ? 5 : 3, country === 'JP' ? 2 * LINE : 0];
    case 'person':
      return asked[0] ? [1 + asked.length, HEADING] : [isOne ? 8 : 5, 256];
    case 'account':
      if (!businessType) return [1, HEADING];
      if (asked[0]) return [asked.length, HEADING];
      return businessType === 'individual' ? [isOne ? 8 : 5, 256] : [4, 100];
    default:
      return [1, 0];
  }
}
