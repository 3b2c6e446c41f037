import type {AddressMessages} from '../messages.js';

/** Croatian, formal address. */
export const address: AddressMessages = {
  label_zip_code: 'Poštanski br. (ZIP)',
  label_postcode: 'Poštanski br. (UK)',
  label_pin_code: 'PIN kod (Indija)',
  label_eircode: 'Eircode',
  label_post_town: 'Grad ili mjesto',
  label_suburb: 'Predgrađe',
  label_district: 'Okrug',
  label_town: 'Mjesto',
  label_area: 'Područje',
  label_county: 'Grofovija',
  label_department: 'Departman',
  label_emirate: 'Emirat',
  label_island: 'Otok',
  label_oblast: 'Oblast (regija)',
  label_parish: 'Župa',
  label_prefecture: 'Prefektura',
  label_province: 'Pokrajina',
  label_province_or_city: 'Pokrajina ili grad',
  label_state_only: 'Savezna država',
  other_state: 'Drugo…',
};
