import type {IdNumberMessages} from '../messages.js';

/** Hungarian, formal address. */
export const idNumbers: IdNumberMessages = {
  id_number_example: 'Például: {example}',
  id_number_invalid: 'Adjon meg érvényes számot, például {example}.',
  label_ssn_last_4: 'A társadalombiztosítási szám utolsó 4 számjegye',
  label_itin_last_4: 'Az ITIN utolsó 4 számjegye',
  label_ein: 'Munkáltatói azonosító szám (EIN)',
  label_laser_code: 'Lézerkód a személyi igazolvány hátoldalán',
};
