import {afterAuthentication} from './declines.js';
import type {CardRow} from './documented-card.js';

const {genericDecline, insufficientFunds} = afterAuthentication;

/** docs.stripe.com/testing, 3D Secure authentication. */
export const threeDSecure: readonly CardRow[] = [
  {
    number: '4000002500003155',
    country: 'FR',
    methods: ['pm_card_authenticationRequiredOnSetup'],
    authentication: 'unless_set_up',
    does: '3D Secure, unless it is set up and the customer is not there',
  },
  {
    number: '4000002760003184',
    country: 'DE',
    methods: ['pm_card_authenticationRequired'],
    authentication: 'always',
    does: '3D Secure at every payment',
  },
  {
    number: '4000003800000446',
    country: 'IT',
    methods: ['pm_card_authenticationRequiredSetupForOffSession'],
    authentication: 'on_session',
    does: '3D Secure only while the customer is there',
  },
  {
    number: '4000008260003178',
    country: 'GB',
    methods: ['pm_card_authenticationRequiredChargeDeclinedInsufficientFunds'],
    authentication: 'always',
    decline: {...insufficientFunds, attaches: true},
    does: '3D Secure, then insufficient funds',
  },
  {
    number: '4000000000003220',
    country: 'IE',
    names: ['threeDSecure2Required'],
    authentication: 'always',
    does: '3D Secure at every payment',
  },
  {number: '4000008400000027', authentication: 'always', does: '3D Secure at every payment'},
  {
    number: '4000008400001629',
    names: ['threeDSecureRequiredChargeDeclined'],
    authentication: 'always',
    decline: {...genericDecline, attaches: true},
    does: '3D Secure, then generic decline',
  },
  {
    number: '4000008400001280',
    names: ['threeDSecureRequiredProcessingError'],
    authentication: 'fails',
    does: '3D Secure cannot be done: declined',
  },
  {number: '4000000000003055', names: ['threeDSecureOptional'], does: '3D Secure is possible and not asked'},
  {
    number: '4000000000003097',
    names: ['threeDSecureOptionalProcessingError'],
    does: '3D Secure is possible and not asked',
  },
  {
    number: '378282246310005',
    names: ['amex_threeDSecureNotSupported'],
    does: 'no 3D Secure',
  },
  ...['4000582600000094', '4000582600000045', '4000582600000102', '4000582600000110'].map(
    (number): CardRow => ({
      number,
      country: 'GB',
      funding: 'debit',
      authentication: 'always',
      does: '3D Secure; the challenges of mobile apps are one page here',
    }),
  ),
];
