import {empty, valid} from '../core/check.js';
import type {Field, Option} from '../core/field.js';

/** Every ISO 3166-1 alpha-2 code that is assigned, two letters each, and XK, which banks use for Kosovo. */
const CODES =
  'ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZ' +
  'DEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJM' +
  'JOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONP' +
  'NRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTO' +
  'TRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSXKYEYTZAZMZW';

/** The country or region of an address, chosen by its name in the reader's language. Its value is the code. */
export const country: Field = {
  label: 'label_country',
  autocomplete: 'billing country',
  control: 'select',
  options,
  check: (code) => (code ? valid(code) : empty),
};

function options(locale: string): readonly Option[] {
  const names = new Intl.DisplayNames(locale, {type: 'region'});
  const {compare} = new Intl.Collator(locale);
  return Array.from({length: CODES.length / 2}, (_, i) => {
    const value = CODES.slice(2 * i, 2 * i + 2);
    return {value, label: names.of(value) ?? value};
  }).sort((a, b) => compare(a.label, b.label));
}
