import type {IdNumberMessages} from '../messages.js';

/** Chinese in simplified characters. */
export const idNumbers: IdNumberMessages = {
  id_number_example: '例如 {example}',
  id_number_invalid: '请输入有效号码，例如 {example}。',
  label_ssn_last_4: '社会保障号码的最后 4 位',
  label_itin_last_4: 'ITIN 的最后 4 位',
  label_ein: '雇主识别号码（EIN）',
  label_laser_code: '身份证背面的激光码',
};
