import type {DeclarationParams, FilesParams} from './common-params.js';
import type {IndividualDetailsParams, IndividualRelationshipParams} from './individual-params.js';
import type {Emptyable, OtherString} from './other-string.js';

/** `person[…]`. */
export interface PersonParams extends IndividualDetailsParams {
  /** ISO 3166-1 alpha-2. */
  readonly nationality?: string | undefined;
  readonly relationship?: PersonRelationshipParams | undefined;
  readonly documents?: PersonDocumentsParams | undefined;
  readonly additional_tos_acceptances?: PersonTosAcceptancesParams | undefined;
  readonly us_cfpb_data?: UsCfpbDataParams | undefined;
}

/** What a person is to a company. */
export interface PersonRelationshipParams extends IndividualRelationshipParams {
  readonly authorizer?: boolean | undefined;
  readonly legal_guardian?: boolean | undefined;
  readonly representative?: boolean | undefined;
}

/** Documents of a person, as uploaded files. */
export interface PersonDocumentsParams {
  readonly company_authorization?: FilesParams | undefined;
  readonly passport?: FilesParams | undefined;
  readonly visa?: FilesParams | undefined;
}

/** Terms that a person agreed to besides those of the account's owner. */
export interface PersonTosAcceptancesParams {
  readonly account?: TosAcceptanceParams | undefined;
}

/** When, and from where, terms were agreed to. */
export interface TosAcceptanceParams extends Omit<DeclarationParams, 'user_agent'> {
  readonly user_agent?: Emptyable<string> | undefined;
}

/** Demographic data that the USA's Consumer Financial Protection Bureau has lenders ask for. */
export interface UsCfpbDataParams {
  readonly ethnicity_details?:
    | {
        readonly ethnicity?: readonly (Ethnicity | OtherString)[] | undefined;
        readonly ethnicity_other?: string | undefined;
      }
    | undefined;
  readonly race_details?:
    | {
        readonly race?: readonly (Race | OtherString)[] | undefined;
        readonly race_other?: string | undefined;
      }
    | undefined;
  readonly self_identified_gender?: string | undefined;
}

type Ethnicity =
  | 'cuban'
  | 'hispanic_or_latino'
  | 'mexican'
  | 'not_hispanic_or_latino'
  | 'other_hispanic_or_latino'
  | 'prefer_not_to_answer'
  | 'puerto_rican';

type Race =
  | 'african_american'
  | 'american_indian_or_alaska_native'
  | 'asian'
  | 'asian_indian'
  | 'black_or_african_american'
  | 'chinese'
  | 'ethiopian'
  | 'filipino'
  | 'guamanian_or_chamorro'
  | 'haitian'
  | 'jamaican'
  | 'japanese'
  | 'korean'
  | 'native_hawaiian'
  | 'native_hawaiian_or_other_pacific_islander'
  | 'nigerian'
  | 'other_asian'
  | 'other_black_or_african_american'
  | 'other_pacific_islander'
  | 'prefer_not_to_answer'
  | 'samoan'
  | 'somali'
  | 'vietnamese'
  | 'white';
