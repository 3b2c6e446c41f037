import type {
  AddressParams,
  DateParams,
  DeclarationParams,
  DocumentParams,
  JapanAddressParams,
} from './common-params.js';
import type {IndividualParams} from './individual-params.js';
import type {Emptyable, OtherString} from './other-string.js';

/** `account[…]`. */
export interface AccountParams {
  readonly business_type?: BusinessType | OtherString | undefined;
  readonly company?: CompanyParams | undefined;
  readonly individual?: IndividualParams | undefined;
  /** Must be `true` where the token is to open a new account. */
  readonly tos_shown_and_accepted?: boolean | undefined;
}

type BusinessType = 'company' | 'government_entity' | 'individual' | 'non_profit';

/** `account[company][…]`: names of at most 200 characters. */
export interface CompanyParams {
  readonly name?: string | undefined;
  readonly name_kana?: string | undefined;
  readonly name_kanji?: string | undefined;
  readonly structure?: Emptyable<CompanyStructure | OtherString> | undefined;
  readonly phone?: string | undefined;
  readonly tax_id?: string | undefined;
  readonly tax_id_registrar?: string | undefined;
  readonly vat_id?: string | undefined;
  readonly registration_number?: string | undefined;
  readonly registration_date?: Emptyable<DateParams> | undefined;
  readonly export_license_id?: string | undefined;
  readonly export_purpose_code?: string | undefined;
  readonly address?: AddressParams | undefined;
  readonly address_kana?: JapanAddressParams | undefined;
  readonly address_kanji?: JapanAddressParams | undefined;
  readonly administrative_address?: AddressParams | undefined;
  readonly physical_address?: AddressParams | undefined;
  readonly principal_place_of_business?: AddressParams | undefined;
  readonly directors_provided?: boolean | undefined;
  readonly executives_provided?: boolean | undefined;
  readonly owners_provided?: boolean | undefined;
  readonly directorship_declaration?: DeclarationParams | undefined;
  readonly ownership_declaration?: DeclarationParams | undefined;
  readonly ownership_declaration_shown_and_signed?: boolean | undefined;
  readonly ownership_exemption_reason?: Emptyable<OwnershipExemptionReason | OtherString> | undefined;
  readonly representative_declaration?: DeclarationParams | undefined;
  readonly verification?: {readonly document?: DocumentParams | undefined} | undefined;
}

type OwnershipExemptionReason =
  'qualified_entity_exceeds_ownership_threshold' | 'qualifies_as_financial_institution';

type CompanyStructure =
  | 'free_zone_establishment'
  | 'free_zone_llc'
  | 'government_instrumentality'
  | 'governmental_unit'
  | 'incorporated_non_profit'
  | 'incorporated_partnership'
  | 'limited_liability_partnership'
  | 'llc'
  | 'multi_member_llc'
  | 'private_company'
  | 'private_corporation'
  | 'private_partnership'
  | 'public_company'
  | 'public_corporation'
  | 'public_partnership'
  | 'registered_charity'
  | 'single_member_llc'
  | 'sole_establishment'
  | 'sole_proprietorship'
  | 'tax_exempt_government_instrumentality'
  | 'unincorporated_association'
  | 'unincorporated_non_profit'
  | 'unincorporated_partnership';
