import type {AddressMessages} from '../messages.js';

/** Urdu, formal address, with the card terms that shops in Pakistan use. Dates and digits stay as cards print them. */
export const address: AddressMessages = {
  label_zip_code: 'ZIP کوڈ (امریکہ)',
  label_postcode: 'پوسٹ کوڈ (برطانیہ)',
  label_pin_code: 'پن کوڈ (بھارت)',
  label_eircode: 'Eircode',
  label_post_town: 'قصبہ یا شہر',
  label_suburb: 'مضافات',
  label_district: 'ضلع',
  label_town: 'قصبہ',
  label_area: 'علاقہ',
  label_county: 'کاؤنٹی',
  label_department: 'ڈیپارٹمنٹ',
  label_emirate: 'امارت',
  label_island: 'جزیرہ',
  label_oblast: 'اوبلاست',
  label_parish: 'پیرش',
  label_prefecture: 'پریفیکچر',
  label_province: 'صوبہ',
  label_province_or_city: 'صوبہ یا شہر',
  label_state_only: 'ریاست',
  other_state: 'دیگر…',
};
