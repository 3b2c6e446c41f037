import type {Messages} from '../messages.js';

/** Where the French of Canada says something else. */
export const canada: Partial<Messages> = {
  label_line2: 'Appartement, bureau, etc.',
  label_email: 'Courriel',
  email_invalid: 'Vérifiez le courriel (name@example.com).',
  label_state: 'Province ou État',
  account_checking: 'Chèques',
  label_branch_code: 'Code de succursale',
  label_sin: 'Numéro d’assurance sociale (NAS)',
};
