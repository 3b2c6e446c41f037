import type {TokenParams} from '../client/params.js';
import {loadPhone} from '../fields/person/load-phone.js';
import type {Context, FieldTexts, FormContext} from '../model/context.js';
import {defineRules, type FormRules, type RulesByField} from '../model/form.js';
import {addressSectionRules, groupsOf, withCountry} from './address-rules.js';
import {noCountry} from './addresses.js';
import {companyRules} from './company-rules.js';
import type {Countries, EntityKind, EntityParts, EntityRequest} from './entity-types.js';
import {merge, nest, placeOf, type Nested} from './nest.js';
import {personRules} from './person-rules.js';

/** The form whose rules are loaded: what was asked for it, and what it was made of. */
interface EntityForm {
  readonly request: EntityRequest;
  readonly kind: EntityKind;
  /** Names of its fields. */
  readonly names: readonly string[];
  readonly choices: FieldTexts;
  readonly parts: EntityParts;
  readonly layouts: Countries;
  readonly resolve: NonNullable<FormRules['resolve']>;
}

/** Dates that know their parts, by what the context calls them. */
const DATES = {dob: 'dob', registrationDate: 'registration_date'} as const;

/** The rules of a form of a person or a company; those of phone numbers are loaded where one is asked. */
export async function loadEntityRules(form: EntityForm): Promise<FormRules> {
  const {kind, names, choices, parts, layouts, resolve} = form;
  const groups = [...kind.groups, ...kind.addresses.flatMap(({group}) => groupsOf(group))];
  const phone = names.includes('phone') ? {phone: await loadPhone()} : {};
  const addresses = kind.addresses.map((address) =>
    addressSectionRules(address, layouts[address.group] ?? noCountry),
  );
  return defineRules<RulesByField>({
    fields: Object.assign(
      {},
      personRules,
      companyRules(parts.businessType),
      parts.rules,
      phone,
      ...addresses,
    ) as RulesByField,
    derive: (texts, context) => contextOf(texts, context, parts.country),
    params: paramsOf(names, groups, (nested) => ({[kind.kind]: kind.wrap(nested, choices)})),
    errorFields: errorFieldsOf(kind, names),
    resolve,
    encode: (values) => {
      const typed = kind.addresses.reduce(
        (nested, {group}) => withCountry(nested, group, layouts[group]?.country ?? ''),
        nest(values, groups),
      );
      const body = merge({[kind.kind]: form.request.details()}, {[kind.kind]: kind.wrap(typed, choices)});
      // a field bears the name of its parameter: the wire tests hold that against the API's description
      return body as unknown as TokenParams;
    },
  });
}

function contextOf(texts: FieldTexts, context: FormContext, country: string): Context {
  const dates = Object.entries(DATES).map(([fact, name]) => {
    const parts = ['day', 'month', 'year'].map((part) => texts[`${name}_${part}`] ?? '');
    return [fact, parts.join('/')] as const;
  });
  return {...context, brand: undefined, country: country || undefined, ...Object.fromEntries(dates)};
}

function errorFieldsOf(
  {errorFields}: EntityKind,
  names: readonly string[],
): Readonly<Record<string, string>> {
  const there = Object.entries(errorFields).flatMap(([code, candidates]) => {
    const name = candidates.find((candidate) => names.includes(candidate));
    return name === undefined ? [] : [[code, name] as const];
  });
  return Object.fromEntries(there);
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
      const [key, inner] = Object.entries(place).find(([, value]) => contains(value, name)) ?? [''];
      path.push(key);
      place = inner;
    }
    return [path.map((key, i) => (i ? `[${key}]` : key)).join(''), name] as const;
  });
  return Object.fromEntries(params);
}

const contains = (place: unknown, name: string): boolean =>
  place === name ||
  (typeof place === 'object' &&
    place !== null &&
    Object.values(place).some((inner) => contains(inner, name)));
