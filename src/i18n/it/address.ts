import type {AddressMessages} from '../messages.js';

/** Italian. */
export const address: AddressMessages = {
  label_zip_code: 'Codice postale (ZIP)',
  label_postcode: 'Codice postale',
  label_pin_code: 'Codice postale (PIN)',
  label_eircode: 'Eircode',
  label_post_town: 'Località',
  label_suburb: 'Sobborgo',
  label_district: 'Distretto',
  label_town: 'Frazione',
  label_area: 'Area geografica',
  label_county: 'Contea',
  label_department: 'Dipartimento',
  label_emirate: 'Emirato',
  label_island: 'Isola',
  label_oblast: 'Regione (oblast)',
  label_parish: 'Parrocchia',
  label_prefecture: 'Prefettura',
  label_province: 'Provincia',
  label_province_or_city: 'Provincia o città',
  label_state_only: 'Stato',
  other_state: 'Altro…',
};
