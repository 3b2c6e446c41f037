import type {Messages} from '../messages.js';
import {account} from './account.js';
import {address} from './address.js';
import {bankAccount} from './bank-account.js';
import {card} from './card.js';
import {idNumbers} from './id-numbers.js';
import {person} from './person.js';
import {hongKong} from './zh-HK.js';

const messages: Messages = {...card, ...address, ...bankAccount, ...idNumbers, ...person, ...account};
const local: Messages = {...messages, ...hongKong};

/** Chinese in traditional characters, by locale. */
export const locales = {'zh-TW': messages, 'zh-HK': local, 'zh-MO': local};
