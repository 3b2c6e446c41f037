import values from '../contract/test-values.json' with {type: 'json'};
import type {CardRow} from './documented-card.js';

/** What follows `tok_` and `pm_card_`, by number. */
const NAMES: Readonly<Record<string, string>> = {
  '3056930009020004': 'diners',
  '3566002020360505': 'jcb',
  '378282246310005': 'amex',
  '4000002500001001': 'visa_cartesBancaires',
  '4000050360000001': 'visa_debit_eftposAuCoBranded',
  '4000056655665556': 'visa_debit',
  '4242424242424242': 'visa',
  '5105105105105100': 'mastercard_prepaid',
  '5200828282828210': 'mastercard_debit',
  '5555050360000080': 'mastercard_debit_eftposAuCoBranded',
  '5555552500001001': 'mastercard_cartesBancaires',
  '5555555555554444': 'mastercard',
  '6011111111111117': 'discover',
  '6200000000000005': 'unionpay',
};

const namesOf = (number: string) => (NAMES[number] === undefined ? [] : [NAMES[number]]);

/** docs.stripe.com/testing, cards by brand, co-branded cards, HSA and FSA. */
export const brands: readonly CardRow[] = [
  ...values.cards.by_brand.map(({number, brand, funding}): CardRow => ({
    number,
    brand,
    ...(funding && {funding}),
    names: namesOf(number),
    does: 'is paid',
  })),
  ...values.cards.co_branded.map(({number, networks}): CardRow => ({
    number,
    networks,
    country: networks[0] === 'cartes_bancaires' ? 'FR' : 'AU',
    funding: networks[0] === 'cartes_bancaires' ? 'credit' : 'debit',
    names: namesOf(number),
    does: 'is paid',
  })),
  {
    number: '4000051230000072',
    funding: 'debit',
    methods: ['pm_card_debit_visaFsaProductCode', 'pm_card_debit_visaHsaProductCode'],
    does: 'is paid (FSA, HSA)',
  },
  {
    number: '5200828282828897',
    funding: 'debit',
    methods: ['pm_card_mastercard_debit_mastercardFsaProductCode'],
    does: 'is paid (FSA)',
  },
];
