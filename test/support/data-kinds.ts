/** A kind of wrong data, what holds it off, and the test that shows it. */
export interface DataKind {
  readonly kind: string;
  /** What people type or paste. */
  readonly example: string;
  /** Name of the function or constant, and its file below `src/`. */
  readonly mechanism: readonly [name: string, file: string];
  /** How it works, in one line. */
  readonly how: string;
  /** Beginning of the test's title, and its file below `test/unit/`. */
  readonly test: readonly [title: string, file: string];
}

/** Every kind of wrong data that fields are held against. */
export const dataKinds: readonly DataKind[] = [
  {
    kind: 'international phone numbers in another country’s form',
    example: '(+49) 151 12345678',
    mechanism: ['readPhone', 'fields/person/read-phone.ts'],
    how: 'a `+` anywhere before the first digit; extensions are left out, two numbers are refused',
    test: ['a number with its code is the same number in', 'fields/phone-sweep.test.ts'],
  },
  {
    kind: 'phone numbers as they are written at home',
    example: '(775) 555-0100 ext. 5',
    mechanism: ['phoneByCountry', 'fields/person/phone-by-country.ts'],
    how: 'the country of the form decides; Mexico’s old 1 behind +52 goes',
    test: ['a number as ', 'fields/phone-sweep.test.ts'],
  },
  {
    kind: 'digits cut off',
    example: '20-00-00 55779911',
    mechanism: ['applyEdit', 'typing/apply-edit.ts'],
    how: 'cuts no paste; the check refuses what is too long until it is edited',
    test: ['a paste that is longer than the field', 'fields/paste-sweep.test.ts'],
  },
  {
    kind: 'a bank’s number and an account’s in one text',
    example: '062-000 12345678',
    mechanism: ['pastedTogether', 'fields/bank-account/pasted-together.ts'],
    how: 'each field takes its own number, where both are plainly there',
    test: ['an account number pasted with its bank’s number', 'fields/pasted-texts.test.ts'],
  },
  {
    kind: 'labels pasted with a number, in fields with a mask',
    example: 'CNPJ: 11.222.333/0001-81',
    mechanism: ['pickNumber', 'fields/pick-number.ts'],
    how: 'letters that are no part of the one right number go; of several, none is taken',
    test: ['a number behind the field’s own label', 'fields/paste-sweep.test.ts'],
  },
  {
    kind: 'labels before VAT numbers, postal codes and numbers of any form',
    example: 'VAT GB123456789',
    mechanism: ['withoutLabel', 'fields/without-label.ts'],
    how: 'what stands before a colon goes, and so do words that are no part of such a number',
    test: ['neither is a label in front of a VAT number', 'fields/pasted-texts.test.ts'],
  },
  {
    kind: 'invisible characters, other dashes, wide letters, other scripts’ digits',
    example: '\\u202a１２３４–５６\\u202c',
    mechanism: ['asciiOf', 'fields/ascii.ts'],
    how: 'every number is read through it',
    test: ['a number of ', 'fields/paste-sweep.test.ts'],
  },
  {
    kind: 'invisible characters and decomposed letters in names and texts',
    example: 'Jose\\u0301',
    mechanism: ['visibleText', 'fields/invisible.ts'],
    how: 'strips them, and composes (NFC); joiners stay where they change what is read',
    test: ['what cannot be seen is not sent', 'fields/pasted-texts.test.ts'],
  },
  {
    kind: 'a card number in a text',
    example: '12 Main St. 4242-4242-4242-4242',
    mechanism: ['hasCardNumber', 'fields/has-card-number.ts'],
    how: 'a scheme’s first digits and length, and the check digit, however grouped, in every script; the mailbox of an email address that is such a number is refused as well',
    test: ['no text holds a card number', 'fields/pasted-texts.test.ts'],
  },
  {
    kind: 'numbers that nobody has',
    example: '0000 0000',
    mechanism: ['isZero', 'fields/is-zero.ts'],
    how: 'zeros, and what breaks the issuer’s rule; test values need a test key',
    test: ['numbers of zeros', 'fields/pasted-texts.test.ts'],
  },
  {
    kind: 'an expiry date with its year first, or its month by name',
    example: '29/03, Mar 2029',
    mechanism: ['expiryRules', 'fields/expiry-rules.ts'],
    how: 'read where it can mean one date only, no year more than 20 ahead; the keys `2703` make no date; `02/03` has expired, `12 Mar 29` is not taken',
    test: ['every month of the years to come', 'fields/expiry.test.ts'],
  },
  {
    kind: 'a year of the Buddhist era',
    example: '2533',
    mechanism: ['inCommonEra', 'fields/person/date-parts-rules.ts'],
    how: 'shown as 1990 to readers of Thai, an error to others',
    test: ['a year of the Buddhist era', 'fields/person.test.ts'],
  },
  {
    kind: 'brands that the table of brands lacks',
    example: '650002…',
    mechanism: ['RANGES', 'fields/brand.ts'],
    how: 'ranges of Verve, Hipercard, Diners Club and RuPay beside card-validator’s',
    test: ['accept-brands takes the cards of ranges', 'fields/card-number.test.ts'],
  },
  {
    kind: 'postal codes and states newer than the data set',
    example: 'KZ A10A5T4',
    mechanism: ['newerPostalCodes', 'fields/address/newer-data.ts'],
    how: 'a second pattern beside the data set’s, and states by their new codes',
    test: ['postal codes and states that are newer', 'fields/address.test.ts'],
  },
  {
    kind: 'a state that the list of the country chosen later lacks',
    example: 'New Valley',
    mechanism: ['stateEntry', 'forms/state-entry.ts'],
    how: 'what was typed stays and is typed there; where lists are complete, it is an error',
    test: ['a state that was typed before the country was chosen', 'forms/card.test.ts'],
  },
  {
    kind: 'errors that do not say what is right',
    example: 'GB 20-00',
    mechanism: ['SHAPE_ERRORS', 'controller/form-texts.ts'],
    how: 'the error shows a postal code of the country, or a number as its banks write it',
    test: ['an error on a postal code shows one', 'controller/form-texts.test.ts'],
  },
];

/** What `docs/data-kinds.md` says. */
export function dataKindsDocument(): string {
  const rows = dataKinds.map(
    ({kind, example, mechanism: [name, file], how, test: [title, testFile]}) =>
      `| ${kind} | \`${example}\` | [\`${name}\`](../src/${file}): ${how} | [${title.trim()} …](../test/unit/${testFile}) |`,
  );
  return `# Numbers and names as people write them

Wrong data is worse than an error: what is sent is what was typed, or nothing is sent. Each kind of it, what holds it
off, and the test that shows it. Written by \`UPDATE_DOCS=1\` with the unit test, from
\`test/support/data-kinds.ts\`.

| kind | example | mechanism | test |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
