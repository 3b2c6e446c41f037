import type {IdNumberMessages} from '../messages.js';

/** Portuguese as in Brazil, in words that Portugal understands too. */
export const idNumbers: IdNumberMessages = {
  id_number_example: 'Por exemplo: {example}',
  id_number_invalid: 'Insira um número válido, por exemplo, {example}.',
  label_ssn_last_4: 'Últimos 4 dígitos do número da Segurança Social',
  label_itin_last_4: 'Últimos 4 dígitos do ITIN',
  label_ein: 'Número de identificação do empregador (EIN)',
  label_laser_code: 'Código laser no verso do documento de identidade',
};
