import type {IdNumberMessages} from '../messages.js';

/** Finnish. */
export const idNumbers: IdNumberMessages = {
  id_number_example: 'Esimerkiksi {example}',
  id_number_invalid: 'Anna kelvollinen numero, esim. {example}.',
  label_ssn_last_4: 'Sosiaaliturvatunnuksen 4 viimeistä numeroa',
  label_itin_last_4: 'ITIN-numeron 4 viimeistä numeroa',
  label_ein: 'Työnantajatunnus (EIN)',
  label_laser_code: 'Henkilökortin takana oleva laserkoodi',
};
