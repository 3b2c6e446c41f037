/**
 * Overwrites `RegExp.input`, `RegExp.$_`, `RegExp['$&']` and their kin, where engines keep the last string that
 * any regular expression matched, for every script on the page to read (Annex B, legacy RegExp features).
 */
export function forgetRegExp(): void {
  /^/.test('');
}
