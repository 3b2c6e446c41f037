import type {AddressMessages} from '../messages.js';

/** Japanese. */
export const address: AddressMessages = {
  label_zip_code: '郵便番号（ZIP）',
  label_postcode: '郵便番号',
  label_pin_code: '郵便番号（PIN）',
  label_eircode: 'Eircode',
  label_post_town: '市区町村',
  label_suburb: '地区（サバーブ）',
  label_district: '地区',
  label_town: '町名',
  label_area: '地域',
  label_county: '郡',
  label_department: '県',
  label_emirate: '首長国',
  label_island: '島',
  label_oblast: '州',
  label_parish: '教区',
  label_prefecture: '都道府県',
  label_province: '省・州',
  label_province_or_city: '道・市',
  label_state_only: '州',
  other_state: 'その他…',
};
