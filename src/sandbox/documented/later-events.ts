import type {CardRow} from './documented-card.js';

const later = (number: string, name: string | undefined, what: string): CardRow => ({
  number,
  ...(name !== undefined && {names: [name]}),
  does: `is paid; ${what} is nothing that the sandbox has`,
});

/** Cards whose peculiarity comes after the payment, in objects that the sandbox does not have. */
export const laterEvents: readonly CardRow[] = [
  later('4000000000000259', 'createDispute', 'the dispute'),
  later('4000000000002685', 'createDisputeProductNotReceived', 'the dispute'),
  later('4000000000001976', 'createDisputeInquiry', 'the inquiry'),
  later('4000000000005423', 'createIssuerFraudRecord', 'the early fraud warning'),
  later('4000000404000079', 'createMultipleDisputes', 'disputes'),
  later('4000000404000038', 'createCe3EligibleDispute', 'the dispute'),
  later('4000008400000779', 'createComplianceDispute', 'the dispute'),
  later('4000000000007726', 'pendingRefund', 'the refund that is pending'),
  later('4000000000005126', 'refundFail', 'the refund that fails'),
  later('4000000000000077', 'bypassPending', 'the balance'),
  {...later('4000003720000278', 'bypassPendingInternational', 'the balance'), country: 'IE'},
  later('4000000000000093', 'domesticPricing', 'pricing'),
  later('4000000000001208', undefined, 'the captcha'),
  later('4000000000003725', undefined, 'the captcha'),
  {
    ...later('4000000000004202', undefined, 'the next requirements'),
    tokens: ['tok_visa_triggerNextRequirements'],
  },
  {...later('4000000000004210', undefined, 'the block'), tokens: ['tok_visa_triggerChargeBlock']},
  {...later('4000000000004236', undefined, 'the block'), tokens: ['tok_visa_triggerPayoutBlock']},
];
