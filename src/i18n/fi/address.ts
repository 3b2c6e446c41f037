import type {AddressMessages} from '../messages.js';

/** Finnish. */
export const address: AddressMessages = {
  label_zip_code: 'Postinumero (ZIP)',
  label_postcode: 'Postinumero',
  label_pin_code: 'Postinumero (PIN)',
  label_eircode: 'Eircode',
  label_post_town: 'Postitoimipaikka',
  label_suburb: 'Esikaupunki',
  label_district: 'Piiri',
  label_town: 'Kaupunginosa',
  label_area: 'Alue',
  label_county: 'Kreivikunta',
  label_department: 'Departementti',
  label_emirate: 'Emiraatti',
  label_island: 'Saari',
  label_oblast: 'Oblasti',
  label_parish: 'Pitäjä',
  label_prefecture: 'Prefektuuri',
  label_province: 'Maakunta',
  label_province_or_city: 'Lääni tai kaupunki',
  label_state_only: 'Osavaltio',
  other_state: 'Muu…',
};
