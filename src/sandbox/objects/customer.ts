import {newId, randomText} from '../ids.js';
import type {Params} from '../params/params.js';
import {redactAll} from '../redact.js';
import type {Payable} from '../payable.js';
import {shownAddress, shownShipping} from './address.js';
import {listOf} from './list.js';
import {mergeMetadata} from './metadata.js';

/** A card or bank account that a customer has saved. */
export interface SourceRecord {
  readonly id: string;
  /** As the API shows it. */
  readonly object: Readonly<Record<string, unknown>>;
  /** Of a card. */
  readonly payable?: Payable;
}

/** A customer and what it pays with. */
export interface CustomerRecord {
  readonly id: string;
  readonly object: Readonly<Record<string, unknown>>;
  readonly sources: readonly SourceRecord[];
  readonly default_source: string | null;
}

const TOLD = [
  'address',
  'description',
  'email',
  'name',
  'phone',
  'preferred_locales',
  'shipping',
  'tax_exempt',
];

/** A customer that has nothing yet. */
export function newCustomer(created: number): CustomerRecord {
  return {
    id: newId('cus'),
    sources: [],
    default_source: null,
    object: {
      address: null,
      balance: 0,
      created,
      currency: null,
      delinquent: false,
      description: null,
      discount: null,
      email: null,
      invoice_prefix: randomText(8).toUpperCase(),
      invoice_settings: {
        custom_fields: null,
        default_payment_method: null,
        footer: null,
        rendering_options: null,
      },
      livemode: false,
      metadata: {},
      name: null,
      next_invoice_sequence: 1,
      phone: null,
      preferred_locales: [],
      shipping: null,
      tax_exempt: 'none',
      test_clock: null,
    },
  };
}

/** The customer with what a request tells of it. */
export function withCustomerParams(
  customer: CustomerRecord,
  params: Params,
  unset: ReadonlySet<string>,
): CustomerRecord {
  const told = Object.fromEntries(
    TOLD.filter((name) => name in params).map((name) => [name, shown(name, params[name])]),
  );
  const gone = Object.fromEntries(TOLD.filter((name) => unset.has(name)).map((name) => [name, null]));
  const metadata = mergeMetadata(customer.object['metadata'], params['metadata'], unset);
  return {...customer, object: {...customer.object, ...told, ...gone, metadata}};
}

function shown(name: string, value: unknown): unknown {
  if (name === 'address') return shownAddress(value);
  return name === 'shipping' ? shownShipping(value) : redactAll(value);
}

/** As the API shows it. */
export function shownCustomer({id, object, default_source}: CustomerRecord): Record<string, unknown> {
  return {id, object: 'customer', ...object, default_source};
}

/** What of it is shown only to whom it is expanded. */
export function customerExtras({id, sources}: CustomerRecord): Readonly<Record<string, unknown>> {
  const url = `/v1/customers/${id}`;
  return {
    sources: listOf(
      `${url}/sources`,
      sources.map(({object}) => object),
    ),
    subscriptions: listOf(`${url}/subscriptions`, []),
    tax_ids: listOf(`${url}/tax_ids`, []),
  };
}
