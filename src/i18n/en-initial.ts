/** The English texts that stand in a form before anything is typed, and the one that needs no connection. */
export const enFirst = {
  label_number: 'Card number',
  label_expiry: 'Expiry date',
  label_cvc: 'Security code',
  label_id_number: 'ID number',
  placeholder_number: '1234 1234 1234 1234',
  placeholder_expiry: 'MM / YY',
  hint_cvc: '{n} digits',
  show: 'Show',
  show_label: 'Show {label}',
  submit_card: 'Save card',
  submit_cvc_update: 'Confirm',
  submit_pii: 'Save',
  required: 'Fill in this field.',
  frame_title: 'Secure form',
  error_network: 'No connection. Check your network and try again. Nothing you typed is lost.',
};
