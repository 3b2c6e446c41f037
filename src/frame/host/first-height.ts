import {words} from '../../base/words.js';
import type {TokenFormElement} from '../../base/token-form-element.js';

/*
 * Heights in CSS pixels that forms have in their first picture, so that little moves when the frame is there: it
 * says its height, but later. Held by a test that compares them with forms that are in no frame.
 */

/** One field, and the summary below the form. */
const ROW = 87;
const SUMMARY = 42;
/** The submit button, which is there without an owning form. */
const BUTTON = 44;
/** What one field has below it more in a form of 320 px, where more lines are kept for errors. */
const NARROW = 16;

/** Countries whose accounts have a routing number beside the account number, and those with a drawing besides. */
const ROUTED = /^(AU|BD|BO|BR|CL|CO|DO|GB|GH|HK|ID|IN|JM|JP|KE|KR|LK|MY|NG|PH|PY|SG|TH|TT|TW|UY|UZ|VN|ZA)$/;
const DRAWN = /^(US|CA)$/;

/** The attributes that say how much a form asks. */
type Asking = TokenFormElement & {
  readonly collect?: string | undefined;
  readonly country?: string | undefined;
  readonly businessType?: string | undefined;
};

/** The height of an element's form before its frame has said it, for wide pages, and for those of 320 px. */
export function firstHeight(element: Asking): readonly [wide: number, narrow: number] {
  const [rows, more] = firstRows(element);
  const height = rows * ROW + more + SUMMARY + (element.form ? 0 : BUTTON);
  return [height, height + Math.min(rows, 6) * NARROW];
}

/** How many rows, and how much besides: a second line for errors, headings, a drawing. */
function firstRows({localName, collect = '', country, businessType}: Asking): readonly [number, number] {
  const asked = words(collect);
  switch (localName.split('-')[0]) {
    case 'card':
      return [2 + asked.length + (asked.includes('address') ? 4 : 0), 16];
    case 'bank':
      if (!country) return [1, 0];
      if (DRAWN.test(country)) return [5, 160];
      return ROUTED.test(country) ? [5, 0] : [3, 0];
    case 'person':
      return asked[0] ? [1 + asked.length, 0] : [5, 290];
    case 'account':
      if (businessType === 'individual') return [5, 290];
      return businessType ? [4, 100] : [1, 36];
    default:
      return [1, 0];
  }
}
