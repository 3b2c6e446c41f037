import type {AddressMessages} from '../messages.js';

/** Lithuanian, formal address. */
export const address: AddressMessages = {
  label_zip_code: 'Pašto kodas (ZIP)',
  label_postcode: 'Pašto kodas (JK)',
  label_pin_code: 'PIN kodas (Indija)',
  label_eircode: 'Eircode',
  label_post_town: 'Miestas ar gyvenvietė',
  label_suburb: 'Priemiestis',
  label_district: 'Rajonas',
  label_town: 'Gyvenvietė',
  label_area: 'Sritis',
  label_county: 'Grafystė',
  label_department: 'Departamentas',
  label_emirate: 'Emyratas',
  label_island: 'Sala',
  label_oblast: 'Sritis (oblast)',
  label_parish: 'Parapija',
  label_prefecture: 'Prefektūra',
  label_province: 'Provincija',
  label_province_or_city: 'Provincija / miestas',
  label_state_only: 'Valstija',
  other_state: 'Kita…',
};
