import type {IdNumberMessages} from '../messages.js';

/** Spanish, formal address, in words that both Spain and Latin America use. */
export const idNumbers: IdNumberMessages = {
  id_number_example: 'Por ejemplo: {example}',
  id_number_invalid: 'Introduzca un número válido, por ejemplo, {example}.',
  label_ssn_last_4: 'Últimos 4 dígitos del número de la Seguridad Social',
  label_itin_last_4: 'Últimos 4 dígitos del ITIN',
  label_ein: 'Número de identificación del empleador (EIN)',
  label_laser_code: 'Código láser del reverso del documento de identidad',
};
