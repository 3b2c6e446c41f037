import {FramedFormElement} from '../frame/host/framed-form-element.js';
import {warnBeforeLeaving} from '../base/warn-before-leaving.js';

for (const kind of [
  'card-token',
  'cvc-update',
  'pii-token',
  'bank-account-token',
  'person-token',
  'account-token',
]) {
  const tag = `${kind}-form`;
  const Form = class extends FramedFormElement {
    constructor() {
      super();
      // long enough to be missed
      if (/^(person|acc)/.test(kind)) warnBeforeLeaving(this);
    }
  };
  if (!customElements.get(tag)) customElements.define(tag, Form);
}

/** To a page they are the same elements. */
export type {
  AccountTokenForm,
  BankAccountTokenForm,
  CardTokenForm,
  CvcUpdateForm,
  FormChangeEvent,
  PersonTokenForm,
  PiiTokenForm,
  TokenErrorEvent,
  TokenEvent,
} from './all.js';
