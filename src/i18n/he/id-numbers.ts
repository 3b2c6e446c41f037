import type {IdNumberMessages} from '../messages.js';

/** Hebrew. */
export const idNumbers: IdNumberMessages = {
  id_number_example: 'לדוגמה: {example}',
  id_number_invalid: 'הזינו מספר תקין, לדוגמה {example}.',
  label_ssn_last_4: '4 הספרות האחרונות של מספר הביטוח הלאומי',
  label_itin_last_4: '4 הספרות האחרונות של ITIN',
  label_ein: 'מספר זיהוי מעסיק (EIN)',
  label_laser_code: 'קוד לייזר שבגב תעודת הזהות',
};
