import type {AddressMessages} from '../messages.js';

/** Portuguese as in Brazil. */
export const address: AddressMessages = {
  label_zip_code: 'Código postal (ZIP)',
  label_postcode: 'Código postal',
  label_pin_code: 'Código postal (PIN)',
  label_eircode: 'Eircode',
  label_post_town: 'Localidade',
  label_suburb: 'Bairro',
  label_district: 'Distrito',
  label_town: 'Localidade',
  label_area: 'Área',
  label_county: 'Condado',
  label_department: 'Departamento',
  label_emirate: 'Emirado',
  label_island: 'Ilha',
  label_oblast: 'Oblast (região)',
  label_parish: 'Paróquia',
  label_prefecture: 'Prefeitura',
  label_province: 'Província',
  label_province_or_city: 'Província ou cidade',
  label_state_only: 'Estado',
  other_state: 'Outro…',
};
