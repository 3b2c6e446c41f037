/** What a seller is asked, one after the other; each answer comes to the server as one token. */
export const STEPS = ['account', 'person', 'bank', 'number'] as const;

/** One of them. */
export type Step = (typeof STEPS)[number];

/** How the ids of the tokens of a step begin. */
export const TOKEN_IDS: Readonly<Record<Step, RegExp>> = {
  account: /^ct_\w+$/,
  person: /^cpt_\w+$/,
  bank: /^btok_\w+$/,
  number: /^pii_\w+$/,
};

/** Countries in which the demo takes sellers, and the ID number that people have there, as in `id-type`. */
export const COUNTRIES = {
  US: {name: 'United States', idType: 'ssn'},
  GB: {name: 'United Kingdom', idType: 'nino'},
  CA: {name: 'Canada', idType: 'sin'},
} as const;

/** Where a seller is. */
export type Country = keyof typeof COUNTRIES;

/** The country that a text names; the United States for any other. */
export const readCountry = (text: string | undefined): Country =>
  text !== undefined && text in COUNTRIES ? (text as Country) : 'US';
