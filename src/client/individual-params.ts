import type {
  AddressParams,
  DateParams,
  DocumentParams,
  JapanAddressParams,
  MetadataParams,
} from './common-params.js';
import type {Emptyable, OtherString} from './other-string.js';

/** What `person[…]` and `account[individual][…]` have in common. */
export interface IndividualDetailsParams {
  readonly first_name?: string | undefined;
  readonly last_name?: string | undefined;
  readonly first_name_kana?: string | undefined;
  readonly last_name_kana?: string | undefined;
  readonly first_name_kanji?: string | undefined;
  readonly last_name_kanji?: string | undefined;
  readonly maiden_name?: string | undefined;
  readonly full_name_aliases?: Emptyable<readonly string[]> | undefined;
  readonly dob?: Emptyable<DateParams> | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly address?: AddressParams | undefined;
  readonly address_kana?: JapanAddressParams | undefined;
  readonly address_kanji?: JapanAddressParams | undefined;
  readonly registered_address?: AddressParams | undefined;
  readonly gender?: string | undefined;
  /** The number itself, or a `pii_…` token. */
  readonly id_number?: string | undefined;
  /** The number itself, or a `pii_…` token. */
  readonly id_number_secondary?: string | undefined;
  readonly ssn_last_4?: string | undefined;
  readonly political_exposure?: 'existing' | 'none' | OtherString | undefined;
  readonly verification?: PersonVerificationParams | undefined;
  readonly metadata?: Emptyable<MetadataParams> | undefined;
}

/** `account[individual][…]`. */
export interface IndividualParams extends IndividualDetailsParams {
  readonly relationship?: IndividualRelationshipParams | undefined;
}

/** What the owner of an account is to the business. */
export interface IndividualRelationshipParams {
  readonly director?: boolean | undefined;
  readonly executive?: boolean | undefined;
  readonly owner?: boolean | undefined;
  /** From 0 to 100. */
  readonly percent_ownership?: Emptyable<number> | undefined;
  readonly title?: string | undefined;
}

/** Documents that prove who somebody is. */
export interface PersonVerificationParams {
  readonly document?: DocumentParams | undefined;
  readonly additional_document?: DocumentParams | undefined;
}
