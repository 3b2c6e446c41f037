import type {AddressMessages} from '../messages.js';

/** Korean. */
export const address: AddressMessages = {
  label_zip_code: '우편번호(ZIP)',
  label_postcode: '우편번호',
  label_pin_code: '우편번호(PIN)',
  label_eircode: 'Eircode',
  label_post_town: '시/군/읍',
  label_suburb: '교외 지역',
  label_district: '구',
  label_town: '동/정',
  label_area: '지역',
  label_county: '군',
  label_department: '주(데파르타멘토)',
  label_emirate: '토후국',
  label_island: '섬',
  label_oblast: '주(오블라스트)',
  label_parish: '교구',
  label_prefecture: '도/부/현',
  label_province: '주',
  label_province_or_city: '도/시',
  label_state_only: '주(州)',
  other_state: '기타…',
};
