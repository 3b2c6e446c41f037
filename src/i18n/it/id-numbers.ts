import type {IdNumberMessages} from '../messages.js';

/** Italian, in the impersonal second person that Italian checkouts use. */
export const idNumbers: IdNumberMessages = {
  id_number_example: 'Per esempio, {example}',
  id_number_invalid: 'Inserisci un numero valido, ad esempio {example}.',
  label_ssn_last_4: 'Ultime 4 cifre del numero di previdenza sociale',
  label_itin_last_4: 'Ultime 4 cifre dell’ITIN',
  label_ein: 'Numero di identificazione del datore di lavoro (EIN)',
  label_laser_code: 'Codice laser sul retro della carta d’identità',
};
