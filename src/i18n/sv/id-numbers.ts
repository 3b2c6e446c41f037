import type {IdNumberMessages} from '../messages.js';

/** Swedish. */
export const idNumbers: IdNumberMessages = {
  id_number_example: 'Till exempel {example}',
  id_number_invalid: 'Ange ett giltigt nummer, t.ex. {example}.',
  label_ssn_last_4: 'De 4 sista siffrorna i Social Security-numret',
  label_itin_last_4: 'De 4 sista siffrorna i ITIN',
  label_ein: 'Arbetsgivarnummer (EIN)',
  label_laser_code: 'Laserkod på id-kortets baksida',
};
