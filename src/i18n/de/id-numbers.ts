import type {IdNumberMessages} from '../messages.js';

/** German, formal address. */
export const idNumbers: IdNumberMessages = {
  id_number_example: 'Zum Beispiel {example}',
  id_number_invalid: 'Geben Sie eine gültige Nummer ein, z. B. {example}.',
  label_ssn_last_4: 'Letzte 4 Ziffern der Sozialversicherungsnummer',
  label_itin_last_4: 'Letzte 4 Ziffern der ITIN',
  label_ein: 'Arbeitgebernummer (EIN)',
  label_laser_code: 'Lasercode auf der Rückseite des Ausweises',
};
