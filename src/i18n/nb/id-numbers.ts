import type {IdNumberMessages} from '../messages.js';

/** Norwegian Bokmål. */
export const idNumbers: IdNumberMessages = {
  id_number_example: 'For eksempel {example}',
  id_number_invalid: 'Skriv inn et gyldig nummer, f.eks. {example}.',
  label_ssn_last_4: 'Siste 4 sifre i Social Security-nummeret',
  label_itin_last_4: 'Siste 4 sifre i ITIN',
  label_ein: 'Arbeidsgivernummer (EIN)',
  label_laser_code: 'Laserkode på baksiden av ID-kortet',
};
