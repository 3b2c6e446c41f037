import type {AddressMessages} from '../messages.js';

/** Chinese in traditional characters. */
export const address: AddressMessages = {
  label_zip_code: '郵遞區號（ZIP）',
  label_postcode: '郵遞區號',
  label_pin_code: '郵遞區號（PIN）',
  label_eircode: 'Eircode',
  label_post_town: '城鎮',
  label_suburb: '市郊',
  label_district: '區',
  label_town: '町',
  label_area: '地區',
  label_county: '郡／縣',
  label_department: '省（大區）',
  label_emirate: '酋長國',
  label_island: '島嶼',
  label_oblast: '州（地區）',
  label_parish: '教區',
  label_prefecture: '都道府縣',
  label_province: '省',
  label_province_or_city: '道／市',
  label_state_only: '州',
  other_state: '其他…',
};
