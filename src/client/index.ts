/**
 * The client without the elements: no DOM, Node 20 and every current browser.
 *
 * ```ts
 * import {createToken} from 'token-forms/client.js';
 *
 * try {
 *   const token = await createToken(
 *     {card: {number: '4242424242424242', exp_month: '12', exp_year: '2030', cvc: '123'}},
 *     {publishableKey: 'pk_test_…'},
 *   );
 *   await fetch('/pay', {method: 'POST', body: new URLSearchParams({source: token.id})});
 * } catch (error) {
 *   if (error.name !== 'TokenError') throw error;
 *   if (error.type === 'card_error') show(error.message); // written for the customer; `error.param` is the field
 *   else report(error.type, error.code, error.requestId); // for you: it holds nothing that was typed
 * }
 * ```
 * @module
 */
export {createToken} from './create-token.js';
export {retrieveToken} from './retrieve-token.js';
export {TokenError} from './token-error.js';
export type {ClientOptions} from './client-options.js';
export type {AccountParams, CompanyParams} from './account-params.js';
export type {BankAccountParams} from './bank-account-params.js';
export type {CardParams} from './card-params.js';
export type {IndividualParams} from './individual-params.js';
export type {CvcUpdateParams, PiiParams, SavedParams, TokenKind, TokenParams} from './params.js';
export type {PersonParams} from './person-params.js';
export type {TokenErrorFacts, TokenErrorType} from './token-error.js';
export type {Token} from './token.js';
export type {TokenBankAccount} from './token-bank-account.js';
export type {TokenCard} from './token-card.js';
