import type {AddressMessages} from '../messages.js';

/** Slovak, formal address. */
export const address: AddressMessages = {
  label_zip_code: 'PSČ (ZIP, USA)',
  label_postcode: 'PSČ (postcode)',
  label_pin_code: 'PIN kód (India)',
  label_eircode: 'Eircode',
  label_post_town: 'Mesto alebo obec',
  label_suburb: 'Predmestie',
  label_district: 'Okres',
  label_town: 'Obec',
  label_area: 'Oblasť',
  label_county: 'Grófstvo',
  label_department: 'Departement',
  label_emirate: 'Emirát',
  label_island: 'Ostrov',
  label_oblast: 'Oblasť (oblast)',
  label_parish: 'Farnosť',
  label_prefecture: 'Prefektúra',
  label_province: 'Provincia',
  label_province_or_city: 'Provincia / mesto',
  label_state_only: 'Štát (federálny)',
  other_state: 'Iné…',
};
