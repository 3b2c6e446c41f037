import type {AddressMessages} from '../messages.js';

/** Swedish. */
export const address: AddressMessages = {
  label_zip_code: 'Postnummer (ZIP)',
  label_postcode: 'Postnummer',
  label_pin_code: 'Postnummer (PIN)',
  label_eircode: 'Eircode',
  label_post_town: 'Postort',
  label_suburb: 'Förort',
  label_district: 'Distrikt',
  label_town: 'Stadsdel',
  label_area: 'Område',
  label_county: 'Grevskap',
  label_department: 'Departement',
  label_emirate: 'Emirat',
  label_island: 'Ö',
  label_oblast: 'Oblast (region)',
  label_parish: 'Socken',
  label_prefecture: 'Prefektur',
  label_province: 'Provins',
  label_province_or_city: 'Provins eller stad',
  label_state_only: 'Delstat',
  other_state: 'Annat…',
};
