import type {Form} from '../model/form.js';
import {accountForm} from '../forms/account.js';
import {loadMessages} from '../i18n/load-messages.js';
import type {PropertyDeclarations} from 'lit';
import {stringProperty} from '../base/form-control-element.js';
import type {RenderState, TextLookup} from '../rendering/render-state.js';
import {termsLink} from '../rendering/terms-link-template.js';
import {EntityFormElement} from './entity-form-element.js';

/**
 * Turns what is asked of a business, be it a person or a company, into a token (`ct_…`) for a connected account.
 *
 * @tagname account-token-form
 */
export class AccountTokenForm extends EntityFormElement {
  static override properties: PropertyDeclarations = {
    businessType: stringProperty('business-type'),
    terms: stringProperty('terms'),
    termsUrl: stringProperty('terms-url'),
  };

  /** `individual`, `company`, `non_profit` or `government_entity`; without it, the customer chooses. */
  declare businessType: 'individual' | 'company' | 'non_profit' | 'government_entity' | undefined;
  /**
   * Asks the customer to accept the terms of service, by a checkbox; its text, or nothing for our own. What is sent is
   * `tos_shown_and_accepted`.
   */
  declare terms: string | undefined;
  /** Address of the terms, for a link beside the checkbox. In a frame there is none, for it may open no window. */
  declare termsUrl: string | undefined;

  /** A promise in any case: texts and sections are loaded with it. */
  protected override async definition(): Promise<Form> {
    const {businessType, terms} = this;
    const request = await this.request();
    return accountForm({
      ...request,
      businessType: businessType?.toLowerCase() ?? '',
      terms: terms ?? undefined,
    });
  }

  protected override async ownTexts(locale: string) {
    const {account} = await import('../i18n/en/account.js');
    const {terms} = this;
    const texts = await loadMessages(locale, account);
    return terms ? {...texts, label_terms: terms} : texts;
  }

  protected override extras(_: Form, text: TextLookup): Pick<RenderState, 'asides'> {
    const link =
      this.linksTerms && !this.isOffPage ? termsLink(this.termsUrl ?? '', text('terms_link')) : undefined;
    return link ? {asides: {tos_shown_and_accepted: link}} : {};
  }

  /** Whether a window may be opened. */
  protected get linksTerms(): boolean {
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'account-token-form': AccountTokenForm;
  }
}
