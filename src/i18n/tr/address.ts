import type {AddressMessages} from '../messages.js';

/** Turkish. */
export const address: AddressMessages = {
  label_zip_code: 'Posta kodu (ZIP)',
  label_postcode: 'Posta kodu',
  label_pin_code: 'Posta kodu (PIN)',
  label_eircode: 'Eircode',
  label_post_town: 'Kasaba veya şehir',
  label_suburb: 'Banliyö',
  label_district: 'İlçe',
  label_town: 'Mahalle',
  label_area: 'Bölge',
  label_county: 'Kontluk',
  label_department: 'Departman',
  label_emirate: 'Emirlik',
  label_island: 'Ada',
  label_oblast: 'Oblast (bölge)',
  label_parish: 'Bucak',
  label_prefecture: 'Prefektörlük',
  label_province: 'İl',
  label_province_or_city: 'İl veya şehir',
  label_state_only: 'Eyalet',
  other_state: 'Diğer…',
};
