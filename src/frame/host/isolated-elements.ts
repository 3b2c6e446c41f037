import {isServer} from 'lit';
import {warnBeforeLeaving} from '../../base/warn-before-leaving.js';
import {FramedFormElement} from './framed-form-element.js';

/** A form that is long enough to be missed: the browser asks before its page is left. */
class LongFramedFormElement extends FramedFormElement {
  constructor() {
    super();
    if (!isServer) warnBeforeLeaving(this);
  }
}

/** The class of every tag that is in a frame and nowhere else; each tag needs one of its own. */
export const isolatedElements: Readonly<Record<string, CustomElementConstructor>> = {
  'card-token-form': class extends FramedFormElement {},
  'cvc-update-form': class extends FramedFormElement {},
  'pii-token-form': class extends FramedFormElement {},
  'bank-account-token-form': class extends FramedFormElement {},
  'person-token-form': class extends LongFramedFormElement {},
  'account-token-form': class extends LongFramedFormElement {},
};
