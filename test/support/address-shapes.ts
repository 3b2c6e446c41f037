import type {AddressLayout} from '../../src/fields/address/address-layout.js';

/** A country for each way in which addresses are laid out: which parts there are, in which rows, states chosen or typed. */
export const COUNTRY_OF_EACH_SHAPE =
  'GB AD AE AG AL AM AR AS DE US BD BR BS BY CR EG GI GN HK HN HU IN IR KI KY KZ LV MO NI PA PG PH RO'.split(
    ' ',
  );

/** The way in which a country's addresses are laid out; Japan's towns, which the API has no part for, aside. */
export const shapeOf = ({rows, states}: AddressLayout): string => {
  const asked = rows.map((row) => row.filter((part) => part !== 'town').join(' '));
  return `${asked.filter(Boolean).join(', ')}${states.length ? ', from a list' : ''}`;
};
