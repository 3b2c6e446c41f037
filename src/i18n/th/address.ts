import type {AddressMessages} from '../messages.js';

/** Thai. */
export const address: AddressMessages = {
  label_zip_code: 'รหัสไปรษณีย์ (ZIP)',
  label_postcode: 'รหัสไปรษณีย์',
  label_pin_code: 'รหัสไปรษณีย์ (PIN)',
  label_eircode: 'Eircode',
  label_post_town: 'เมือง',
  label_suburb: 'ชานเมือง',
  label_district: 'เขต/อำเภอ',
  label_town: 'ตำบล',
  label_area: 'พื้นที่',
  label_county: 'เทศมณฑล',
  label_department: 'เดปาร์ตาเมนโต',
  label_emirate: 'เอมิเรต',
  label_island: 'เกาะ',
  label_oblast: 'แคว้น',
  label_parish: 'แพริช',
  label_prefecture: 'จังหวัด',
  label_province: 'จังหวัด',
  label_province_or_city: 'จังหวัดหรือเมือง',
  label_state_only: 'รัฐ',
  other_state: 'อื่นๆ…',
};
