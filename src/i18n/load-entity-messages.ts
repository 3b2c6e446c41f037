import {address} from './en/address.js';
import {idNumbers} from './en/id-numbers.js';
import {person} from './en/person.js';
import {loadMessages} from './load-messages.js';

/** The texts that forms of people and companies need, as `loadMessages` loads them: persons, addresses, ID numbers. */
export const loadEntityMessages = (locale: string) =>
  Promise.all([loadMessages(locale, person), loadMessages(locale, address), loadMessages(locale, idNumbers)]);
