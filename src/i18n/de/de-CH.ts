import type {Messages} from '../messages.js';

/** Where the German of Switzerland says something else: it has no ß. */
export const switzerland: Partial<Messages> = {
  label_line1: 'Strasse und Hausnummer',
  label_state: 'Kanton oder Bundesland',
  account_checking: 'Privatkonto',
  label_vat_id: 'MWST-Nummer',
};
