import type {ElementDescription} from './create-component.js';

const COMMON = [
  'publishableKey',
  'apiBase',
  'stripeAccount',
  'apiVersion',
  'auth',
  'idempotency',
  'name',
  'required',
  'disabled',
  'locale',
  'mask',
  'clearOnToken',
  'look',
  'errorSpace',
  'frameSrc',
];
const ENTITY = ['collect', 'country', 'countries', 'idType'];

const describe = (
  tagName: string,
  attributes: readonly string[],
  properties: Readonly<Record<string, unknown>> = {},
): ElementDescription => ({
  tagName,
  attributes: [...COMMON, ...attributes],
  properties: {messages: {}, ...properties},
});

/** What the components have to know of their elements. */
export const DESCRIPTIONS = {
  'account-token-form': describe('account-token-form', [...ENTITY, 'businessType', 'terms', 'termsUrl'], {
    details: undefined,
  }),
  'bank-account-token-form': describe('bank-account-token-form', [
    'country',
    'countries',
    'currency',
    'confirmAccountNumber',
  ]),
  'card-token-form': describe('card-token-form', ['collect', 'acceptBrands'], {networksFor: undefined}),
  'cvc-update-form': describe('cvc-update-form', ['brand', 'last4']),
  'person-token-form': describe('person-token-form', ENTITY, {details: undefined}),
  'pii-token-form': describe('pii-token-form', ['country', 'idType']),
} as const satisfies Readonly<Record<string, ElementDescription>>;
