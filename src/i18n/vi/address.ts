import type {AddressMessages} from '../messages.js';

/** Vietnamese. */
export const address: AddressMessages = {
  label_zip_code: 'Mã bưu chính (ZIP)',
  label_postcode: 'Mã bưu chính',
  label_pin_code: 'Mã bưu chính (PIN)',
  label_eircode: 'Eircode',
  label_post_town: 'Thị trấn/thành phố',
  label_suburb: 'Vùng ngoại ô',
  label_district: 'Quận/huyện',
  label_town: 'Phường/xã',
  label_area: 'Khu vực',
  label_county: 'Hạt',
  label_department: 'Tỉnh (departamento)',
  label_emirate: 'Tiểu vương quốc',
  label_island: 'Đảo',
  label_oblast: 'Tỉnh (oblast)',
  label_parish: 'Giáo xứ',
  label_prefecture: 'Tỉnh (Nhật Bản)',
  label_province: 'Tỉnh',
  label_province_or_city: 'Tỉnh/thành phố',
  label_state_only: 'Bang',
  other_state: 'Khác…',
};
