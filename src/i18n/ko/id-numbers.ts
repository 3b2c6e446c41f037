import type {IdNumberMessages} from '../messages.js';

/** Korean, polite form. */
export const idNumbers: IdNumberMessages = {
  id_number_example: '예: {example}',
  id_number_invalid: '올바른 번호를 입력하세요. 예: {example}',
  label_ssn_last_4: '사회보장번호 마지막 4자리',
  label_itin_last_4: 'ITIN 마지막 4자리',
  label_ein: '고용주 식별 번호 (EIN)',
  label_laser_code: '신분증 뒷면의 레이저 코드',
};
