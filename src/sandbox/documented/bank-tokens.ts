/** Tokens of US bank accounts by name, and the account each stands for: docs.stripe.com/connect/testing, add funds. */
export const bankTokens: Readonly<Record<string, {readonly last4: string; readonly does: string}>> = {
  btok_us_verified: {last4: '6789', does: 'a verified account'},
  btok_us_verified_accountClosed: {last4: '1113', does: 'a verified account; it is closed'},
  btok_us_verified_debitNotAuthorized: {last4: '3335', does: 'a verified account; debits are not authorized'},
  btok_us_verified_insufficientFunds: {last4: '2227', does: 'a verified account; it has no money'},
  btok_us_verified_invalidCurrency: {last4: '4440', does: 'a verified account; of another currency'},
  btok_us_verified_noAccount: {last4: '1116', does: 'a verified account; there is none'},
};
