import type {Messages} from '../messages.js';
import {account} from './account.js';
import {address} from './address.js';
import {bankAccount} from './bank-account.js';
import {card} from './card.js';
import {idNumbers} from './id-numbers.js';
import {person} from './person.js';
import {austria} from './de-AT.js';
import {switzerland} from './de-CH.js';

const messages: Messages = {...card, ...address, ...bankAccount, ...idNumbers, ...person, ...account};
const swiss: Messages = {...messages, ...switzerland};

/** German, by locale. */
export const locales = {
  de: messages,
  'de-AT': {...messages, ...austria},
  'de-CH': swiss,
  'de-LI': swiss,
};
