import type {AddressMessages} from '../messages.js';

/** Danish. */
export const address: AddressMessages = {
  label_zip_code: 'Postnummer (ZIP)',
  label_postcode: 'Postnummer',
  label_pin_code: 'Postnummer (PIN)',
  label_eircode: 'Eircode',
  label_post_town: 'By',
  label_suburb: 'Forstad',
  label_district: 'Distrikt',
  label_town: 'Bydel',
  label_area: 'Område',
  label_county: 'Grevskab',
  label_department: 'Departement',
  label_emirate: 'Emirat',
  label_island: 'Ø',
  label_oblast: 'Oblast',
  label_parish: 'Sogn',
  label_prefecture: 'Præfektur',
  label_province: 'Provins',
  label_province_or_city: 'Provins eller by',
  label_state_only: 'Delstat',
  other_state: 'Andet…',
};
