import type {IdNumberMessages} from '../messages.js';

/** Ukrainian, formal address. Counts stand after a colon, so that no noun follows the number's plural form. */
export const idNumbers: IdNumberMessages = {
  id_number_example: 'Наприклад: {example}',
  id_number_invalid: 'Введіть правильний номер, наприклад {example}.',
  label_ssn_last_4: 'Останні 4 цифри номера соціального страхування',
  label_itin_last_4: 'Останні 4 цифри ITIN',
  label_ein: 'Ідентифікаційний номер роботодавця (EIN)',
  label_laser_code: 'Лазерний код на звороті посвідчення особи',
};
