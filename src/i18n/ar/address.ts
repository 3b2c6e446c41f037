import type {AddressMessages} from '../messages.js';

/** Arabic. */
export const address: AddressMessages = {
  label_zip_code: 'الرمز البريدي (ZIP)',
  label_postcode: 'الرمز البريدي',
  label_pin_code: 'الرمز البريدي (PIN)',
  label_eircode: 'Eircode',
  label_post_town: 'البلدة أو المدينة',
  label_suburb: 'الضاحية',
  label_district: 'الحي',
  label_town: 'البلدة',
  label_area: 'المنطقة',
  label_county: 'المقاطعة',
  label_department: 'الإقليم',
  label_emirate: 'الإمارة',
  label_island: 'الجزيرة',
  label_oblast: 'الأوبلاست',
  label_parish: 'الأبرشية',
  label_prefecture: 'المحافظة',
  label_province: 'المقاطعة',
  label_province_or_city: 'المقاطعة أو المدينة',
  label_state_only: 'الولاية',
  other_state: 'أخرى…',
};
