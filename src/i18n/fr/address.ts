import type {AddressMessages} from '../messages.js';

/** French. */
export const address: AddressMessages = {
  label_zip_code: 'Code postal (ZIP)',
  label_postcode: 'Code postal',
  label_pin_code: 'Code postal (PIN)',
  label_eircode: 'Eircode',
  label_post_town: 'Ville',
  label_suburb: 'Banlieue',
  label_district: 'District',
  label_town: 'Quartier',
  label_area: 'Zone',
  label_county: 'Comté',
  label_department: 'Département',
  label_emirate: 'Émirat',
  label_island: 'Île',
  label_oblast: 'Oblast',
  label_parish: 'Paroisse',
  label_prefecture: 'Préfecture',
  label_province: 'Province',
  label_province_or_city: 'Province ou ville',
  label_state_only: 'État',
  other_state: 'Autre…',
};
