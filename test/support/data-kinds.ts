import {sweepCounts} from './sweep-counts.js';

/** A kind of what goes wrong, what holds it off, and the test that shows it. */
export interface Kind {
  readonly kind: string;
  /** What people type, paste or do. */
  readonly example: string;
  /** Name of the function, class or constant, or words of a page, and its file from the top. */
  readonly mechanism: readonly [name: string, file: string];
  /** How it works, in one line. */
  readonly how: string;
  /** Beginning of the test's title, and its file below `test/`. */
  readonly test: readonly [title: string, file: string];
}

/** Kinds of wrong data that would be sent without a word. */
const wrongData: readonly Kind[] = [
  {
    kind: 'international phone numbers in another country’s form',
    example: '(+49) 151 12345678',
    mechanism: ['readPhone', 'src/fields/person/read-phone.ts'],
    how: 'a `+` anywhere before the first digit; extensions are left out, two numbers are refused',
    test: ['a number with its code is the same number in', 'unit/fields/phone-sweep.test.ts'],
  },
  {
    kind: 'phone numbers with their code and no plus, or without their area',
    example: '44 20 7946 0958',
    mechanism: ['atHome', 'src/fields/person/phone-by-country.ts'],
    how: 'digits that may be a number abroad are one at home only with its zero; fewer than are written there are none',
    test: ['a number with its code and no plus is that number', 'unit/fields/phone-sweep.test.ts'],
  },
  {
    kind: 'phone numbers as they are written at home',
    example: '(775) 555-0100 ext. 5',
    mechanism: ['phoneByCountry', 'src/fields/person/phone-by-country.ts'],
    how: 'the country of the form decides; Mexico’s old 1 behind +52 goes',
    test: ['a number as ', 'unit/fields/phone-sweep.test.ts'],
  },
  {
    kind: 'digits cut off',
    example: '20-00-00 55779911',
    mechanism: ['applyEdit', 'src/typing/apply-edit.ts'],
    how: 'cuts no paste; the check refuses what is too long until it is edited',
    test: ['a paste that is longer than the field', 'unit/fields/paste-sweep.test.ts'],
  },
  {
    kind: 'a bank’s number and an account’s in one text',
    example: '062-000 12345678',
    mechanism: ['pastedTogether', 'src/fields/bank-account/pasted-together.ts'],
    how: 'each field takes its own number, where both are plainly there',
    test: ['an account number pasted with its bank’s number', 'unit/fields/pasted-texts.test.ts'],
  },
  {
    kind: 'labels pasted with a number, in fields with a mask',
    example: 'CNPJ: 11.222.333/0001-81',
    mechanism: ['pickNumber', 'src/fields/pick-number.ts'],
    how: 'letters that are no part of the one right number go; of several, none is taken',
    test: ['a number behind the field’s own label', 'unit/fields/paste-sweep.test.ts'],
  },
  {
    kind: 'account numbers in a text that may mean another number',
    example: 'Account 2 12345678, •••• 1234, 1234O678',
    mechanism: ['isUnclear', 'src/fields/unclear-text.ts'],
    how: 'where no check digit tells, nothing is taken of digits that count accounts, stand behind hidden ones, or beside letters',
    test: ['an account number pasted with its bank’s number', 'unit/fields/pasted-texts.test.ts'],
  },
  {
    kind: 'a digit of a label in a security code',
    example: 'CVV2: 12',
    mechanism: ['pickDigits', 'src/fields/pick-digits.ts'],
    how: 'the one word of digits alone is taken; a word of digits and letters is none',
    test: ['takes no digit of a label', 'unit/fields/cvc.test.ts'],
  },
  {
    kind: 'a date with a day in the expiry field',
    example: '02/03/2029',
    mechanism: ['layout', 'src/fields/expiry-rules.ts'],
    how: 'a slash behind the year stays, and with a number behind it the date is none; without it, the keys made February 2032',
    test: ['the year of a date with a day', 'unit/fields/expiry.test.ts'],
  },
  {
    kind: 'labels before VAT numbers, postal codes and numbers of any form',
    example: 'VAT GB123456789',
    mechanism: ['withoutLabel', 'src/fields/without-label.ts'],
    how: 'what stands before a colon goes, and so do words that are no part of such a number',
    test: ['neither is a label in front of a VAT number', 'unit/fields/pasted-texts.test.ts'],
  },
  {
    kind: 'invisible characters, other dashes, wide letters, other scripts’ digits',
    example: '\\u202a１２３４–５６\\u202c',
    mechanism: ['asciiOf', 'src/fields/ascii.ts'],
    how: 'every number is read through it',
    test: ['a number of ', 'unit/fields/paste-sweep.test.ts'],
  },
  {
    kind: 'invisible characters and decomposed letters in names and texts',
    example: 'Jose\\u0301',
    mechanism: ['visibleText', 'src/fields/invisible.ts'],
    how: 'strips them, and composes (NFC); joiners stay where they change what is read',
    test: ['what cannot be seen is not sent', 'unit/fields/pasted-texts.test.ts'],
  },
  {
    kind: 'a card number in a text',
    example: '12 Main St. 4242-4242-4242-4242',
    mechanism: ['hasCardNumber', 'src/fields/has-card-number.ts'],
    how: 'a scheme’s first digits and length, and the check digit, however grouped, in every script; the mailbox of an email address that is such a number is refused as well',
    test: ['no text holds a card number', 'unit/fields/pasted-texts.test.ts'],
  },
  {
    kind: 'numbers that nobody has',
    example: '0000 0000',
    mechanism: ['isZero', 'src/fields/is-zero.ts'],
    how: 'zeros, and what breaks the issuer’s rule; test values need a test key',
    test: ['numbers of zeros', 'unit/fields/pasted-texts.test.ts'],
  },
];

/** Kinds of valid things that would be refused. */
const refused: readonly Kind[] = [
  {
    kind: 'an expiry date with its year first, or its month by name',
    example: '29/03, Mar 2029',
    mechanism: ['expiryRules', 'src/fields/expiry-rules.ts'],
    how: 'read where it can mean one date only, no year more than 20 ahead; the keys `2703` make no date; `02/03` has expired, `12 Mar 29` is not taken',
    test: ['every month of the years to come', 'unit/fields/expiry.test.ts'],
  },
  {
    kind: 'a year of the Buddhist era',
    example: '2533',
    mechanism: ['inCommonEra', 'src/fields/person/date-parts-rules.ts'],
    how: 'shown as 1990 to readers of Thai, an error to others',
    test: ['a year of the Buddhist era', 'unit/fields/person.test.ts'],
  },
  {
    kind: 'brands that the table of brands lacks',
    example: '650002…',
    mechanism: ['RANGES', 'src/fields/brand.ts'],
    how: 'ranges of Verve, Hipercard, Diners Club and RuPay beside card-validator’s',
    test: ['accept-brands takes the cards of ranges', 'unit/fields/card-number.test.ts'],
  },
  {
    kind: 'postal codes and states newer than the data set',
    example: 'KZ A10A5T4',
    mechanism: ['newerPostalCodes', 'src/fields/address/newer-data.ts'],
    how: 'a second pattern beside the data set’s, and states by their new codes',
    test: ['postal codes and states that are newer', 'unit/fields/address.test.ts'],
  },
  {
    kind: 'a state that the list of the country chosen later lacks',
    example: 'New Valley',
    mechanism: ['stateEntry', 'src/forms/state-entry.ts'],
    how: 'what was typed stays and is typed there; where lists are complete, it is an error',
    test: ['a state that was typed before the country was chosen', 'unit/forms/card.test.ts'],
  },
  {
    kind: 'errors that do not say what is right',
    example: 'GB 20-00',
    mechanism: ['SHAPE_ERRORS', 'src/controller/form-texts.ts'],
    how: 'the error shows a postal code of the country, or a number as its banks write it',
    test: ['an error on a postal code shows one', 'unit/controller/form-texts.test.ts'],
  },
  {
    kind: 'a number with a second form that is issued too',
    example: 'R0000521, 121212+1212',
    mechanism: ['countries', 'src/fields/id-numbers/countries.ts'],
    how: 'each kind of number has every form that its issuer gives out; made-up people have theirs with a test key alone',
    test: ['every kind has its samples here', 'unit/fields/id-numbers.test.ts'],
  },
];

/** Kinds of what would leave a form dead. */
const dead: readonly Kind[] = [
  {
    kind: 'a country that changes while a field of its address has the focus',
    example: 'autofill, an extension',
    mechanism: ['FormSwitch', 'src/controller/form-switch.ts'],
    how: 'the other form is drawn first, then text and focus are put back',
    test: ['says what is wrong, or makes a token, on the way from', 'browser/country-transitions.test.ts'],
  },
  {
    kind: 'an exception that nobody expects',
    example: 'NotFoundError',
    mechanism: ['asTokenError', 'src/base/token-controller.ts'],
    how: 'whatever is thrown ends the attempt as a `TokenError`, which is told; the form can be used again',
    test: ['fails by a TokenError whatever was thrown', 'unit/base/token-controller.test.ts'],
  },
  {
    kind: 'two files, or a Lit of the page’s own, under a strict policy',
    example: 'trusted-types lit-html',
    mechanism: ["'allow-duplicates'", 'docs/csp.md'],
    how: 'the published policy allows Lit’s name twice: each file holds a Lit of its own',
    test: ['under the policy that is published', 'e2e/old-pages.test.ts'],
  },
  {
    kind: 'natives that an old page replaces',
    example: 'Prototype 1.7.3, Array#entries, fetch',
    mechanism: ['fetchAtLoad', 'src/typing/natives.ts'],
    how: 'spread syntax and own loops in place of what pages replace; `fetch` and `value` are taken when the script runs',
    test: ['beside Prototype 1.7.3', 'e2e/old-pages.test.ts'],
  },
  {
    kind: 'inputs of the page that hide members of its form',
    example: 'name="submit"',
    mechanism: ['controlsOf', 'src/base/form-natives.ts'],
    how: 'members of a form are read by the getters of its prototype',
    test: ['posts the token with the inputs of a form that hide its own members', 'e2e/old-pages.test.ts'],
  },
  {
    kind: 'a part that cannot be loaded',
    example: 'a chunk answers 404',
    mechanism: ['loadError', 'src/controller/load-controller.ts'],
    how: '`load_failed`, naming the part, to page and console; a text with a retry to the customer',
    test: ['says so to customer, page and console', 'e2e/missing-parts.test.ts'],
  },
  {
    kind: 'fields filled in without an event',
    example: 'input.value = …',
    mechanism: ['readControls', 'src/controller/form-controller.ts'],
    how: 'what stands in the fields is read once more when a token is asked for',
    test: ['reads its fields once more when a token is asked for', 'browser/surroundings.test.ts'],
  },
  {
    kind: 'a paste of which nothing can be taken',
    example: '•••• 6789',
    mechanism: ['takeNothing', 'src/model/form-model.ts'],
    how: 'the field, left empty, says at once what it needs, until it is edited or left',
    test: ['empty, and says what it needs', 'browser/typing-by-other-means.test.ts'],
  },
  {
    kind: 'an element that comes into another document',
    example: 'adoptNode',
    mechanism: ['adoptStyles', 'src/base/adopt-styles.ts'],
    how: 'its style sheets are made anew for that document',
    test: ['keeps its style sheets', 'browser/surroundings.test.ts'],
  },
  {
    kind: '`autofocus` on the element',
    example: '<card-token-form autofocus>',
    mechanism: ['autofocus', 'src/base/token-form-element.ts'],
    how: 'the first field has the focus once it is there, if nothing else has it',
    test: ['has the focus in its first field once it is there', 'browser/surroundings.test.ts'],
  },
  {
    kind: 'a key that is set late',
    example: 'half a second after insertion',
    mechanism: ['OptionsCheck', 'src/controller/options-check.ts'],
    how: 'waits a moment before `missing_key`',
    test: ['waits a moment for a key that frameworks set late', 'unit/controller/options-check.test.ts'],
  },
  {
    kind: 'a form inside closed shadow roots',
    example: 'a listener that was added later',
    mechanism: ['guardInside', 'src/typing/guard.ts'],
    how: 'the guard knows its fields by the element, not by a path that a closed root cuts off',
    test: ['keeps what is typed from later listeners inside', 'browser/surroundings.test.ts'],
  },
];

/** Kinds of what a page would do to a frame. */
const edges: readonly Kind[] = [
  {
    kind: 'a form that nobody can see',
    example: 'off-screen, clip-path, mask-image, a transparent theme',
    mechanism: ['watchVisibility', 'src/frame/guest/visibility.ts'],
    how: 'what the browser tells the frame, and what the element on the page sees of its styles',
    test: ['makes no token ', 'e2e/unseen-frame.test.ts'],
  },
  {
    kind: '`null` among the parents',
    example: 'token-forms-allowed-parents',
    mechanism: ['startGuest', 'src/frame/guest/start-guest.ts'],
    how: 'refuses to run, and says why',
    test: ['gives no form where null is among its parents', 'e2e/isolated.test.ts'],
  },
  {
    kind: 'a false API that sends the number along',
    example: 'tok_4242424242424242',
    mechanism: ['redactDigits', 'src/frame/protocol/redact-digits.ts'],
    how: 'six digits of what was typed are in no text and no number that crosses, in any script, however grouped; nor ten with letters between, over several texts, or backwards',
    test: ['tells the page no number that a false API has put into its token', 'e2e/isolated.test.ts'],
  },
  {
    kind: 'a page that leads typing into another field',
    example: 'focus({field})',
    mechanism: ['isTyping', 'src/frame/guest/frame-guest.ts'],
    how: 'no message moves the focus while somebody types and has not submitted',
    test: ['cannot lead what is typed into another field by', 'e2e/hostile-page.test.ts'],
  },
  {
    kind: 'a page that calls the field of a number something else',
    example: 'messages.label_number',
    mechanism: ['allowedMessages', 'src/frame/guest/allowed-messages.ts'],
    how: 'labels of words alone can be replaced in a frame',
    test: ['a page replaces no label of a field that holds a number', 'unit/frame/allowed-messages.test.ts'],
  },
  {
    kind: 'violations that nobody hears of',
    example: 'a script that was added',
    mechanism: ['report-to csp', 'build/frame-headers.ts'],
    how: 'the shipped headers report, and `csp.md` has the same for pages',
    test: ['each shipped file of headers says where violations', 'e2e/frame-headers.test.ts'],
  },
];

const sections = {
  'Wrong data': wrongData,
  'Dead forms': dead,
  'Valid things refused': refused,
  'The frame’s edges': edges,
};

/** Every kind that the library is held against. */
export const kinds: readonly Kind[] = Object.values(sections).flat();

/** What `docs/data-kinds.md` says. */
export function dataKindsDocument(): string {
  const tables = Object.entries(sections).map(([title, kinds]) => {
    const rows = kinds.map(
      ({kind, example, mechanism: [name, file], how, test: [title, testFile]}) =>
        `| ${kind} | \`${example}\` | [\`${name}\`](../${file}): ${how} | [${title.trim()} …](../test/${testFile}) |`,
    );
    return `## ${title}\n\n| kind | example | mechanism | test |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
  });
  const counts = Object.entries(sweepCounts()).map(([sweep, counted]) => {
    const each = Object.entries(counted).map(([what, count]) => `${count.toLocaleString('en')} ${what}`);
    return `| ${sweep} | ${each.join(', ')} |`;
  });
  return `# Numbers and names as people write them

Wrong data is worse than an error: what is sent is what was typed, or nothing is sent. A form that says nothing is as
bad. Each kind of it, what holds it off, and the test that shows it. Written by \`UPDATE_DOCS=1\` with the unit test,
from \`test/support/data-kinds.ts\`.

${tables.join('\n\n')}

## Sweeps

Each number is counted by the test that does the sweep. Right is the one right value; what is refused has an error, and
nothing else is ever sent, but for digits that no sign tells from a number at home.

| over | counted |
| --- | --- |
${counts.join('\n')}
`;
}
