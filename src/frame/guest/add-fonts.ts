/**
 * Makes fonts known that lie beside `frame.html`; each is loaded when the page's theme names its family, and never in
 * parts by `unicode-range`, which would tell its server which digits are typed.
 * @param fonts the file, relative to `frame.html`, then the family: `fonts/inter.woff2 Inter`
 */
export function addFonts(fonts: Iterable<readonly string[]>): void {
  for (const [file, ...family] of fonts) {
    if (!file || family.length === 0) continue;
    // one file for all weights: a variable font has them
    const descriptors: FontFaceDescriptors = {weight: '1 1000', display: 'swap'};
    document.fonts.add(new FontFace(family.join(' '), `url(${CSS.escape(file)})`, descriptors));
  }
}
