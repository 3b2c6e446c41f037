import type {Messages} from '../messages.js';

/** Where the German of Austria says something else. */
export const austria: Partial<Messages> = {
  label_line2: 'Stiege, Tür usw.',
  label_state: 'Bundesland oder Provinz',
  label_vat_id: 'UID-Nummer',
};
