/** English, for forms that ask for an identity number of a known kind: they load it, and no other form does. */
export const idNumbers = {
  id_number_example: 'For example, {example}',
  id_number_invalid: 'Enter a valid number, for example {example}.',
  label_ssn_last_4: 'Last 4 digits of Social Security number',
  label_itin_last_4: 'Last 4 digits of ITIN',
  label_ein: 'Employer Identification Number (EIN)',
  label_laser_code: 'Laser code on the back of the ID card',
};
