import {addressFields, addressRows} from '../fields/address/address-fields.js';
import {anyAddress, type AddressLayout} from '../fields/address/address-layout.js';
import {loadAddressLayout} from '../fields/address/load-address-layout.js';
import {country as countryField} from '../fields/country.js';
import {personName} from '../fields/person-name.js';
import {OTHER_STATE} from '../fields/address/state-choice.js';
import {loadMessages} from '../i18n/load-messages.js';
import type {FieldTexts} from '../model/context.js';
import type {FieldSpec} from '../model/field.js';
import type {Form, FormMessages, FormRules} from '../model/form.js';
import {lazy} from '../model/lazy.js';
import {cardFields, cardRows} from './plain-card.js';
import {cardAddressName} from './card-address-names.js';
import {stateEntry} from './state-entry.js';

/**
 * The card form that also asks a billing address: of any country at first, so that a browser can fill it in as a
 * whole, and as the chosen country writes it when that is chosen.
 * @param before fields between the card and the address
 */
function cardWithAddress(before: Readonly<Record<string, FieldSpec>>): Form {
  const cache = new Map<string, Form>();

  const formOf = (
    country: string,
    layout: AddressLayout,
    messages: FormMessages = {},
    choices: FieldTexts = {},
  ): Form => ({
    kind: 'card',
    choices,
    fields: {
      ...cardFields,
      ...before,
      address_country: countryField,
      ...addressFields(layout, cardAddressName, 'billing'),
    },
    rows: [
      ...cardRows,
      ...Object.keys(before).map((name) => [name]),
      ['address_country'],
      ...addressRows(layout, cardAddressName),
    ],
    messages,
    loadRules: lazy(async () => {
      const {cardWithAddressRules} = await import('./card-address-rules.js');
      return cardWithAddressRules(layout, country, resolve);
    }),
  });

  const resolve: NonNullable<FormRules['resolve']> = (texts, locale, before = {}) => {
    const {address_country: country = ''} = texts;
    if (!country) return unchosen;
    const known = loadAddressLayout(country, locale);
    if (known instanceof Promise) return known.then(() => resolve(texts, locale, before));
    const choices = {address_country: country, address_state: stateEntry('address', known, texts, before)};
    const key = `${country} ${locale} ${choices.address_state}`;
    return (
      cache.get(key) ??
      messagesFor(locale).then((messages) => {
        const layout = {...known, isStateTyped: choices.address_state === OTHER_STATE};
        const form = cache.get(key) ?? formOf(country, layout, messages, choices);
        cache.set(key, form);
        return form;
      })
    );
  };

  const unchosen = formOf('', anyAddress);
  return unchosen;
}

/** Loaded with the first address. */
const messagesFor = async (locale: string) =>
  loadMessages(locale, (await import('../i18n/en/address.js')).address);

export const withAddress = cardWithAddress({});

export const withNameAndAddress = cardWithAddress({name: personName});
