import type {AddressMessages} from '../messages.js';

/** Spanish. */
export const address: AddressMessages = {
  label_zip_code: 'Código postal (ZIP)',
  label_postcode: 'Código postal',
  label_pin_code: 'Código postal (PIN)',
  label_eircode: 'Eircode',
  label_post_town: 'Localidad',
  label_suburb: 'Barrio',
  label_district: 'Distrito',
  label_town: 'Población',
  label_area: 'Zona',
  label_county: 'Condado',
  label_department: 'Departamento',
  label_emirate: 'Emirato',
  label_island: 'Isla',
  label_oblast: 'Óblast',
  label_parish: 'Parroquia',
  label_prefecture: 'Prefectura',
  label_province: 'Provincia',
  label_province_or_city: 'Provincia o ciudad',
  label_state_only: 'Estado',
  other_state: 'Otro…',
};
