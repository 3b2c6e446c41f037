import type {Settings, Texts} from '../model/context.js';
import type {Field} from '../model/field.js';
import {defineForm, type Form} from '../model/form.js';
import {loadPhone} from '../fields/person/load-phone.js';
import {phone} from '../fields/person/phone.js';
import {phoneRules} from '../fields/person/phone-rules.js';
import type {IdNumberMessages} from '../i18n/messages.js';
import {countryField, groupsOf, loadCountryRules, withCountry, type CountryRules} from './addresses.js';
import {changingForm} from './changing-form.js';
import {merge, nest, placeOf, type Nested} from './nest.js';
import {joinSections, type AnyFields, type Section} from './section.js';

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
  readonly messages: NonNullable<Form['messages']>;
  /** Those of ID numbers. */
  readonly idNumberMessages: IdNumberMessages;
  /** What the page knows and the form does not ask, as the API names it; read when a token is made. */
  readonly details: () => object;
  /** Draws sections. */
  readonly body: NonNullable<Form['body']>;
  /** The forms of the element that asks. */
  readonly made: Map<string, Form>;
}

/** What the fields of one form are made of, for the choices that were made. */
export interface EntityParts {
  readonly sections: readonly Section[];
  /** ISO 3166-1 alpha-2, upper case: where phone numbers without a country's code are dialled; empty if not known. */
  readonly country: string;
  /** Texts that come with the sections. */
  readonly messages?: Form['messages'];
}

/** How one kind of form differs from the other. */
export interface EntityKind {
  readonly kind: 'person' | 'account';
  /** What else forms differ by, beside what is in every request. */
  readonly key?: string;
  /** Choices beside those of countries, and what is chosen in them at first. */
  readonly initial: Texts;
  /** The addresses that may be asked, by the API's names. */
  readonly addresses: readonly string[];
  /** What else the API has under names of their own. */
  readonly groups: readonly string[];
  /** A phone number may be asked. */
  readonly hasPhone: boolean;
  /** The fields that an error with such a code may mean: the first of them that there is. */
  readonly refusals: Readonly<Record<string, readonly string[]>>;
  readonly load: (parts: PartsOf) => Promise<EntityParts>;
  /** Where in the body what was typed belongs. */
  readonly wrap: (nested: Nested, choices: Texts) => Nested;
}

/** What there is to make fields of. */
export interface PartsOf {
  readonly choices: Texts;
  readonly countries: Countries;
  readonly phone: Field;
}

/** How addresses are written in the countries that are chosen, by the API's name of the address. */
export type Countries = Readonly<Partial<Record<string, CountryRules>>>;

/** Dates that know their parts, by what the context calls them. */
const DATES = {dob: 'dob', registrationDate: 'registration_date'} as const;

/** What counts as chosen once anything is typed: from then on, the rules of phone numbers are there. */
const TOUCHED = 'phone';

/**
 * A form of sections, whose addresses are written as in the countries that are chosen in it. With what was typed, it
 * sends what the page knows: where both have a value, what was typed counts.
 */
export function entityForm(request: EntityRequest, kind: EntityKind): Form | Promise<Form> {
  const {collect, country, countries, idType, locale, made} = request;
  const only = countries.length === 1 ? (countries[0] ?? '') : country;
  return changingForm<readonly [EntityParts, Countries]>({
    made,
    key: JSON.stringify([kind.key, collect, country, countries, idType, locale]),
    initial: {
      ...kind.initial,
      ...Object.fromEntries(kind.addresses.map((group) => [countryField(group), only])),
    },
    late: kind.hasPhone ? TOUCHED : undefined,
    load: async (choices) => {
      const [rules, ruled] = await Promise.all([
        loadCountries(kind.addresses, choices, locale),
        choices[TOUCHED] ? loadPhone() : phoneRules,
      ]);
      return [await kind.load({choices, countries: rules, phone: {...phone, ...ruled}}), rules];
    },
    make: (choices, [parts, rules]) => formOf(request, kind, choices, parts, rules),
  });
}

function formOf(
  {messages, details, body}: EntityRequest,
  {kind, addresses, groups, refusals, wrap}: EntityKind,
  choices: Texts,
  parts: EntityParts,
  countries: Countries,
): Form {
  const {fields, rows, headings} = joinSections(parts.sections);
  const all = [...groups, ...addresses.flatMap(groupsOf)];
  return defineForm<AnyFields>({
    kind,
    fields,
    rows,
    headings,
    messages: {...messages, ...parts.messages},
    derive: (texts, settings) => contextOf(texts, settings, parts.country),
    params: paramsOf(Object.keys(fields), all, (nested) => ({[kind]: wrap(nested, choices)})),
    refusals: Object.fromEntries(
      Object.entries(refusals).flatMap(([code, names]) =>
        names
          .filter((name) => name in fields)
          .slice(0, 1)
          .map((name) => [code, name]),
      ),
    ),
    body,
    encode: (values) => {
      const typed = addresses.reduce(
        (nested, group) => withCountry(nested, group, countries[group]?.country ?? ''),
        nest(values, all),
      );
      return merge({[kind]: details()}, {[kind]: wrap(typed, choices)});
    },
  });
}

async function loadCountries(groups: readonly string[], choices: Texts, locale: string): Promise<Countries> {
  const rules = groups.map(
    async (group) => [group, await loadCountryRules(choices[countryField(group)] ?? '', locale)] as const,
  );
  return Object.fromEntries(await Promise.all(rules));
}

function contextOf(texts: Texts, settings: Settings, country: string) {
  const dates = Object.entries(DATES).map(([fact, name]) => {
    const parts = ['day', 'month', 'year'].map((part) => texts[`${name}_${part}`] ?? '');
    return [fact, parts.join('/')] as const;
  });
  return {...settings, brand: undefined, country: country || undefined, ...Object.fromEntries(dates)};
}

/** The field that is meant by the whole name of a parameter: `person[address][line1]`. */
function paramsOf(
  names: readonly string[],
  groups: readonly string[],
  wrap: (nested: Nested) => Nested,
): Readonly<Record<string, string>> {
  const params = names.map((name) => {
    const {group, part} = placeOf(name, groups);
    const path: string[] = [];
    let place: unknown = wrap(group === undefined ? {[part]: name} : {[group]: {[part]: name}});
    while (typeof place === 'object' && place !== null) {
      const [key, inner] = Object.entries(place).find(([, inner]) => holds(inner, name)) ?? [''];
      path.push(key);
      place = inner;
    }
    return [path.map((key, i) => (i ? `[${key}]` : key)).join(''), name] as const;
  });
  return Object.fromEntries(params);
}

const holds = (place: unknown, name: string): boolean =>
  place === name ||
  (typeof place === 'object' && place !== null && Object.values(place).some((inner) => holds(inner, name)));
