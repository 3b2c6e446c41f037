/**
 * What the leak tests type, by field name: text that stands nowhere else. A field that is not in the list gets one
 * made of its name, which will do wherever any text is taken; add a line here for one that takes a format.
 */
const CANARIES: Readonly<Record<string, string>> = {
  number: '349182736058427',
  expiry: '1146',
  cvc: '9713',
  id_number: '536279481',
  name: 'Zephyrine Quillfeather',
  address_line1: '73 Wyvernsmoor Parade',
  address_zip: 'BB73914',
  // a documented test account: no other makes a token
  account_number: 'NL39RABO0300065264',
  email: 'quillfeather@wyvernsmoor.example',
  ssn_last_4: '8264',
  tax_id: '417382956',
};

/** A form under test, with every field that it can have. */
export interface FormUnderTest {
  readonly tag: string;
  readonly attributes: string;
}

/** Every element there is. */
export const formsUnderTest: readonly FormUnderTest[] = [
  {tag: 'card-token-form', attributes: 'name="source" collect="name address"'},
  {tag: 'cvc-update-form', attributes: 'name="code" brand="american-express"'},
  {tag: 'pii-token-form', attributes: 'name="identity" country="US" id-type="ssn"'},
  {tag: 'bank-account-token-form', attributes: 'name="account" country="NL"'},
  {tag: 'person-token-form', attributes: 'name="person" country="US" collect="name email ssn-last-4"'},
  {
    tag: 'account-token-form',
    attributes: 'name="business" country="US" business-type="company" collect="name tax-id"',
  },
];

/** What to type into a field. */
export const canaryOf = (field: string): string =>
  CANARIES[field] ?? `Qx ${[...field.replaceAll('_', ' ')].reverse().join('')} vz`;

/** What an API answers about cards and accounts, and a page may see: the holder's words and the date, no numbers. */
export const ECHOED: readonly string[] = ['name', 'expiry', 'account_holder_name'];

/**
 * Names of the fields whose canary is in a text: as typed, grouped in any way, escaped for a URL, in Base64; of
 * numbers, any ten digits in a row, so that a half-typed one is found, too.
 */
export function canariesIn(text: string, fields: readonly string[]): readonly string[] {
  const bare = withoutGaps(text);
  return fields.filter((field) => {
    const {alone, anywhere, withoutGaps} = formsOf(field);
    return (
      alone.some((form) => standsAlone(text, form)) ||
      anywhere.some((form) => text.includes(form)) ||
      withoutGaps.some((form) => bare.includes(form))
    );
  });
}

/** What a canary may look like, by where it would be one. */
interface CanaryForms {
  /** Where nothing that could be of the same word stands beside it. */
  readonly alone: readonly string[];
  readonly anywhere: readonly string[];
  /** In a text without its gaps. */
  readonly withoutGaps: readonly string[];
}

const known = new Map<string, CanaryForms>();

function formsOf(field: string): CanaryForms {
  const forms = known.get(field) ?? canaryForms(canaryOf(field));
  known.set(field, forms);
  return forms;
}

function canaryForms(canary: string): CanaryForms {
  if (canary.length < 6) return {alone: shortForms(canary), anywhere: [], withoutGaps: []};
  return {
    alone: [],
    anywhere: [canary, encodeURIComponent(canary), canary.replaceAll(' ', '+'), ...base64(canary)],
    withoutGaps: [withoutGaps(canary), ...(isDigits(canary) ? parts(canary) : [])],
  };
}

const isDigits = (text: string) => !Number.isNaN(Number(text));

/** Without what is put between digits. */
function withoutGaps(text: string): string {
  let bare = text;
  for (const gap of [' ', '\u00A0', '-', '+', '%20']) bare = bare.replaceAll(gap, '');
  return bare;
}

function parts(digits: string): readonly string[] {
  const length = Math.min(digits.length, 10);
  return Array.from({length: digits.length - length + 1}, (_, at) => digits.slice(at, at + length));
}

/** A code, or a date with and without its slash. */
const shortForms = (text: string): readonly string[] => [
  text,
  `${text.slice(0, 2)}/${text.slice(2)}`,
  `${text.slice(0, 2)} / ${text.slice(2)}`,
];

/** Four digits are a part of many numbers. */
function standsAlone(text: string, form: string): boolean {
  const isWord = (char: string | undefined) => char !== undefined && /[\w.-]/.test(char);
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    if (!isWord(text[at - 1]) && !isWord(text[at + form.length])) return true;
  }
  return false;
}

/** Wherever in an encoded text it may begin, without the characters that its neighbours have a part in. */
function base64(text: string): readonly string[] {
  return ['', ' ', '  '].map((before) => {
    const encoded = Buffer.from(before + text)
      .toString('base64')
      .replaceAll('=', '');
    return encoded.slice(before.length && 4, -2);
  });
}
