import type {IdNumberMessages} from '../messages.js';

/** Vietnamese, in the neutral `bạn` of shops. */
export const idNumbers: IdNumberMessages = {
  id_number_example: 'Ví dụ: {example}',
  id_number_invalid: 'Nhập số hợp lệ, ví dụ {example}.',
  label_ssn_last_4: '4 chữ số cuối của số An sinh xã hội',
  label_itin_last_4: '4 chữ số cuối của ITIN',
  label_ein: 'Mã số nhận dạng chủ lao động (EIN)',
  label_laser_code: 'Mã laser ở mặt sau thẻ căn cước',
};
