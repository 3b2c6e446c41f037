import {loadAddressLayout} from '../../src/fields/address/load-address-layout.js';
import {cardAddressName} from '../../src/forms/card-address-names.js';
import {COUNTRY_OF_EACH_SHAPE as COUNTRIES} from './address-shapes.js';

/** A country is changed for another while this field of its address has the focus, with all fields filled in or none. */
export interface Transition {
  readonly from: string;
  readonly to: string;
  readonly field: string;
  readonly isFilled: boolean;
}

/** Rows of fields, and whether states are chosen. */
interface Shape {
  readonly rows: readonly (readonly string[])[];
  readonly hasList: boolean;
}

/**
 * What makes two transitions alike: `all` are different; by `place`, those in which the focused field stands at the
 * same place and comes to the same place or goes; by `fate`, those in which it moves as far among the others, goes, or
 * becomes a list or a line.
 */
export type Likeness = 'all' | 'place' | 'fate';

/** The first transition of each that are alike, from and to a country of each shape that addresses have. */
export async function transitions(likeness: Likeness): Promise<readonly Transition[]> {
  const shapes = new Map<string, Shape>();
  for (const country of COUNTRIES) {
    const {rows, states} = await loadAddressLayout(country, 'en');
    const names = rows.map((row) => row.flatMap((part) => cardAddressName(part) ?? []));
    shapes.set(country, {rows: names.filter(({length}) => length > 0), hasList: states.length > 0});
  }
  const found = new Map<string, Transition>();
  for (const [from, before] of shapes)
    for (const [to, after] of shapes) {
      if (from === to) continue;
      for (const field of before.rows.flat())
        for (const isFilled of [true, false]) {
          const key = {
            all: `${from} ${to}`,
            place: `${placeOf(field, before)} ${placeOf(field, after)}`,
            fate: `${kindOf(field, before)} ${kindOf(field, after)} ${indexOf(field, before) - indexOf(field, after)}`,
          }[likeness];
          const name = `${field} ${isFilled} ${key}`;
          if (!found.has(name)) found.set(name, {from, to, field, isFilled});
        }
    }
  return [...found.values()];
}

const indexOf = (field: string, {rows}: Shape) => rows.flat().indexOf(field);

function kindOf(field: string, shape: Shape): string {
  if (indexOf(field, shape) < 0) return 'gone';
  return field === 'address_state' && shape.hasList ? 'list' : 'line';
}

function placeOf(field: string, shape: Shape): string {
  const row = shape.rows.findIndex((names) => names.includes(field));
  const names = shape.rows[row] ?? [];
  return `${row}.${names.indexOf(field)}/${names.length} ${kindOf(field, shape)}`;
}
