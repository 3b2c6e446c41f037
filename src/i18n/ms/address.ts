import type {AddressMessages} from '../messages.js';

/** Malay, in the neutral `anda`. */
export const address: AddressMessages = {
  label_zip_code: 'Kod ZIP',
  label_postcode: 'Poskod (UK)',
  label_pin_code: 'Kod PIN (India)',
  label_eircode: 'Eircode',
  label_post_town: 'Pekan atau bandar',
  label_suburb: 'Pinggir bandar',
  label_district: 'Daerah',
  label_town: 'Pekan',
  label_area: 'Kawasan',
  label_county: 'Kaunti',
  label_department: 'Jabatan',
  label_emirate: 'Emiriah',
  label_island: 'Pulau',
  label_oblast: 'Oblast (wilayah)',
  label_parish: 'Paroki',
  label_prefecture: 'Prefektur',
  label_province: 'Wilayah',
  label_province_or_city: 'Wilayah atau bandar',
  label_state_only: 'Negeri',
  other_state: 'Lain-lain…',
};
