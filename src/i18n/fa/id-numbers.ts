import type {IdNumberMessages} from '../messages.js';

/** Persian, formal address. Dates and digits stay as cards print them: Latin, left to right. */
export const idNumbers: IdNumberMessages = {
  id_number_example: 'برای مثال {example}',
  id_number_invalid: 'شماره معتبری وارد کنید، مثلاً {example}.',
  label_ssn_last_4: '4 رقم آخر شماره تأمین اجتماعی',
  label_itin_last_4: '4 رقم آخر ITIN',
  label_ein: 'شماره شناسایی کارفرما (EIN)',
  label_laser_code: 'کد لیزری پشت کارت شناسایی',
};
