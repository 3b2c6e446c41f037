import {accounts} from './accounts.js';
import {charges} from './charges.js';
import {customerSources} from './customer-sources.js';
import {customers} from './customers.js';
import type {Endpoint} from './endpoint.js';
import {externalAccounts} from './external-accounts.js';
import {paymentIntents} from './payment-intents.js';
import {paymentMethods} from './payment-methods.js';
import {persons} from './persons.js';
import {tokens} from './tokens.js';

/** Every endpoint of the API that the sandbox has. */
export const endpoints: readonly Endpoint[] = [
  ...tokens,
  ...charges,
  ...customers,
  ...customerSources,
  ...paymentMethods,
  ...paymentIntents,
  ...accounts,
  ...externalAccounts,
  ...persons,
];
