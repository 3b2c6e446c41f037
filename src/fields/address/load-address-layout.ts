import {anyAddress, readAddressLayout, type AddressLayout} from './address-layout.js';
import {loadCountryData} from './country-data.js';

/** By country and locale. */
const loaded = new Map<string, AddressLayout>();

/**
 * How addresses are written in a country, at once when it has been loaded; where nothing is known of it, an address of
 * any country.
 * @param country ISO 3166-1 alpha-2, upper case
 * @param locale BCP 47 tag of the reader's language, by which the order of parts differs in some countries of East
 * Asia; by default that of the country
 */
export function loadAddressLayout(country: string, locale?: string): AddressLayout | Promise<AddressLayout> {
  const key = `${country} ${locale ?? ''}`;
  return (
    loaded.get(key) ??
    loadCountryData(country).then((data) => {
      const layout = data ? readAddressLayout(country, data, locale) : anyAddress;
      loaded.set(key, layout);
      return layout;
    })
  );
}
