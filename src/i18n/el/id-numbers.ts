import type {IdNumberMessages} from '../messages.js';

/** Greek, formal address. */
export const idNumbers: IdNumberMessages = {
  id_number_example: 'Για παράδειγμα, {example}',
  id_number_invalid: 'Εισαγάγετε έγκυρο αριθμό, π.χ. {example}.',
  label_ssn_last_4: 'Τελευταία 4 ψηφία του αριθμού κοινωνικής ασφάλισης',
  label_itin_last_4: 'Τελευταία 4 ψηφία του ITIN',
  label_ein: 'Αριθμός αναγνώρισης εργοδότη (EIN)',
  label_laser_code: 'Κωδικός λέιζερ στο πίσω μέρος της ταυτότητας',
};
