import type {IdNumberMessages} from '../messages.js';

/** Dutch, in the `je` that Dutch shops use. */
export const idNumbers: IdNumberMessages = {
  id_number_example: 'Bijvoorbeeld {example}',
  id_number_invalid: 'Vul een geldig nummer in, bijvoorbeeld {example}.',
  label_ssn_last_4: 'Laatste 4 cijfers van het socialezekerheidsnummer',
  label_itin_last_4: 'Laatste 4 cijfers van het ITIN',
  label_ein: 'Werkgeversnummer (EIN)',
  label_laser_code: 'Lasercode op de achterkant van de identiteitskaart',
};
