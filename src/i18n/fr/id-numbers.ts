import type {IdNumberMessages} from '../messages.js';

/** French, formal address. */
export const idNumbers: IdNumberMessages = {
  id_number_example: 'Par exemple {example}',
  id_number_invalid: 'Saisissez un numéro valide, par exemple {example}.',
  label_ssn_last_4: '4 derniers chiffres du numéro de sécurité sociale',
  label_itin_last_4: '4 derniers chiffres de l’ITIN',
  label_ein: 'Numéro d’identification d’employeur (EIN)',
  label_laser_code: 'Code laser au dos de la carte d’identité',
};
