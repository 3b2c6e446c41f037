import type {IdNumberMessages} from '../messages.js';

/** Japanese, polite form. */
export const idNumbers: IdNumberMessages = {
  id_number_example: '例：{example}',
  id_number_invalid: '正しい番号を入力してください（例：{example}）。',
  label_ssn_last_4: '社会保障番号の下4桁',
  label_itin_last_4: 'ITIN の下4桁',
  label_ein: '雇用主識別番号（EIN）',
  label_laser_code: '身分証明書の裏面のレーザーコード',
};
