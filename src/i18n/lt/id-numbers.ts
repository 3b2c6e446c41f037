import type {IdNumberMessages} from '../messages.js';

/** Lithuanian, formal address. */
export const idNumbers: IdNumberMessages = {
  id_number_example: 'Pavyzdžiui, {example}',
  id_number_invalid: 'Įveskite tinkamą numerį, pavyzdžiui, {example}.',
  label_ssn_last_4: 'Paskutiniai 4 socialinio draudimo numerio skaitmenys',
  label_itin_last_4: 'Paskutiniai 4 ITIN skaitmenys',
  label_ein: 'Darbdavio identifikavimo numeris (EIN)',
  label_laser_code: 'Lazerinis kodas kortelės nugarėlėje',
};
