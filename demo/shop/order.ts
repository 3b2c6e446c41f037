import {lamp} from './catalogue.js';

/** What a checkout sends: its own fields, and a token where a card number might have been. */
export interface Order {
  readonly source: string;
  readonly quantity: number;
  readonly email: string;
  /** US cents. */
  readonly amount: number;
}

/** Reads a posted form. A page that posts nothing but `source`, as the plain one does, orders one lamp. */
export function readOrder(body: string): Order {
  const form = new URLSearchParams(body);
  const asked = Math.trunc(Number(form.get('quantity')));
  const quantity = asked >= 1 && asked <= lamp.most ? asked : 1;
  return {
    source: form.get('source') ?? '',
    quantity,
    email: form.get('email') ?? '',
    amount: quantity * lamp.price,
  };
}
