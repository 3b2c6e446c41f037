import {
  createToken,
  retrieveToken,
  TokenError,
  type ClientOptions,
  type Token,
} from '../../src/client/index.js';

const options: ClientOptions = {publishableKey: 'pk_test_1'};
const card = {number: '4242424242424242', exp_month: '12', exp_year: '2033'};

const made: Promise<Token> = createToken({card}, options);
const found: Promise<Token> = retrieveToken('tok_1', {...options, fetch: globalThis.fetch});
void createToken({pii: {id_number: '000000000'}}, {...options, auth: 'body', apiBase: undefined});
void createToken(
  {card: {...card, networks: {preferred: 'visa'}}},
  {...options, signal: AbortSignal.timeout(1)},
);

void createToken({customer: 'cus_1'}, options);
void createToken({customer: 'cus_1', bank_account: 'ba_1', expand: ['bank_account']}, options);
void createToken({account: {company: {physical_address: {line1: '1 Main Street'}}}}, options);
interface Person {
  first_name?: string;
  dob?: {day: number; month: number; year: number};
}
declare const person: Person;
void createToken({person}, options);

// @ts-expect-error a publishable key is what everything starts with
void createToken({card}, {});
// @ts-expect-error nothing is no token
void createToken({}, options);
// @ts-expect-error null is no token
void createToken(null, options);
// @ts-expect-error one kind at a time
void createToken({card, pii: {id_number: '000000000'}}, options);
// @ts-expect-error a card that is saved has a customer
void createToken({card: 'card_1'}, options);
// @ts-expect-error a customer's card is named by its id
void createToken({customer: 'cus_1', card}, options);
// @ts-expect-error a customer has no saved ID number
void createToken({customer: 'cus_1', pii: {}}, options);
// @ts-expect-error a person has a first name, not a forename
void createToken({person: {forename: 'Jane'}}, options);
// @ts-expect-error a date has a year
void createToken({person: {dob: {day: 1, month: 2}}}, options);
// @ts-expect-error a town is a part of Japanese addresses alone
void createToken({account: {company: {physical_address: {town: 'x'}}}}, options);
// @ts-expect-error there is no such kind of token
void createToken({wallet: {}}, options);
// @ts-expect-error a card has a number
void createToken({card: {exp_month: '12', exp_year: '2033'}}, options);
// @ts-expect-error a card number is text: as a JavaScript number it would lose digits
void createToken({card: {...card, number: 4242424242424242}}, options);
// @ts-expect-error the API calls it `cvc`
void createToken({card: {...card, cvv: '123'}}, options);
// @ts-expect-error the secret key has no place here
void createToken({card}, {...options, secretKey: 'sk_test_1'});
// @ts-expect-error the key travels in the header or the body, nowhere else
void createToken({card}, {...options, auth: 'basic'});
// @ts-expect-error an id is text
void retrieveToken(1, options);

void made.then((token) => {
  const kind: string = token.type;
  const last4: string | undefined = token.card?.last4;
  const check: string | null | undefined = token.card?.cvc_check;
  const bank: string | null | undefined = token.bank_account?.bank_name;
  // @ts-expect-error the API calls it `address_zip`
  const zip: unknown = token.card?.postal_code;
  // @ts-expect-error a token never holds the number
  const number: string = token.card?.number;
  // @ts-expect-error a token is not changed, it is made anew
  token.used = true;
  return [kind, last4, check, bank, zip, number];
});

void found.catch((error: unknown) => {
  if (!(error instanceof TokenError)) return undefined;
  switch (error.type) {
    case 'card_error':
      return error.param;
    // @ts-expect-error the network kinds end in `_error`
    case 'network':
      return undefined;
    default:
      return error.code;
  }
});
