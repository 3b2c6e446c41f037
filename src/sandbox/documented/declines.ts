import {DECLINED, type CardRow, type Decline} from './documented-card.js';

const declined = (declineCode: string, message = DECLINED): Decline => ({
  code: 'card_declined',
  declineCode,
  message,
});

const genericDecline = declined('generic_decline');
const insufficientFunds = declined('insufficient_funds', 'Your card has insufficient funds.');
const lostCard = declined('lost_card');
const stolenCard = declined('stolen_card');
const expired: Decline = {code: 'expired_card', param: 'exp_month', message: 'Your card has expired.'};
const incorrectCvc: Decline = {
  code: 'incorrect_cvc',
  param: 'cvc',
  message: "Your card's security code is incorrect.",
  needsCvc: true,
};
const processingError: Decline = {
  code: 'processing_error',
  message: 'An error occurred while processing your card. Try again in a little bit.',
};
const velocity = declined(
  'card_velocity_exceeded',
  'Your card was declined for making repeated attempts too frequently or exceeding its amount limit.',
);
const blocked: Decline = {...declined('fraudulent'), blocked: true};

/** The decline of cards whose holder has authenticated and that have no money. */
export const afterAuthentication = {genericDecline, insufficientFunds};

/** docs.stripe.com/testing, declined payments. */
export const declines: readonly CardRow[] = [
  {
    number: '4000000000000002',
    names: ['visa_chargeDeclined', 'chargeDeclined'],
    decline: genericDecline,
    does: 'generic decline',
  },
  {
    number: '4000000000009995',
    names: ['visa_chargeDeclinedInsufficientFunds', 'chargeDeclinedInsufficientFunds'],
    decline: insufficientFunds,
    does: 'insufficient funds',
  },
  {
    last4: '9995',
    funding: 'debit',
    tokens: ['tok_visa_debit_chargeDeclinedInsufficientFunds'],
    decline: insufficientFunds,
    does: 'insufficient debit funds',
  },
  {number: '4000000000009987', names: ['visa_chargeDeclinedLostCard'], decline: lostCard, does: 'lost card'},
  {
    number: '4000000000009979',
    names: ['visa_chargeDeclinedStolenCard'],
    decline: stolenCard,
    does: 'stolen card',
  },
  {
    number: '4000000000000069',
    names: ['chargeDeclinedExpiredCard'],
    tokens: ['tok_visa_chargeDeclinedExpiredCard'],
    decline: expired,
    does: 'expired card',
  },
  {
    number: '4000000000000127',
    names: ['chargeDeclinedIncorrectCvc'],
    tokens: ['tok_visa_chargeDeclinedIncorrectCvc'],
    decline: incorrectCvc,
    does: 'wrong CVC, if one is given',
  },
  {
    number: '4000000000000119',
    names: ['chargeDeclinedProcessingError'],
    tokens: ['tok_visa_chargeDeclinedProcessingError'],
    decline: processingError,
    does: 'processing error',
  },
  {
    number: '4000000000006975',
    names: ['visa_chargeDeclinedVelocityLimitExceeded'],
    decline: velocity,
    does: 'too many payments',
  },
  {
    number: '4000000000000341',
    names: ['chargeCustomerFail'],
    tokens: ['tok_visa_chargeCustomerFail'],
    decline: {...genericDecline, attaches: true},
    does: 'can be saved, then declines',
  },
  {
    last4: '0341',
    tokens: ['tok_visa_chargeCustomerFailLostCard'],
    decline: {...lostCard, attaches: true},
    does: 'can be saved, then declines as lost',
  },
  {
    last4: '0341',
    tokens: ['tok_visa_chargeCustomerFailStolenCard'],
    decline: {...stolenCard, attaches: true},
    does: 'can be saved, then declines as stolen',
  },
  {
    number: '4100000000000019',
    names: ['radarBlock', 'chargeDeclinedFraudulent'],
    tokens: ['tok_visa_chargeDeclinedFraudulent'],
    risk: 'highest',
    decline: blocked,
    does: 'highest risk, always blocked',
  },
  {number: '4000000000004954', names: ['riskLevelHighest'], risk: 'highest', does: 'highest risk'},
  {number: '4000000000009235', names: ['riskLevelElevated'], risk: 'elevated', does: 'elevated risk'},
  {
    number: '4000000000000101',
    names: ['cvcCheckFail'],
    checks: {cvc: 'fail'},
    does: 'CVC check fails, if one is given',
  },
  {
    number: '4000000000000036',
    names: ['avsZipFail'],
    checks: {zip: 'fail'},
    does: 'postal code check fails, if one is given',
  },
  {
    number: '4000058400307872',
    funding: 'debit',
    names: ['cvcCheckFailElevatedRisk'],
    risk: 'elevated',
    checks: {cvc: 'fail'},
    does: 'CVC check fails, if one is given; elevated risk',
  },
  {
    number: '4000058400306072',
    funding: 'debit',
    names: ['avsZipFailElevatedRisk'],
    risk: 'elevated',
    checks: {zip: 'fail'},
    does: 'postal code check fails, if one is given; elevated risk',
  },
  {
    number: '4000000000000028',
    names: ['avsLine1Fail'],
    checks: {line1: 'fail'},
    does: 'check of the first address line fails, if one is given',
  },
  {
    number: '4000000000000010',
    names: ['avsFail'],
    checks: {line1: 'fail', zip: 'fail'},
    does: 'checks of the first address line and of the postal code fail, if they are given',
  },
  {
    number: '4000000000000044',
    names: ['avsUnchecked'],
    checks: {line1: 'unavailable', zip: 'unavailable'},
    does: 'checks of the address are unavailable',
  },
];
