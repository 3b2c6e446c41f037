import type {AddressMessages} from '../messages.js';

/** Slovenian, formal address. */
export const address: AddressMessages = {
  label_zip_code: 'Poštna št. (ZIP)',
  label_postcode: 'Poštna št. (UK)',
  label_pin_code: 'Koda PIN (Indija)',
  label_eircode: 'Eircode',
  label_post_town: 'Mesto ali kraj',
  label_suburb: 'Predmestje',
  label_district: 'Okrožje',
  label_town: 'Kraj',
  label_area: 'Območje',
  label_county: 'Grofija',
  label_department: 'Departma',
  label_emirate: 'Emirat',
  label_island: 'Otok',
  label_oblast: 'Oblast (regija)',
  label_parish: 'Župnija',
  label_prefecture: 'Prefektura',
  label_province: 'Pokrajina',
  label_province_or_city: 'Pokrajina ali mesto',
  label_state_only: 'Zvezna država',
  other_state: 'Drugo…',
};
