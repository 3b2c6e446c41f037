import type {AddressMessages} from '../messages.js';

/** Czech. */
export const address: AddressMessages = {
  label_zip_code: 'PSČ (ZIP)',
  label_postcode: 'PSČ',
  label_pin_code: 'PSČ (PIN)',
  label_eircode: 'Eircode',
  label_post_town: 'Město nebo obec',
  label_suburb: 'Předměstí',
  label_district: 'Okres',
  label_town: 'Část obce',
  label_area: 'Oblast',
  label_county: 'Hrabství',
  label_department: 'Departement',
  label_emirate: 'Emirát',
  label_island: 'Ostrov',
  label_oblast: 'Oblast',
  label_parish: 'Farnost',
  label_prefecture: 'Prefektura',
  label_province: 'Provincie',
  label_province_or_city: 'Provincie nebo město',
  label_state_only: 'Stát',
  other_state: 'Jiné…',
};
