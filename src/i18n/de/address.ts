import type {AddressMessages} from '../messages.js';

/** German. */
export const address: AddressMessages = {
  label_zip_code: 'Postleitzahl (ZIP)',
  label_postcode: 'Postleitzahl',
  label_pin_code: 'Postleitzahl (PIN)',
  label_eircode: 'Eircode',
  label_post_town: 'Ort',
  label_suburb: 'Vorort',
  label_district: 'Bezirk',
  label_town: 'Ortsteil',
  label_area: 'Gebiet',
  label_county: 'Grafschaft',
  label_department: 'Departamento',
  label_emirate: 'Emirat',
  label_island: 'Insel',
  label_oblast: 'Oblast',
  label_parish: 'Parish (Bezirk)',
  label_prefecture: 'Präfektur',
  label_province: 'Provinz',
  label_province_or_city: 'Provinz oder Stadt',
  label_state_only: 'Bundesstaat',
  other_state: 'Andere…',
};
