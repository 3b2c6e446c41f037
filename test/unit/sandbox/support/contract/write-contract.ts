import {readFileSync, writeFileSync} from 'node:fs';

import {merged, readClientTypes, type Schema} from './client-types.js';

/** What is sent: interfaces of the client by the file that has them. */
const PARAMETERS = {
  AccountCreateExternalAccountParams: 'Accounts',
  AccountCreateParams: 'Accounts',
  AccountCreatePersonParams: 'Accounts',
  AccountListExternalAccountsParams: 'Accounts',
  AccountListPersonsParams: 'Accounts',
  AccountRetrieveParams: 'Accounts',
  AccountUpdateParams: 'Accounts',
  AccountUpdatePersonParams: 'Accounts',
  ChargeCaptureParams: 'Charges',
  ChargeCreateParams: 'Charges',
  CustomerCreateParams: 'Customers',
  CustomerCreateSourceParams: 'Customers',
  CustomerListSourcesParams: 'Customers',
  CustomerUpdateParams: 'Customers',
  PaymentIntentCancelParams: 'PaymentIntents',
  PaymentIntentCaptureParams: 'PaymentIntents',
  PaymentIntentConfirmParams: 'PaymentIntents',
  PaymentIntentCreateParams: 'PaymentIntents',
  PaymentIntentRetrieveParams: 'PaymentIntents',
  PaymentIntentUpdateParams: 'PaymentIntents',
  PaymentMethodAttachParams: 'PaymentMethods',
  PaymentMethodCreateParams: 'PaymentMethods',
};

/** What is answered. */
const ANSWERS = {
  Account: 'Accounts',
  BankAccount: 'BankAccounts',
  Card: 'Cards',
  Charge: 'Charges',
  Customer: 'Customers',
  PaymentIntent: 'PaymentIntents',
  PaymentMethod: 'PaymentMethods',
  Person: 'Persons',
  Token: 'Tokens',
};

/** Of each kind of payment method the card's own parameters are read; those of all others may be anything. */
const BY_METHOD =
  /(^|\.)(PaymentMethodData|PaymentMethodOptions|PaymentMethodDetails|PaymentMethodCreateParams|PaymentMethod)$/;
const READ_OF_METHOD = ['billing_details', 'card', 'metadata', 'radar_options'];
const isOtherMethod = (parent: string, property: string) =>
  BY_METHOD.test(parent) && !READ_OF_METHOD.includes(property);

const RESOURCES = [
  'account',
  'bank_account',
  'card',
  'charge',
  'customer',
  'payment_intent',
  'payment_method',
  'person',
  'token',
  'list',
];

/** Where the schemas of parameters are, and those of answers, which only tests need. */
export const PARAMETERS_FILE = 'src/sandbox/contract/parameters.json';
export const ANSWERS_FILE = 'test/unit/sandbox/support/contract/answers.json';

/** The version of the official client whose types are read, and the API's version that it speaks. */
export function clientVersion(): string {
  const read = (name: string) => readFileSync(`node_modules/stripe/${name}`, 'utf8').trim();
  return `stripe ${read('VERSION')}, API ${/'(\d{4}-[^']+)'/.exec(read('esm/apiVersion.js'))?.[1] ?? ''}`;
}

/** Writes both files anew. */
export function writeContract(): void {
  const types = readClientTypes([...new Set([...Object.values(PARAMETERS), ...Object.values(ANSWERS)])]);
  const parameters = types.read(PARAMETERS, {
    parameters: true,
    isOpen: ({parent, property}) => isOtherMethod(parent, property),
  });
  const answers = types.read(ANSWERS, {
    parameters: false,
    isOpen: ({parent, property, resource}) =>
      isOtherMethod(parent, property) || (resource !== undefined && !RESOURCES.includes(resource)),
  });
  write(PARAMETERS_FILE, parameters);
  write(ANSWERS_FILE, answers);
}

function write(
  file: string,
  schemas: {definitions: Record<string, Schema>; roots: Record<string, Schema>},
): void {
  writeFileSync(file, `${JSON.stringify({from: clientVersion(), ...merged(schemas)})}\n`);
}
