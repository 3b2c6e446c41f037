import type {IdNumberMessages} from '../messages.js';

/** Estonian, formal address. */
export const idNumbers: IdNumberMessages = {
  id_number_example: 'Näiteks {example}',
  id_number_invalid: 'Sisestage kehtiv number, näiteks {example}.',
  label_ssn_last_4: 'Sotsiaalkindlustuse numbri 4 viimast numbrit',
  label_itin_last_4: 'ITIN-i 4 viimast numbrit',
  label_ein: 'Tööandja identifitseerimisnumber (EIN)',
  label_laser_code: 'Laserkood ID-kaardi tagaküljel',
};
