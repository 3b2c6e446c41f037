import type {AddressMessages} from '../messages.js';

/** Indonesian. */
export const address: AddressMessages = {
  label_zip_code: 'Kode pos (ZIP)',
  label_postcode: 'Kode pos',
  label_pin_code: 'Kode pos (PIN)',
  label_eircode: 'Eircode',
  label_post_town: 'Kota',
  label_suburb: 'Pinggiran kota',
  label_district: 'Distrik',
  label_town: 'Kota kecil',
  label_area: 'Wilayah',
  label_county: 'County (wilayah)',
  label_department: 'Departemen',
  label_emirate: 'Emirat',
  label_island: 'Pulau',
  label_oblast: 'Oblast (wilayah)',
  label_parish: 'Paroki',
  label_prefecture: 'Prefektur',
  label_province: 'Provinsi',
  label_province_or_city: 'Provinsi atau kota',
  label_state_only: 'Negara bagian',
  other_state: 'Lainnya…',
};
