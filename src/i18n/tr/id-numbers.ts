import type {IdNumberMessages} from '../messages.js';

/** Turkish, formal address. */
export const idNumbers: IdNumberMessages = {
  id_number_example: 'Örneğin {example}',
  id_number_invalid: 'Geçerli bir numara girin, örneğin {example}.',
  label_ssn_last_4: 'Sosyal Güvenlik numarasının son 4 hanesi',
  label_itin_last_4: 'ITIN’in son 4 hanesi',
  label_ein: 'İşveren kimlik numarası (EIN)',
  label_laser_code: 'Kimlik kartının arkasındaki lazer kodu',
};
