import type {Field} from '../model/field.js';
import {defineForm, type Fields, type Form} from '../model/form.js';
import {addressFields, addressRows} from '../fields/address/address-fields.js';
import {addressRules} from '../fields/address/address-fields-rules.js';
import {anyAddress, type AddressPart, type AddressLayout} from '../fields/address/address-layout.js';
import {loadAddressLayout} from '../fields/address/load-address-layout.js';
import {country as countryField} from '../fields/country.js';
import {ownCountryRules} from '../fields/country-rules.js';
import {personName} from '../fields/person-name.js';
import {personNameRules} from '../fields/person-name-rules.js';
import {cardBasis, cardFields, cardRows} from './card.js';
import {withRules} from './with-rules.js';

/** As in `card[…]`, which has no town: Japan's goes with the lines of the street. */
const NAMES: Readonly<Partial<Record<AddressPart, string>>> = {
  line1: 'address_line1',
  line2: 'address_line2',
  city: 'address_city',
  state: 'address_state',
  postal_code: 'address_zip',
};
const nameOf = (part: AddressPart) => NAMES[part];

/**
 * The card form that also asks a billing address: of any country at first, so that a browser can fill it in as a
 * whole, and as the chosen country writes it when that is chosen.
 * @param before fields between the card and the address
 */
function cardWithAddress(before: Readonly<Record<string, Field>>): Form {
  const forms = new Map<string, Form>();

  const formOf = (country: string, layout: AddressLayout, messages: Form['messages'] = {}): Form => {
    const fields: typeof cardFields & Fields = {
      ...cardFields,
      ...before,
      address_country: {...countryField, ...ownCountryRules(country)},
      ...withRules(addressFields(layout, nameOf, 'billing'), addressRules(layout, country, nameOf)),
    };
    const between = [...Object.keys(before), 'address_country'].map((name) => [name]);
    return defineForm({
      ...cardBasis,
      fields,
      rows: [...cardRows, ...between, ...addressRows(layout, nameOf)],
      messages,
      follow: ({address_country: chosen = ''}, locale = 'en') =>
        chosen ? formFor(chosen, locale) : unchosen,
    });
  };

  const formFor = (country: string, locale: string): Form | Promise<Form> => {
    const key = `${country} ${locale}`;
    return (
      forms.get(key) ??
      Promise.all([loadAddressLayout(country, locale), messagesFor(locale)]).then(([layout, messages]) => {
        const form = forms.get(key) ?? formOf(country, layout, messages);
        forms.set(key, form);
        return form;
      })
    );
  };

  const unchosen = formOf('', anyAddress);
  return unchosen;
}

/** Loaded with the first address: the module that knows all languages is one of its own. */
const messagesFor = (locale: string) =>
  import('../i18n/address/load.js').then(({loadAddressMessages}) => loadAddressMessages(locale));

export const withAddress = cardWithAddress({});

export const withNameAndAddress = cardWithAddress({name: {...personName, ...personNameRules}});
