import type {AddressMessages} from '../messages.js';

/** Hungarian. */
export const address: AddressMessages = {
  label_zip_code: 'Irányítószám (ZIP)',
  label_postcode: 'Irányítószám',
  label_pin_code: 'Irányítószám (PIN)',
  label_eircode: 'Eircode',
  label_post_town: 'Település',
  label_suburb: 'Külváros',
  label_district: 'Kerület',
  label_town: 'Városrész',
  label_area: 'Terület',
  label_county: 'Megye',
  label_department: 'Megye (departamento)',
  label_emirate: 'Emírség',
  label_island: 'Sziget',
  label_oblast: 'Terület (oblaszty)',
  label_parish: 'Egyházközség',
  label_prefecture: 'Prefektúra',
  label_province: 'Tartomány',
  label_province_or_city: 'Tartomány vagy város',
  label_state_only: 'Állam',
  other_state: 'Egyéb…',
};
