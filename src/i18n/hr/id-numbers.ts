import type {IdNumberMessages} from '../messages.js';

/** Croatian, formal address. */
export const idNumbers: IdNumberMessages = {
  id_number_example: 'Na primjer {example}',
  id_number_invalid: 'Unesite valjani broj, na primjer {example}.',
  label_ssn_last_4: 'Posljednje 4 znamenke broja socijalnog osiguranja',
  label_itin_last_4: 'Posljednje 4 znamenke ITIN-a',
  label_ein: 'Identifikacijski broj poslodavca (EIN)',
  label_laser_code: 'Laserski kod na poleđini iskaznice',
};
