/** The official client's types and ours stand for each other, so that a page and its server can share a token. */
import type Stripe from 'stripe';
import {createToken, type Token, type TokenParams} from '../../src/client/index.js';

declare const ours: Token;
declare const theirs: Stripe.Token;
export const forTheServer: Stripe.Token = ours;
export const forThePage: Token = theirs;
export const card: Stripe.Card | undefined = ours.card;
// members that only the documents have can be read, and need not be there
export const redaction: Readonly<Record<string, unknown>> | null | undefined = ours.redaction;
export const description: string | null | undefined = ours.description;
export const documented: Token = {...theirs, redaction: null, description: null, ...{added_later: true}};
export const account: Stripe.BankAccount | undefined = ours.bank_account;

const options = {publishableKey: 'pk_test_1'};
declare const params: Required<Stripe.TokenCreateParams>;
void createToken({card: params.card as Stripe.TokenCreateParams.Card}, options);
void createToken({bank_account: params.bank_account as Stripe.TokenCreateParams.BankAccount}, options);
void createToken({cvc_update: params.cvc_update}, options);
void createToken({pii: params.pii, expand: params.expand}, options);
void createToken({person: params.person}, options);
void createToken({account: params.account}, options);
void createToken({customer: params.customer, card: 'card_1'}, options);

/** Every path into `T`, as a union: `card`, `card.number`, … What is only text in one of its forms is text. */
type Paths<T> = T extends string | number | boolean | null | undefined
  ? never
  : T extends readonly (infer E)[]
    ? Paths<E>
    : string extends keyof T
      ? never
      : {
          [K in keyof T & string]: K | (Paths<T[K]> extends infer P extends string ? `${K}.${P}` : never);
        }[keyof T & string];

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

type OurPaths = TokenParams extends infer One ? (One extends unknown ? Paths<Required<One>> : never) : never;

// no parameter is missing, and none is made up
export const sameParameters: Same<OurPaths, Paths<Required<Stripe.TokenCreateParams>>> = true;

// nothing that the API tells of a card or an account is missing, but what is no part of a new token
type Beside = 'account' | 'customer' | 'deleted' | 'description' | 'iin' | 'issuer';
export const sameCard: Same<
  Exclude<keyof Stripe.Card, Beside>,
  Exclude<keyof NonNullable<Token['card']>, 'wallet'>
> = true;
export const sameAccount: Same<
  Exclude<keyof Stripe.BankAccount, Beside | 'requirements' | 'future_requirements'>,
  keyof NonNullable<Token['bank_account']>
> = true;
