import type {AddressMessages} from '../messages.js';

/** Greek. */
export const address: AddressMessages = {
  label_zip_code: 'Τ.Κ. (ZIP)',
  label_postcode: 'Ταχυδρομικός κώδικας',
  label_pin_code: 'Τ.Κ. (PIN)',
  label_eircode: 'Eircode',
  label_post_town: 'Πόλη',
  label_suburb: 'Προάστιο',
  label_district: 'Συνοικία',
  label_town: 'Οικισμός',
  label_area: 'Περιοχή',
  label_county: 'Κομητεία',
  label_department: 'Διαμέρισμα',
  label_emirate: 'Εμιράτο',
  label_island: 'Νησί',
  label_oblast: 'Περιφέρεια',
  label_parish: 'Ενορία',
  label_prefecture: 'Νομός',
  label_province: 'Επαρχία',
  label_province_or_city: 'Επαρχία ή πόλη',
  label_state_only: 'Πολιτεία',
  other_state: 'Άλλο…',
};
