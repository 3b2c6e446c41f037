import type {Form} from '../model/form.js';
import {bankAccountForm, loadBankRules} from '../forms/bank-account.js';
import {loadMessages} from '../i18n/load-messages.js';
import {chequeTemplate} from '../rendering/cheque-template.js';
import type {RenderState, TextLookup} from '../rendering/render-state.js';
import {localeOf} from '../base/locale-of.js';
import type {PropertyDeclarations} from 'lit';
import {stringProperty} from '../base/form-control-element.js';
import {DirectFormElement} from './direct-form-element.js';
import {words} from '../base/words.js';

/**
 * Turns a bank account into a token (`btok_…`).
 *
 * @tagname bank-account-token-form
 */
export class BankAccountTokenForm extends DirectFormElement {
  static override properties: PropertyDeclarations = {
    country: stringProperty('country'),
    countries: stringProperty('countries', ''),
    currency: stringProperty('currency'),
    confirmAccountNumber: stringProperty('confirm-account-number'),
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

  constructor() {
    super();
    this.countries = '';
  }

  /** A promise in any case: what is asked depends on the country. */
  protected override async definition(): Promise<Form> {
    const country = this.country?.toUpperCase() ?? '';
    const {countries, currency, confirmAccountNumber} = this;
    // together, rather than one after the other
    const [messages] = await Promise.all([messagesFor(localeOf(this)), loadBankRules(country)]);
    return bankAccountForm({
      country,
      countries: words(countries).map((code) => code.toUpperCase()),
      currency: currency ?? '',
      confirm: confirmAccountNumber ?? '',
      messages,
    });
  }

  protected override extras({figure}: Form, text: TextLookup): Pick<RenderState, 'figure'> {
    return {figure: chequeTemplate(figure ?? '', text)};
  }
}

const messagesFor = (locale: string) =>
  import('../i18n/en/bank-account.js').then(({bankAccount}) => loadMessages(locale, bankAccount));

declare global {
  interface HTMLElementTagNameMap {
    'bank-account-token-form': BankAccountTokenForm;
  }
}
