import cards from '../contract/payout-cards.json' with {type: 'json'};
import type {CardRow} from './documented-card.js';

/** docs.stripe.com/connect/testing, debit card numbers: cards that payouts go to. */
export const payouts: readonly CardRow[] = [
  ...Object.entries(cards).flatMap(
    ([country, [success, fails, notInstant, mastercard]]): readonly CardRow[] => {
      const row = (number: string | null | undefined, name: string, does: string): CardRow => ({
        // The number that is documented for the US fails its check digit: there is the token alone.
        ...(number ? {number} : {last4: '5555'}),
        country,
        funding: 'debit',
        tokens: [`tok_${name.replace('CC', country.toLowerCase())}`],
        does: `external account: ${does}`,
      });
      return [
        row(success, 'visa_debit_CC_transferSuccess', 'payouts succeed'),
        row(
          fails,
          'visa_debit_CC_transferFail',
          'is taken; payouts, which fail, are nothing that the sandbox has',
        ),
        row(notInstant, 'visa_debit_CC_instantPayoutUnsupported', 'is taken; not for instant payouts'),
        row(mastercard, 'mastercard_debit_CC_transferSuccess', 'payouts succeed'),
      ];
    },
  ),
  {
    number: '6011981111111113',
    funding: 'debit',
    tokens: ['tok_discover_debit_us_transferSuccess'],
    does: 'external account: payouts succeed',
  },
  {
    number: '4000000360000006',
    tokens: ['tok_visa_credit_au'],
    does: 'external account: refused, for it is no debit card',
  },
  {
    // The number that is documented fails its check digit, too.
    last4: '0006',
    country: 'AE',
    tokens: ['tok_visa_credit_ae'],
    does: 'external account: refused, for it is no debit card',
  },
];
