import type {IdNumberMessages} from '../messages.js';

/** Czech. Counts stand after a colon, so that no noun has to follow the number's plural form. */
export const idNumbers: IdNumberMessages = {
  id_number_example: 'Například {example}',
  id_number_invalid: 'Zadejte platné číslo, například {example}.',
  label_ssn_last_4: 'Poslední 4 číslice čísla sociálního zabezpečení',
  label_itin_last_4: 'Poslední 4 číslice ITIN',
  label_ein: 'Identifikační číslo zaměstnavatele (EIN)',
  label_laser_code: 'Laserový kód na zadní straně průkazu',
};
