import type {IdNumberMessages} from '../messages.js';

/** Slovak, formal address. */
export const idNumbers: IdNumberMessages = {
  id_number_example: 'Napríklad {example}',
  id_number_invalid: 'Zadajte platné číslo, napríklad {example}.',
  label_ssn_last_4: 'Posledné 4 číslice čísla sociálneho zabezpečenia',
  label_itin_last_4: 'Posledné 4 číslice ITIN',
  label_ein: 'Identifikačné číslo zamestnávateľa (EIN)',
  label_laser_code: 'Laserový kód na zadnej strane preukazu',
};
