import {isServer, unsafeCSS, type CSSResultGroup} from 'lit';
import type {Form} from '../model/form.js';
import type {EntityRequest} from '../forms/entity-types.js';
import type {PropertyDeclarations} from 'lit';
import {stringProperty} from '../base/form-control-element.js';
import {localeOf} from '../base/locale-of.js';
import {warnBeforeLeaving} from '../base/warn-before-leaving.js';
import sectionStyles from '../rendering/sections.css?inline';
import {DirectFormElement} from './direct-form-element.js';
import type {IdType} from './suggestions.js';
import type {WordsBeginning} from '../base/word-list.js';
import {words} from '../base/words.js';
import type {CompanyWord} from '../forms/company-sections.js';
import type {PersonWord} from '../forms/person-sections.js';

/** What forms of people and companies have in common: sections, addresses by country, and what the page knows already. */
export abstract class EntityFormElement extends DirectFormElement {
  static override styles: CSSResultGroup = [DirectFormElement.styles, unsafeCSS(sectionStyles)];
  static override properties: PropertyDeclarations = {
    collect: stringProperty('collect', ''),
    country: stringProperty('country'),
    countries: stringProperty('countries', ''),
    idType: stringProperty('id-type'),
    details: stringProperty('details'),
  };

  /** What is asked, as words separated by spaces: `docs/people-and-companies.md` has them. */
  declare collect: WordsBeginning<PersonWord | CompanyWord>;
  /** ISO 3166-1 alpha-2: the country that is chosen at first in addresses, and whose ID numbers are asked. */
  declare country: string | undefined;
  /** The countries that the customer may choose among, separated by spaces; default: all. With one, there is no choice. */
  declare countries: string;
  /** Kind of ID number within the country, by the API's name of it; default: the usual one. */
  declare idType: IdType | undefined;
  /**
   * What the page knows and the form does not ask, as the API names it: `{metadata: {…}, verification: {document:
   * {front: 'file_…'}}}`. It is sent along; where both have a value, what was typed counts. As an attribute: JSON.
   */
  declare details: object | string | undefined;
  readonly #cache = new Map<string, Form>();

  constructor() {
    super();
    this.collect = '';
    this.countries = '';
    if (!isServer) warnBeforeLeaving(this);
  }

  /** What the attributes ask for. */
  protected async request(): Promise<EntityRequest> {
    const locale = localeOf(this);
    const [texts, own] = await Promise.all([textsFor(locale), this.ownTexts(locale)]);
    return {
      collect: words(this.collect).map((word) => word.toLowerCase()),
      country: this.country?.toUpperCase() ?? '',
      countries: words(this.countries).map((code) => code.toUpperCase()),
      idType: this.idType?.toLowerCase() ?? '',
      locale,
      idNumberMessages: texts.idNumberMessages,
      messages: {...texts.messages, ...own},
      details: () => asObject(this.details),
      cache: this.#cache,
    };
  }

  /** Texts that the kind alone has. */
  protected ownTexts(_locale: string): EntityRequest['messages'] | Promise<EntityRequest['messages']> {
    return NO_TEXTS;
  }
}

/** Details as an attribute has them are JSON; what is none of that is left out. */
function asObject(details: object | string = {}): object {
  if (typeof details === 'object') return details;
  try {
    return Object(JSON.parse(details)) as object;
  } catch {
    return {};
  }
}

const NO_TEXTS: EntityRequest['messages'] = {};

type Texts = Pick<EntityRequest, 'messages' | 'idNumberMessages'>;

async function textsFor(locale: string): Promise<Texts> {
  const {loadEntityMessages} = await import('../i18n/load-entity-messages.js');
  const [person, address, idNumberMessages] = await loadEntityMessages(locale);
  return {messages: {...idNumberMessages, ...address, ...person}, idNumberMessages};
}
