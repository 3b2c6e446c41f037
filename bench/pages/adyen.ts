import {AdyenCheckout, CustomCard} from '@adyen/adyen-web';

/**
 * All that Adyen's script does on a page before its frames answer: those are of Adyen's own origin, which nobody
 * reaches from here. Ready is when the number's frame is in its place: the others come once that has answered.
 */
const place = document.getElementById('card') as HTMLElement;
new MutationObserver((_changes, observer) => {
  if (!place.querySelector('iframe')) return;
  observer.disconnect();
  performance.mark('ready');
}).observe(place, {childList: true, subtree: true});

const checkout = await AdyenCheckout({
  environment: 'test',
  clientKey: `test_${'B'.repeat(32)}`,
  countryCode: 'NL',
  locale: 'en-US',
  analytics: {enabled: false},
  paymentMethodsResponse: {paymentMethods: [{type: 'scheme', name: 'Card', brands: ['visa', 'mc']}]},
});
new CustomCard(checkout, {brands: ['visa', 'mc']}).mount(place);
