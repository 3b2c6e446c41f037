import type {IdNumberMessages} from '../messages.js';

/** Arabic. */
export const idNumbers: IdNumberMessages = {
  id_number_example: 'مثلاً: {example}',
  id_number_invalid: 'أدخل رقمًا صحيحًا، مثل {example}.',
  label_ssn_last_4: 'آخر 4 أرقام من رقم الضمان الاجتماعي',
  label_itin_last_4: 'آخر 4 أرقام من ITIN',
  label_ein: 'رقم تعريف صاحب العمل (EIN)',
  label_laser_code: 'رمز الليزر على ظهر بطاقة الهوية',
};
