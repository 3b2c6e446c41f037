import type {IdNumberMessages} from '../messages.js';

/** Urdu, formal address, with the card terms that shops in Pakistan use. Dates and digits stay as cards print them. */
export const idNumbers: IdNumberMessages = {
  id_number_example: 'مثلاً {example}',
  id_number_invalid: 'درست نمبر درج کریں، مثلاً {example}۔',
  label_ssn_last_4: 'سوشل سیکیورٹی نمبر کے آخری 4 ہندسے',
  label_itin_last_4: 'ITIN کے آخری 4 ہندسے',
  label_ein: 'آجر کا شناختی نمبر (EIN)',
  label_laser_code: 'شناختی کارڈ کی پشت پر لیزر کوڈ',
};
