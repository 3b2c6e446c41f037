import type {IdNumberMessages} from '../messages.js';

/** Polish. Counts stand after a colon, so that no noun has to follow the number's plural form. */
export const idNumbers: IdNumberMessages = {
  id_number_example: 'Na przykład {example}',
  id_number_invalid: 'Podaj prawidłowy numer, np. {example}.',
  label_ssn_last_4: 'Ostatnie 4 cyfry numeru ubezpieczenia społecznego',
  label_itin_last_4: 'Ostatnie 4 cyfry ITIN',
  label_ein: 'Numer identyfikacyjny pracodawcy (EIN)',
  label_laser_code: 'Kod laserowy na odwrocie dowodu tożsamości',
};
