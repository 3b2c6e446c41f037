import type {Field} from '../core/field.js';
import {defineForm, type Form} from '../core/form.js';
import {idNumber} from '../fields/id-number.js';

const formOf = (id_number: Field) =>
  defineForm({
    kind: 'pii',
    fields: {id_number},
    rows: [['id_number']],
    encode: ({id_number}) => ({pii: {id_number}}),
  });

/** The kinds of number with rules of their own, by country and `id-type`; each is loaded where it is asked. */
const KINDS: Readonly<Record<string, () => Promise<Field>>> = {
  'US ssn': () => import('../fields/id-numbers/us-ssn.js').then(({usSsn}) => usSsn),
  'US itin': () => import('../fields/id-numbers/us-itin.js').then(({usItin}) => usItin),
  'CA sin': () => import('../fields/id-numbers/ca-sin.js').then(({caSin}) => caSin),
  'GB nino': () => import('../fields/id-numbers/gb-nino.js').then(({gbNino}) => gbNino),
  'BR cpf': () => import('../fields/id-numbers/br-cpf.js').then(({brCpf}) => brCpf),
};

const anyNumber = formOf(idNumber);
const loaded: Record<string, Form> = {};

/**
 * The form that asks for an identity number: with the rules of that kind where country and kind are known here,
 * otherwise any text is taken.
 *
 * @param country ISO 3166-1 alpha-2, upper case
 * @param idType kind of number within the country, lower case: `ssn`, `itin`, `sin`, `nino`, `cpf`
 */
export function piiForm(country?: string, idType?: string): Form | Promise<Form> {
  const kind = `${country} ${idType}`;
  return loaded[kind] ?? KINDS[kind]?.().then((field) => (loaded[kind] = formOf(field))) ?? anyNumber;
}
