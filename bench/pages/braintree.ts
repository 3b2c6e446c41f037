import {create} from 'braintree-web/hosted-fields';

/**
 * All that Braintree's script does on a page before its frames answer: those are of Braintree's own origin, which
 * nobody reaches from here. Ready is when the frames are in their places, and they would be loaded then.
 */
const places = ['number', 'expiry', 'cvc'].map((id) => document.getElementById(id) as Element);
new MutationObserver((_changes, observer) => {
  if (!places.every((place) => place.querySelector('iframe'))) return;
  observer.disconnect();
  performance.mark('ready');
}).observe(document, {childList: true, subtree: true});

create({
  authorization: 'sandbox_bench_bench',
  fields: {
    number: {selector: '#number'},
    expirationDate: {selector: '#expiry'},
    cvv: {selector: '#cvc'},
  },
}).catch(() => undefined); // its frames do not answer
