import type {MessageKey} from '../../i18n/messages.js';
import {choice, type ChoiceSpec} from '../choice.js';

/** The kinds of business that the API tells apart. */
export type BusinessType = 'individual' | 'company' | 'non_profit' | 'government_entity';

const TYPES = {
  individual: 'business_type_individual',
  company: 'business_type_company',
  non_profit: 'business_type_non_profit',
  government_entity: 'business_type_government_entity',
} as const;

/** What kind of business it is. */
export const businessType = choice('label_business_type', TYPES);

/** The kind of business of that name, if there is one. */
export const asBusinessType = (name = ''): BusinessType | undefined =>
  Object.hasOwn(TYPES, name) ? (name as BusinessType) : undefined;

const STRUCTURES: Readonly<Record<Exclude<BusinessType, 'individual'>, string>> = {
  company:
    'llc single_member_llc multi_member_llc private_corporation public_corporation private_company public_company ' +
    'private_partnership public_partnership limited_liability_partnership incorporated_partnership ' +
    'unincorporated_partnership unincorporated_association sole_proprietorship sole_establishment free_zone_llc ' +
    'free_zone_establishment',
  non_profit: 'incorporated_non_profit unincorporated_non_profit registered_charity',
  government_entity: 'governmental_unit government_instrumentality tax_exempt_government_instrumentality',
};

const made = new Map<string, ChoiceSpec<string>>();

/** The legal forms that a business of this type may have, by the API's names. */
export function structureOf(type: Exclude<BusinessType, 'individual'>): ChoiceSpec<string> {
  const known = made.get(type);
  if (known) return known;
  const texts = STRUCTURES[type].split(' ').map((value) => [value, `structure_${value}` as MessageKey]);
  const spec = choice('label_structure', Object.fromEntries(texts) as Record<string, MessageKey>);
  made.set(type, spec);
  return spec;
}
