import type {AddressMessages} from '../messages.js';

/** Dutch. */
export const address: AddressMessages = {
  label_zip_code: 'Postcode (ZIP)',
  label_postcode: 'Postcode',
  label_pin_code: 'Postcode (PIN)',
  label_eircode: 'Eircode',
  label_post_town: 'Plaats',
  label_suburb: 'Voorstad',
  label_district: 'District',
  label_town: 'Wijk',
  label_area: 'Gebied',
  label_county: 'Graafschap',
  label_department: 'Departement',
  label_emirate: 'Emiraat',
  label_island: 'Eiland',
  label_oblast: 'Oblast',
  label_parish: 'Parochie',
  label_prefecture: 'Prefectuur',
  label_province: 'Provincie',
  label_province_or_city: 'Provincie of stad',
  label_state_only: 'Staat',
  other_state: 'Anders…',
};
