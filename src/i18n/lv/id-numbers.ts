import type {IdNumberMessages} from '../messages.js';

/** Latvian, formal address. */
export const idNumbers: IdNumberMessages = {
  id_number_example: 'Piemēram, {example}',
  id_number_invalid: 'Ievadiet derīgu numuru, piemēram, {example}.',
  label_ssn_last_4: 'Sociālās apdrošināšanas numura pēdējie 4 cipari',
  label_itin_last_4: 'ITIN pēdējie 4 cipari',
  label_ein: 'Darba devēja identifikācijas numurs (EIN)',
  label_laser_code: 'Lāzera kods kartes aizmugurē',
};
