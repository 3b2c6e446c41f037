import type {AddressMessages} from '../messages.js';

/** Persian, formal address. Dates and digits stay as cards print them: Latin, left to right. */
export const address: AddressMessages = {
  label_zip_code: 'کد ZIP (آمریکا)',
  label_postcode: 'کد پستی (بریتانیا)',
  label_pin_code: 'کد PIN (هند)',
  label_eircode: 'Eircode',
  label_post_town: 'شهر یا شهرک',
  label_suburb: 'حومه',
  label_district: 'ناحیه',
  label_town: 'شهرک',
  label_area: 'منطقه',
  label_county: 'کانتی',
  label_department: 'دپارتمان',
  label_emirate: 'امارت',
  label_island: 'جزیره',
  label_oblast: 'اوبلاست',
  label_parish: 'پریش',
  label_prefecture: 'پرفکتور',
  label_province: 'استان',
  label_province_or_city: 'استان یا شهر',
  label_state_only: 'ایالت',
  other_state: 'سایر…',
};
