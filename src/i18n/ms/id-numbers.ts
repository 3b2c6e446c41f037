import type {IdNumberMessages} from '../messages.js';

/** Malay, in the neutral `anda`. */
export const idNumbers: IdNumberMessages = {
  id_number_example: 'Contohnya, {example}',
  id_number_invalid: 'Masukkan nombor yang sah, contohnya {example}.',
  label_ssn_last_4: '4 digit terakhir nombor keselamatan sosial',
  label_itin_last_4: '4 digit terakhir ITIN',
  label_ein: 'Nombor pengenalan majikan (EIN)',
  label_laser_code: 'Kod laser di belakang kad pengenalan',
};
