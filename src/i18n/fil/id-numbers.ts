import type {IdNumberMessages} from '../messages.js';

/** Filipino, with the card terms that shops in the Philippines use. */
export const idNumbers: IdNumberMessages = {
  id_number_example: 'Halimbawa, {example}',
  id_number_invalid: 'Maglagay ng wastong numero, halimbawa {example}.',
  label_ssn_last_4: 'Huling 4 na digit ng Social Security number',
  label_itin_last_4: 'Huling 4 na digit ng ITIN',
  label_ein: 'Employer Identification Number ng kumpanya (EIN)',
  label_laser_code: 'Laser code sa likod ng ID card',
};
