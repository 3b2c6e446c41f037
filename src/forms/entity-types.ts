import type {BusinessType} from '../fields/account/structure.js';
import type {IdNumberMessages} from '../i18n/messages.js';
import type {FieldTexts} from '../model/context.js';
import type {Form, FormMessages, RulesByField} from '../model/form.js';
import type {AddressRequest, CountryLayout} from './addresses.js';
import type {Nested} from './nest.js';
import type {Section} from './section.js';

/** What a page asks of a form of a person or a company. */
export interface EntityRequest {
  /** Words that say what is asked. */
  readonly collect: readonly string[];
  /** ISO 3166-1 alpha-2, upper case: the country that is chosen at first; empty for none. */
  readonly country: string;
  /** Those that the customer may choose among; none for all. With one, there is no choice. */
  readonly countries: readonly string[];
  /** Kind of the ID number within the country, such as `ssn`; empty for the usual one. */
  readonly idType: string;
  /** BCP 47. */
  readonly locale: string;
  /** The texts that this kind alone has, in the customer's language. */
  readonly messages: FormMessages;
  /** Those of ID numbers. */
  readonly idNumberMessages: IdNumberMessages;
  /** What the page knows and the form does not ask, as the API names it; read when a token is made. */
  readonly details: () => object;
  /** The forms of the element that asks. */
  readonly cache: Map<string, Form>;
}

/** What the fields of one form are made of, for the choices that were made. */
export interface EntityParts {
  readonly sections: readonly Section[];
  /** ISO 3166-1 alpha-2, upper case: where phone numbers without a country's code are dialled; empty if not known. */
  readonly country: string;
  /** Texts that come with the sections. */
  readonly messages?: FormMessages;
  /** The kind of business, where one is asked for. */
  readonly businessType?: BusinessType | undefined;
  /** Rules that were loaded with the sections, such as those of a country's ID numbers. */
  readonly rules?: RulesByField;
}

/** How one kind of form differs from the other. */
export interface EntityKind {
  readonly kind: 'person' | 'account';
  /** What else forms differ by, beside what is in every request. */
  readonly key?: string;
  /** Choices beside those of countries, and what is chosen in them at first. */
  readonly initial: FieldTexts;
  /** The addresses that may be asked. */
  readonly addresses: readonly AddressRequest[];
  /** What else the API has under names of its own. */
  readonly groups: readonly string[];
  /** The fields that an error with such a code may mean: the first of them that there is. */
  readonly errorFields: Readonly<Record<string, readonly string[]>>;
  readonly load: (choices: FieldTexts, countries: Countries) => Promise<EntityParts>;
  /** Where in the body what was typed belongs. */
  readonly wrap: (nested: Nested, choices: FieldTexts) => Nested;
}

/** How addresses are written in the countries that are chosen, by the API's name of the address. */
export type Countries = Readonly<Partial<Record<string, CountryLayout>>>;
