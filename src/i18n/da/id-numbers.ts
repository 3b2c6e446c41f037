import type {IdNumberMessages} from '../messages.js';

/** Danish. */
export const idNumbers: IdNumberMessages = {
  id_number_example: 'For eksempel {example}',
  id_number_invalid: 'Angiv et gyldigt nummer, f.eks. {example}.',
  label_ssn_last_4: 'Sidste 4 cifre i Social Security-nummeret',
  label_itin_last_4: 'Sidste 4 cifre i ITIN',
  label_ein: 'Arbejdsgivernummer (EIN)',
  label_laser_code: 'Laserkode på bagsiden af id-kortet',
};
