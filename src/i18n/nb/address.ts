import type {AddressMessages} from '../messages.js';

/** Norwegian Bokmål. */
export const address: AddressMessages = {
  label_zip_code: 'Postnummer (ZIP)',
  label_postcode: 'Postnummer',
  label_pin_code: 'Postnummer (PIN)',
  label_eircode: 'Eircode',
  label_post_town: 'By eller sted',
  label_suburb: 'Forstad',
  label_district: 'Distrikt',
  label_town: 'Bydel',
  label_area: 'Område',
  label_county: 'Grevskap',
  label_department: 'Departement',
  label_emirate: 'Emirat',
  label_island: 'Øy',
  label_oblast: 'Oblast (fylke)',
  label_parish: 'Sogn',
  label_prefecture: 'Prefektur',
  label_province: 'Provins',
  label_province_or_city: 'Provins eller by',
  label_state_only: 'Delstat',
  other_state: 'Annet…',
};
