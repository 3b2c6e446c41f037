import type {Messages} from '../messages.js';
import {account} from './account.js';
import {address} from './address.js';
import {bankAccount} from './bank-account.js';
import {card} from './card.js';
import {idNumbers} from './id-numbers.js';
import {person} from './person.js';
import {canada} from './fr-CA.js';

const messages: Messages = {...card, ...address, ...bankAccount, ...idNumbers, ...person, ...account};

/** French, by locale. */
export const locales = {fr: messages, 'fr-CA': {...messages, ...canada}};
