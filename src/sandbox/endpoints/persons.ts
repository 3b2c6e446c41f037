import {noSuch} from '../api-error.js';
import {pageOf} from '../objects/list.js';
import {newPerson, withPersonParams, type PersonObject} from '../objects/person.js';
import {NO_PARAMS, paramsNamed} from '../params/contract.js';
import type {Params} from '../params/params.js';
import {takeTokens} from '../take-tokens.js';
import {accountOf, idNumbers} from './accounts.js';
import {seconds, type ApiRequest, type Endpoint} from './endpoint.js';

const tokens = {person_token: ['person'], id_number: ['pii'], id_number_secondary: ['pii']};
const write = {keys: 'secret', permission: 'person_write'} as const;
const read = {keys: 'secret', permission: 'person_read'} as const;

/** `/v1/accounts/:account/persons`: who stands for a connected account. */
export const persons: readonly Endpoint[] = [
  {
    method: 'POST',
    path: '/v1/accounts/:account/persons',
    access: write,
    params: () => paramsNamed('AccountCreatePersonParams'),
    expandable: [],
    tokens,
    answer: (request) => setPerson(request, newPerson(accountOf(request).id, seconds(request.now))),
  },
  {
    method: 'GET',
    path: '/v1/accounts/:account/persons',
    access: read,
    params: () => paramsNamed('AccountListPersonsParams'),
    expandable: [],
    answer: listPersons,
  },
  {
    method: 'GET',
    path: '/v1/accounts/:account/persons/:person',
    access: read,
    params: () => NO_PARAMS,
    expandable: [],
    answer: personOf,
  },
  {
    method: 'POST',
    path: '/v1/accounts/:account/persons/:person',
    access: write,
    params: () => paramsNamed('AccountUpdatePersonParams'),
    expandable: [],
    tokens,
    answer: (request) => setPerson(request, personOf(request)),
  },
];

/** Throws `resource_missing`, for a person of another account as well. */
function personOf(request: ApiRequest): PersonObject {
  const account = accountOf(request);
  const id = request.ids['person'] ?? '';
  const person = request.platform.find('person', id);
  if (person?.account === account.id) return person;
  throw noSuch('person', id, 'person', 404);
}

async function setPerson(request: ApiRequest, before: PersonObject): Promise<PersonObject> {
  const {params, platform, unset} = request;
  await takeTokens(
    {...request, store: platform},
    {
      person: {param: 'person_token', kinds: ['person'], id: params['person_token'] as string | undefined},
      ...idNumbers('', params),
    },
  );
  const person = withPersonParams(before, params, unset);
  platform.set('person', person.id, person);
  return person;
}

function listPersons(request: ApiRequest): object {
  const {id} = accountOf(request);
  const {relationship} = request.params as {relationship?: Params};
  const wanted = Object.entries(relationship ?? {});
  const all = request.platform.all(
    'person',
    (person) => person.account === id && wanted.every(([name, value]) => person.relationship[name] === value),
  );
  return pageOf(`/v1/accounts/${id}/persons`, 'person', all, request.params);
}
