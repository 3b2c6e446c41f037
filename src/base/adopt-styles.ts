import type {CSSResultOrNative} from 'lit';

/** One style sheet for all elements of a document: a constructed sheet belongs to the document that made it. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * Gives a shadow root the styles of its class, and after them others, as texts. Nothing happens where it has just
 * those.
 */
export function adoptStyles(
  root: ShadowRoot,
  own: readonly CSSResultOrNative[],
  others: readonly string[],
): void {
  const {ownerDocument} = root;
  const wanted = [
    ...own.map((style) => sheetOf(ownerDocument, style)),
    ...others.map((text) => sheetWith(ownerDocument, text)),
  ];
  const {adoptedStyleSheets} = root;
  if (
    wanted.length === adoptedStyleSheets.length &&
    wanted.every((sheet, i) => sheet === adoptedStyleSheets[i])
  )
    return;
  root.adoptedStyleSheets = wanted;
}

/** Lit has made one for the document that it was loaded in. */
function sheetOf(owner: Document, style: CSSResultOrNative): CSSStyleSheet {
  if (!('cssText' in style)) return style;
  return (owner === document && style.styleSheet) || sheetWith(owner, style.cssText);
}

function sheetWith(owner: Document, text: string): CSSStyleSheet {
  const known = sheets.get(owner) ?? new Map<string, CSSStyleSheet>();
  sheets.set(owner, known);
  let sheet = known.get(text);
  if (!sheet) {
    sheet = new (owner.defaultView ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(text);
    known.set(text, sheet);
  }
  return sheet;
}
