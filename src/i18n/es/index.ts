import type {Messages} from '../messages.js';
import {account} from './account.js';
import {address} from './address.js';
import {bankAccount} from './bank-account.js';
import {card} from './card.js';
import {idNumbers} from './id-numbers.js';
import {person} from './person.js';
import {latinAmerica} from './es-419.js';

const messages: Messages = {...card, ...address, ...bankAccount, ...idNumbers, ...person, ...account};
const american: Messages = {...messages, ...latinAmerica};

/** Where Spanish is that of Latin America: the regions that have `es-419` as their parent in the CLDR. */
const AMERICAN = 'AR BO BR BZ CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV US UY VE'.split(' ');

/** Spanish, by locale. */
export const locales = {
  es: messages,
  'es-419': american,
  ...Object.fromEntries(AMERICAN.map((region) => [`es-${region}`, american])),
};
