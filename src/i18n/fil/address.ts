import type {AddressMessages} from '../messages.js';

/** Filipino, with the card terms that shops in the Philippines use. */
export const address: AddressMessages = {
  label_zip_code: 'ZIP code (US)',
  label_postcode: 'Postcode (UK)',
  label_pin_code: 'PIN code (India)',
  label_eircode: 'Eircode',
  label_post_town: 'Bayan o lungsod',
  label_suburb: 'Karatig-bayan',
  label_district: 'Distrito',
  label_town: 'Bayan',
  label_area: 'Lugar',
  label_county: 'Kondado',
  label_department: 'Departamento',
  label_emirate: 'Emirato',
  label_island: 'Isla',
  label_oblast: 'Oblast (rehiyon)',
  label_parish: 'Parokya',
  label_prefecture: 'Prepektura',
  label_province: 'Probinsya',
  label_province_or_city: 'Probinsya o lungsod',
  label_state_only: 'Estado',
  other_state: 'Iba pa…',
};
