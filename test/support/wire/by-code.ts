/** Parameters that no form asks for, or their beginnings, and why: they are for code, with `createToken`. */
export const byCode: Readonly<Record<string, string>> = {
  'card[currency]':
    'for a debit card as the payout account of a connected account: nothing a customer decides',
  'bank_account[payment_method]': 'the id of a payment method, which excludes every other parameter',
  customer: 'the id of a customer, for platforms',
  'expand[]': 'what the answer holds, not what is sent',
  'person[metadata]': 'what a page keeps of its own, by `details`',
  'account[individual][metadata]': 'what a page keeps of its own, by `details`',
};
