import type {IdNumberMessages} from '../messages.js';

/** Maltese. */
export const idNumbers: IdNumberMessages = {
  id_number_example: 'Pereżempju, {example}',
  id_number_invalid: 'Daħħal numru validu, pereżempju {example}.',
  label_ssn_last_4: 'L-aħħar 4 ċifri tan-numru tas-sigurtà soċjali',
  label_itin_last_4: 'L-aħħar 4 ċifri tal-ITIN',
  label_ein: 'Numru tal-identifikazzjoni tal-impjegatur (EIN)',
  label_laser_code: 'Kodiċi tal-lejżer fuq wara tal-karta',
};
