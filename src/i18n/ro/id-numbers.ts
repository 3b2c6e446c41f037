import type {IdNumberMessages} from '../messages.js';

/** Romanian, formal address. */
export const idNumbers: IdNumberMessages = {
  id_number_example: 'De exemplu: {example}',
  id_number_invalid: 'Introduceți un număr valid, de exemplu {example}.',
  label_ssn_last_4: 'Ultimele 4 cifre ale numărului de securitate socială',
  label_itin_last_4: 'Ultimele 4 cifre ale ITIN',
  label_ein: 'Număr de identificare al angajatorului (EIN)',
  label_laser_code: 'Codul laser de pe spatele cărții de identitate',
};
