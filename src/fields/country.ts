import type {FieldSpec, NamedOption} from '../model/field.js';
import {range} from './range.js';

/** Every ISO 3166-1 alpha-2 code that is assigned, two letters each, and XK, which banks use for Kosovo. */
const CODES =
  'ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZ' +
  'DEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJM' +
  'JOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONP' +
  'NRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTO' +
  'TRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSXKYEYTZAZMZW';

const ALL = range(CODES.length / 2).map((i) => CODES.slice(2 * i, 2 * i + 2));

/** The country or region of an address, chosen by its name in the reader's language. */
export const country: FieldSpec = {
  label: 'label_country',
  autocomplete: 'billing country',
  control: 'select',
  options: (locale) => countryOptions(ALL, locale),
};

/** These countries by their names in the language of `locale` (BCP 47), in its order. */
export function countryOptions(codes: readonly string[], locale: string): readonly NamedOption[] {
  const names = new Intl.DisplayNames(locale, {type: 'region'});
  const {compare} = new Intl.Collator(locale);
  return codes
    .map((value) => ({value, label: names.of(value) ?? value}))
    .sort((a, b) => compare(a.label, b.label));
}
