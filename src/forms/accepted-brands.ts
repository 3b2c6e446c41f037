import {brandNamed} from '../fields/brand.js';

/** Names that were complained of. */
const unknown = new Set<string>();

/** The brands that a page accepts, by what it calls them; it is told, once, of a name that is none. */
export function acceptedBrands(names: readonly string[]): readonly string[] {
  return names.map((name) => {
    const brand = brandNamed(name);
    if (brand === undefined && !unknown.has(name)) {
      unknown.add(name);
      console.warn(`<card-token-form>: accept-brands has ${JSON.stringify(name)}, which is no brand's name.`);
    }
    return brand ?? name;
  });
}
