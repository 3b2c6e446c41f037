import {define} from '../../define/define.js';
import {AccountTokenForm} from '../../elements/account-token-form.js';
import {BankAccountTokenForm} from '../../elements/bank-account-token-form.js';
import {CardTokenForm} from '../../elements/card-token-form.js';
import {CvcUpdateForm} from '../../elements/cvc-update-form.js';
import {PersonTokenForm} from '../../elements/person-token-form.js';
import {PiiTokenForm} from '../../elements/pii-token-form.js';
import {guestForm} from './guest-form.js';

/** A frame may open no window, so the page shows the link. */
class AccountGuest extends AccountTokenForm {
  protected override get linksTerms(): boolean {
    return false;
  }
}

/** Registers every kind of form, for a frame. */
export function defineGuests(): void {
  define('card-token-form', guestForm(CardTokenForm));
  define('cvc-update-form', guestForm(CvcUpdateForm));
  define('pii-token-form', guestForm(PiiTokenForm));
  define('account-token-form', guestForm(AccountGuest));
  define('person-token-form', guestForm(PersonTokenForm));
  define('bank-account-token-form', guestForm(BankAccountTokenForm));
}
