import type {AddressMessages} from '../messages.js';

/** Latvian, formal address. */
export const address: AddressMessages = {
  label_zip_code: 'Pasta indekss (ZIP)',
  label_postcode: 'Pasta indekss (UK)',
  label_pin_code: 'PIN kods (Indija)',
  label_eircode: 'Eircode',
  label_post_town: 'Pilsēta vai ciems',
  label_suburb: 'Priekšpilsēta',
  label_district: 'Rajons',
  label_town: 'Apdzīvota vieta',
  label_area: 'Apgabals',
  label_county: 'Grāfiste',
  label_department: 'Departaments',
  label_emirate: 'Emirāts',
  label_island: 'Sala',
  label_oblast: 'Apgabals (oblast)',
  label_parish: 'Pagasts',
  label_prefecture: 'Prefektūra',
  label_province: 'Province',
  label_province_or_city: 'Province vai pilsēta',
  label_state_only: 'Štats',
  other_state: 'Cits…',
};
