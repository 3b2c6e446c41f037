import type {AddressMessages} from '../messages.js';

/** Chinese in simplified characters. */
export const address: AddressMessages = {
  label_zip_code: '邮政编码（ZIP）',
  label_postcode: '邮政编码',
  label_pin_code: '邮政编码（PIN）',
  label_eircode: 'Eircode',
  label_post_town: '城镇',
  label_suburb: '市郊',
  label_district: '区',
  label_town: '町',
  label_area: '地区',
  label_county: '郡/县',
  label_department: '省（大区）',
  label_emirate: '酋长国',
  label_island: '岛屿',
  label_oblast: '州（地区）',
  label_parish: '教区',
  label_prefecture: '都道府县',
  label_province: '省',
  label_province_or_city: '道/市',
  label_state_only: '州',
  other_state: '其他…',
};
