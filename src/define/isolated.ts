import {FramedFormElement} from '../frame/framed-form-element.js';
import {warnBeforeLeaving} from '../view/warn-before-leaving.js';

for (const tag of ['card-token-form', 'cvc-update-form', 'pii-token-form', 'bank-account-token-form']) {
  if (!customElements.get(tag)) customElements.define(tag, class extends FramedFormElement {});
}

/** The same for a form that is long enough to be missed. */
class LongFormElement extends FramedFormElement {
  constructor() {
    super();
    warnBeforeLeaving(this);
  }
}

for (const tag of ['person-token-form', 'account-token-form']) {
  if (!customElements.get(tag)) customElements.define(tag, class extends LongFormElement {});
}
