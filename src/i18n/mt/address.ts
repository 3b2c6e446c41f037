import type {AddressMessages} from '../messages.js';

/** Maltese. */
export const address: AddressMessages = {
  label_zip_code: 'Kodiċi ZIP',
  label_postcode: 'Kodiċi postali (UK)',
  label_pin_code: 'Kodiċi PIN (Indja)',
  label_eircode: 'Eircode',
  label_post_town: 'Raħal jew belt',
  label_suburb: 'Subborg',
  label_district: 'Distrett',
  label_town: 'Raħal',
  label_area: 'Żona',
  label_county: 'Kontea',
  label_department: 'Dipartiment',
  label_emirate: 'Emirat',
  label_island: 'Gżira',
  label_oblast: 'Oblast (reġjun)',
  label_parish: 'Parroċċa',
  label_prefecture: 'Prefettura',
  label_province: 'Provinċja',
  label_province_or_city: 'Provinċja jew belt',
  label_state_only: 'Stat',
  other_state: 'Ieħor…',
};
