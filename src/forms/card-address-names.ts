import type {AddressPart} from '../fields/address/address-layout.js';

/** As in `card[…]`, which has no town: Japan's goes with the lines of the street. */
const NAMES: Readonly<Partial<Record<AddressPart, string>>> = {
  line1: 'address_line1',
  line2: 'address_line2',
  city: 'address_city',
  state: 'address_state',
  postal_code: 'address_zip',
};

/** The name of a part of a card's billing address. */
export const cardAddressName = (part: AddressPart): string | undefined => NAMES[part];
