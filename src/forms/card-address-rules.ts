import {addressRules} from '../fields/address/address-fields-rules.js';
import type {AddressLayout} from '../fields/address/address-layout.js';
import {ownCountryRules} from '../fields/country-rules.js';
import {personNameRules} from '../fields/person-name-rules.js';
import {defineRules, type FormRules} from '../model/form.js';
import {cardAddressName} from './card-address-names.js';
import {cardBasis, cardFieldRules} from './card-rules.js';

/** The rules of a card form that asks a billing address in this country, and the cardholder's name if it likes. */
export const cardWithAddressRules = (
  layout: AddressLayout,
  country: string,
  resolve: NonNullable<FormRules['resolve']>,
): FormRules =>
  defineRules({
    ...cardBasis,
    fields: {
      ...cardFieldRules,
      name: personNameRules,
      address_country: ownCountryRules(country),
      ...addressRules(layout, country, cardAddressName),
    },
    resolve,
  });
