import type {AddressMessages} from '../messages.js';

/** Estonian, formal address. */
export const address: AddressMessages = {
  label_zip_code: 'Sihtnumber (ZIP)',
  label_postcode: 'Sihtnumber (UK)',
  label_pin_code: 'PIN-kood (India)',
  label_eircode: 'Eircode',
  label_post_town: 'Linn või asula',
  label_suburb: 'Eeslinn',
  label_district: 'Ringkond',
  label_town: 'Asula',
  label_area: 'Piirkond',
  label_county: 'Maakond',
  label_department: 'Departemang',
  label_emirate: 'Emiraat',
  label_island: 'Saar',
  label_oblast: 'Oblast (piirkond)',
  label_parish: 'Kihelkond',
  label_prefecture: 'Prefektuur',
  label_province: 'Provints',
  label_province_or_city: 'Provints või linn',
  label_state_only: 'Osariik',
  other_state: 'Muu…',
};
