import {FramedFormElement} from '../frame/framed-form-element.js';

for (const tag of ['card-token-form', 'cvc-update-form', 'pii-token-form', 'bank-account-token-form']) {
  if (!customElements.get(tag)) customElements.define(tag, class extends FramedFormElement {});
}
