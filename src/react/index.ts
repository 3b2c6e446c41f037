'use client';
/**
 * The six forms as React components, for React 18 and 19. Nothing is registered: import the module in
 * `token-forms/define/` of each form that is used, at the top of a client component or in an effect.
 *
 * ```tsx
 * import 'token-forms/define/card-token-form.js';
 * import {CardTokenForm} from 'token-forms/react';
 *
 * <CardTokenForm publishableKey="pk_test_…" onToken={({detail}) => pay(detail.token.id)} />
 * ```
 *
 * In a `<form action={fn}>` React resets the form when the action has ended, and with it all that was typed; where
 * the customer may have to correct something, call the action from `onSubmit` in a transition instead.
 * @module
 */
import type {AccountTokenForm as AccountTokenFormElement} from '../elements/account-token-form.js';
import type {BankAccountTokenForm as BankAccountTokenFormElement} from '../elements/bank-account-token-form.js';
import type {CardTokenForm as CardTokenFormElement} from '../elements/card-token-form.js';
import type {CvcUpdateForm as CvcUpdateFormElement} from '../elements/cvc-update-form.js';
import type {PersonTokenForm as PersonTokenFormElement} from '../elements/person-token-form.js';
import type {PiiTokenForm as PiiTokenFormElement} from '../elements/pii-token-form.js';
import {createComponent} from './create-component.js';
import {DESCRIPTIONS} from './descriptions.js';
import type {TokenFormProps} from './props.js';

export type {EventProps, TokenFormProps} from './props.js';

type Entity = 'collect' | 'country' | 'countries' | 'idType' | 'details';

/** `<account-token-form>`'s props. */
export type AccountTokenFormProps = TokenFormProps<
  AccountTokenFormElement,
  Entity | 'businessType' | 'terms' | 'termsUrl'
>;
/** `<bank-account-token-form>`'s props. */
export type BankAccountTokenFormProps = TokenFormProps<
  BankAccountTokenFormElement,
  'country' | 'countries' | 'currency' | 'confirmAccountNumber'
>;
/** `<card-token-form>`'s props. */
export type CardTokenFormProps = TokenFormProps<
  CardTokenFormElement,
  'collect' | 'acceptBrands' | 'networksFor'
>;
/** `<cvc-update-form>`'s props. */
export type CvcUpdateFormProps = TokenFormProps<CvcUpdateFormElement, 'brand'>;
/** `<person-token-form>`'s props. */
export type PersonTokenFormProps = TokenFormProps<PersonTokenFormElement, Entity>;
/** `<pii-token-form>`'s props. */
export type PiiTokenFormProps = TokenFormProps<PiiTokenFormElement, 'country' | 'idType'>;

/** `<account-token-form>`; a `ref` is the element. */
export const AccountTokenForm = createComponent<AccountTokenFormElement, AccountTokenFormProps>(
  DESCRIPTIONS['account-token-form'],
  'AccountTokenForm',
);
/** `<bank-account-token-form>`; a `ref` is the element. */
export const BankAccountTokenForm = createComponent<BankAccountTokenFormElement, BankAccountTokenFormProps>(
  DESCRIPTIONS['bank-account-token-form'],
  'BankAccountTokenForm',
);
/** `<card-token-form>`; a `ref` is the element. */
export const CardTokenForm = createComponent<CardTokenFormElement, CardTokenFormProps>(
  DESCRIPTIONS['card-token-form'],
  'CardTokenForm',
);
/** `<cvc-update-form>`; a `ref` is the element. */
export const CvcUpdateForm = createComponent<CvcUpdateFormElement, CvcUpdateFormProps>(
  DESCRIPTIONS['cvc-update-form'],
  'CvcUpdateForm',
);
/** `<person-token-form>`; a `ref` is the element. */
export const PersonTokenForm = createComponent<PersonTokenFormElement, PersonTokenFormProps>(
  DESCRIPTIONS['person-token-form'],
  'PersonTokenForm',
);
/** `<pii-token-form>`; a `ref` is the element. */
export const PiiTokenForm = createComponent<PiiTokenFormElement, PiiTokenFormProps>(
  DESCRIPTIONS['pii-token-form'],
  'PiiTokenForm',
);
