/** Where the sandbox does not do as Stripe does, and why: `docs/sandbox.md` has them. */
export const deviations: readonly (readonly [what: string, why: string])[] = [
  [
    'No message repeats a value of the request.',
    'Stripe repeats a wrong value in its messages; it could be a number that nobody must keep.',
  ],
  [
    'Six digits and more in a row are shown as `[redacted]`.',
    'In names, metadata, phone numbers, logs and error messages: somebody types a card number into the wrong field. Routing numbers that are documented for tests are shown.',
  ],
  [
    'Only documented test accounts become bank tokens.',
    'As in Stripe’s test mode; the list is that of the documentation.',
  ],
  [
    'Cards beside the documented ones are taken.',
    'With unknown funding and no country, so that any form can be tried; Stripe’s test mode declines real cards.',
  ],
  [
    'Any key of the right form works, and all are of one account.',
    'There is nothing to register. Connected accounts are those that were made, and those that the sandbox was started with (`acct_1`).',
  ],
  [
    'A restricted key may do all but Connect.',
    'What it may do is chosen in a dashboard; here with the option `withheld`.',
  ],
  [
    'A failed check of the postal code blocks a payment, one of the CVC does not.',
    'That is a Radar setting of the account; here it is the option `blocks`.',
  ],
  ['Which `advice_code` a test card has is concluded.', 'Only what the three mean is documented.'],
  [
    'Accounts, persons and companies keep few details.',
    'Birthdays, addresses, phone numbers and ID numbers are not kept at all, and so not shown.',
  ],
  [
    'Nobody is verified, and nothing is paid out.',
    'What Stripe documents of that comes later, by webhooks; the values for it become tokens.',
  ],
  [
    '`company[tax_id]` and `company[vat_id]` take no token.',
    'A PII token is documented for ID numbers alone.',
  ],
  [
    'Payment methods are cards, and nothing comes after a payment.',
    'Disputes, refunds, balances, payouts and webhooks are not here; the test cards for them are paid.',
  ],
  [
    '3D Secure is a page of the sandbox with two buttons.',
    'Stripe shows the bank’s; mobile challenges are this page, too.',
  ],
  [
    '`tok_visa_chargeDeclinedFraudulent` is declined as fraudulent.',
    'The documentation’s table has `expired_card` for it, against its name.',
  ],
  [
    'The US debit card that takes no instant payouts has no number.',
    'The one that is documented fails its check digit.',
  ],
  [
    'Lists of versions and of countries are fixed.',
    'An API version that comes later is refused until the sandbox is updated.',
  ],
];
