import {anyAddress, readAddressLayout, type AddressLayout} from './address-layout.js';
import {loadCountryData} from './country-data.js';

/**
 * How addresses are written in a country; where nothing is known of it, an address of any country.
 * @param country ISO 3166-1 alpha-2, upper case
 * @param locale BCP 47 tag of the reader's language, by which the order of parts differs in some countries of East
 * Asia; by default that of the country
 */
export async function loadAddressLayout(country: string, locale?: string): Promise<AddressLayout> {
  const data = await loadCountryData(country);
  return data ? readAddressLayout(country, data, locale) : anyAddress;
}
