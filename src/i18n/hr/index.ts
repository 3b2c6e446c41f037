import type {Messages} from '../messages.js';
import {account} from './account.js';
import {address} from './address.js';
import {bankAccount} from './bank-account.js';
import {card} from './card.js';
import {idNumbers} from './id-numbers.js';
import {person} from './person.js';

const messages: Messages = {...card, ...address, ...bankAccount, ...idNumbers, ...person, ...account};

/** Croatian, by locale. */
export const locales = {hr: messages};
