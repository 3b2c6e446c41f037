import type {IdNumberMessages} from '../messages.js';

/** Thai, polite neutral form. Years are those printed on the card, not the Buddhist era. */
export const idNumbers: IdNumberMessages = {
  id_number_example: 'ตัวอย่างเช่น {example}',
  id_number_invalid: 'กรุณากรอกหมายเลขที่ถูกต้อง เช่น {example}',
  label_ssn_last_4: 'ตัวเลข 4 หลักสุดท้ายของหมายเลขประกันสังคม',
  label_itin_last_4: 'ตัวเลข 4 หลักสุดท้ายของ ITIN',
  label_ein: 'หมายเลขประจำตัวนายจ้าง (EIN)',
  label_laser_code: 'รหัสเลเซอร์หลังบัตรประชาชน',
};
