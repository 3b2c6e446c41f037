import type {IdNumberMessages} from '../messages.js';

/** Bulgarian, formal address. */
export const idNumbers: IdNumberMessages = {
  id_number_example: 'Например {example}',
  id_number_invalid: 'Въведете валиден номер, например {example}.',
  label_ssn_last_4: 'Последните 4 цифри на социалноосигурителния номер',
  label_itin_last_4: 'Последните 4 цифри на ITIN',
  label_ein: 'Идентификационен номер на работодател (EIN)',
  label_laser_code: 'Лазерен код на гърба на личната карта',
};
