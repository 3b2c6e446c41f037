import {newId} from '../ids.js';
import type {Params} from '../params/params.js';
import {redactAll} from '../redact.js';
import {mergeMetadata} from './metadata.js';

/** A person of a connected account as the API shows it. */
export interface PersonObject {
  readonly id: string;
  readonly account: string;
  readonly id_number_provided: boolean;
  readonly id_number_secondary_provided: boolean;
  readonly ssn_last_4_provided: boolean;
  readonly relationship: Readonly<Record<string, unknown>>;
  readonly metadata: object;
  readonly [member: string]: unknown;
}

const RELATIONSHIP = {
  authorizer: false,
  director: false,
  executive: false,
  legal_guardian: false,
  owner: false,
  percent_ownership: null,
  representative: false,
  title: null,
};

/** What is kept of what is told of a person: not the birthday, the address or the phone number. */
const TOLD = ['email', 'first_name', 'last_name', 'political_exposure'];

/** A person of whom nothing is known yet. */
export function newPerson(account: string, created: number): PersonObject {
  return {
    id: newId('person'),
    object: 'person',
    account,
    created,
    email: null,
    first_name: null,
    id_number_provided: false,
    id_number_secondary_provided: false,
    last_name: null,
    metadata: {},
    relationship: RELATIONSHIP,
    ssn_last_4_provided: false,
  };
}

/** The person with what a request tells. Of numbers it is kept that they were given, and nothing else. */
export function withPersonParams(
  person: PersonObject,
  params: Params,
  unset: ReadonlySet<string>,
): PersonObject {
  const told = TOLD.filter((name) => name in params).map((name) => [name, redactAll(params[name])] as const);
  const gone = TOLD.filter((name) => unset.has(name)).map((name) => [name, null] as const);
  const {percent_ownership, ...relationship} = (redactAll(params['relationship']) ?? {}) as Record<
    string,
    unknown
  >;
  const isGiven = (name: string) => Boolean(person[`${name}_provided`]) || params[name] !== undefined;
  return {
    ...person,
    ...Object.fromEntries([...told, ...gone]),
    id_number_provided: isGiven('id_number'),
    id_number_secondary_provided: isGiven('id_number_secondary'),
    ssn_last_4_provided: isGiven('ssn_last_4'),
    metadata: mergeMetadata(person.metadata, params['metadata'], unset),
    relationship: {
      ...person.relationship,
      ...relationship,
      ...(typeof percent_ownership === 'number' && {percent_ownership}),
    },
  };
}
