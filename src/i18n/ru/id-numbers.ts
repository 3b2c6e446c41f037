import type {IdNumberMessages} from '../messages.js';

/** Russian, formal address. Counts stand after a colon, so that no noun follows the number's plural form. */
export const idNumbers: IdNumberMessages = {
  id_number_example: 'Например: {example}',
  id_number_invalid: 'Введите верный номер, например {example}.',
  label_ssn_last_4: 'Последние 4 цифры номера социального страхования',
  label_itin_last_4: 'Последние 4 цифры ITIN',
  label_ein: 'Идентификационный номер работодателя (EIN)',
  label_laser_code: 'Лазерный код на обороте удостоверения личности',
};
