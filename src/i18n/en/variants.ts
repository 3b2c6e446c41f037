import type {Messages} from '../messages.js';

/** Where English says something else than in the United States; nothing that stands in an empty form. */
const commonwealth: Partial<Messages> = {
  label_line2: 'Flat, unit, etc.',
  label_postal_code: 'Postcode',
  invalid_postal_code: 'Check the postcode.',
  required_address_zip: 'Enter your postcode.',
  figure_cheque: 'Where to find the numbers at the bottom of a cheque',
  account_checking: 'Current',
  label_director: 'Is a director of the company',
  business_type_non_profit: 'Non-profit organisation',
};

const antipodean: Partial<Messages> = {
  ...commonwealth,
  label_city: 'Suburb or city',
  account_checking: 'Everyday',
};

const canadian: Partial<Messages> = {
  label_state: 'Province or state',
  figure_cheque: 'Where to find the numbers at the bottom of a cheque',
  account_checking: 'Chequing',
};

/** Indian addresses have a PIN code, which their fields name; everything else is as in Britain. */
const variants: Readonly<Record<string, Partial<Messages> | undefined>> = {
  'en-GB': commonwealth,
  'en-IE': commonwealth,
  'en-ZA': commonwealth,
  'en-IN': commonwealth,
  'en-SG': commonwealth,
  'en-AU': antipodean,
  'en-NZ': antipodean,
  'en-CA': canadian,
};

/** The texts in which the English of a region differs, by its BCP 47 tag; none for other languages. */
export const englishVariant = (tag: string): Partial<Messages> => variants[tag] ?? {};

/** The regions whose English differs. */
export const englishVariants: readonly string[] = Object.keys(variants);
