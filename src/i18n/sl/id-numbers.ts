import type {IdNumberMessages} from '../messages.js';

/** Slovenian, formal address. */
export const idNumbers: IdNumberMessages = {
  id_number_example: 'Na primer {example}',
  id_number_invalid: 'Vnesite veljavno številko, na primer {example}.',
  label_ssn_last_4: 'Zadnje 4 števke številke socialnega zavarovanja',
  label_itin_last_4: 'Zadnje 4 števke ITIN',
  label_ein: 'Identifikacijska številka delodajalca (EIN)',
  label_laser_code: 'Laserska koda na hrbtni strani izkaznice',
};
