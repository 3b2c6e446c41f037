import type {Messages} from '../messages.js';

/** Where the Spanish of Latin America says something else. */
export const latinAmerica: Partial<Messages> = {
  label_expiry: 'Fecha de vencimiento',
  required: 'Complete este campo.',
  required_number: 'Ingrese el número de su tarjeta.',
  required_expiry: 'Ingrese la fecha de vencimiento.',
  incomplete_expiry: 'Ingrese mes y año, como 04 / 30.',
  invalid_expiry_month: 'Ingrese un mes de 01 a 12.',
  invalid_expiry_year: 'Revise el año de vencimiento.',
  expired_card: 'La tarjeta está vencida. Use otra tarjeta.',
  required_cvc: 'Ingrese el código de seguridad.',
  name_is_card_number: 'Ingrese el nombre, no el número.',
  required_name: 'Ingrese el nombre de la tarjeta.',
  required_address_zip: 'Ingrese el código postal.',
  id_number_invalid: 'Ingrese un número válido, por ejemplo, {example}.',
  iban_of_other_country: 'Ingrese un IBAN del país elegido.',
  invalid_date: 'Ingrese una fecha válida.',
  invalid_percent: 'Ingrese un número de 0 a 100.',
  label_line2: 'Departamento, piso, etc.',
};
