import type {Messages} from '../messages.js';
import {account} from './account.js';
import {address} from './address.js';
import {bankAccount} from './bank-account.js';
import {card} from './card.js';
import {idNumbers} from './id-numbers.js';
import {person} from './person.js';
import {portugal} from './pt-PT.js';

const messages: Messages = {...card, ...address, ...bankAccount, ...idNumbers, ...person, ...account};
const european: Messages = {...messages, ...portugal};

/** Where Portuguese is that of Portugal: the regions that have `pt-PT` as their parent in the CLDR. */
const EUROPEAN = 'PT AO CH CV FR GQ GW LU MO MZ ST TL'.split(' ');

/** Portuguese, by locale. */
export const locales = {
  pt: messages,
  ...Object.fromEntries(EUROPEAN.map((region) => [`pt-${region}`, european])),
};
