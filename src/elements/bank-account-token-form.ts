import type {Form} from '../model/form.js';
import {bankAccountForm, loadBankRules} from '../forms/bank-account.js';
import {localeOf} from '../base/locale-of.js';
import type {PropertyDeclarations} from '../base/attributed-element.js';
import {DirectFormElement} from './direct-form-element.js';
import {words} from './words.js';

/**
 * Turns a bank account into a token (`btok_…`).
 *
 * @tagname bank-account-token-form
 */
export class BankAccountTokenForm extends DirectFormElement {
  static override properties: PropertyDeclarations = {
    country: {},
    countries: {fallback: ''},
    currency: {},
    confirmAccountNumber: {},
  };

  /**
   * ISO 3166-1 alpha-2: the country of the account, which decides what is asked for and sent. With `countries`, the
   * one that is chosen at first.
   */
  declare country: string | undefined;
  /** The countries that the customer may choose among, separated by spaces; all that are known without `country`. */
  declare countries: string;
  /** ISO 4217; default: that of the country. */
  declare currency: string | undefined;
  /**
   * Whether the account number has to be typed twice: `on` or `off`; by default where it has no check digits, by
   * which a slip would be found.
   */
  declare confirmAccountNumber: 'on' | 'off' | undefined;

  /** A promise in any case: choices are drawn by what an element loads before it opens such a form. */
  protected override async definition(): Promise<Form> {
    const country = this.country?.toUpperCase() ?? '';
    const {countries, currency, confirmAccountNumber} = this;
    // together, rather than one after the other
    const [messages, , {withCheque}] = await Promise.all([
      messagesFor(localeOf(this)),
      loadBankRules(country),
      import('../rendering/cheque-template.js'),
    ]);
    return bankAccountForm({
      country,
      countries: words(countries?.toUpperCase()),
      currency: currency ?? '',
      confirm: confirmAccountNumber ?? '',
      withCheque,
      messages,
    });
  }
}

const messagesFor = (locale: string) =>
  import('../i18n/bank-account/load.js').then(({loadBankAccountMessages}) => loadBankAccountMessages(locale));

declare global {
  interface HTMLElementTagNameMap {
    'bank-account-token-form': BankAccountTokenForm;
  }
}
