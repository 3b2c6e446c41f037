import type {AddressMessages} from '../messages.js';

/** Romanian. */
export const address: AddressMessages = {
  label_zip_code: 'Cod poștal (ZIP)',
  label_postcode: 'Cod poștal',
  label_pin_code: 'Cod poștal (PIN)',
  label_eircode: 'Eircode',
  label_post_town: 'Localitate',
  label_suburb: 'Suburbie',
  label_district: 'Sector',
  label_town: 'Cartier',
  label_area: 'Zonă',
  label_county: 'Comitat',
  label_department: 'Departament',
  label_emirate: 'Emirat',
  label_island: 'Insulă',
  label_oblast: 'Regiune',
  label_parish: 'Parohie',
  label_prefecture: 'Prefectură',
  label_province: 'Provincie',
  label_province_or_city: 'Provincie sau oraș',
  label_state_only: 'Stat',
  other_state: 'Altul…',
};
