import type {IdNumberMessages} from '../messages.js';

/** Chinese in traditional characters, in Taiwan's words. */
export const idNumbers: IdNumberMessages = {
  id_number_example: '例如 {example}',
  id_number_invalid: '請輸入有效號碼，例如 {example}。',
  label_ssn_last_4: '社會安全號碼的末 4 碼',
  label_itin_last_4: 'ITIN 的末 4 碼',
  label_ein: '雇主識別號碼（EIN）',
  label_laser_code: '身分證背面的雷射碼',
};
