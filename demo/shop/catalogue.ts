/** The one thing on sale. */
export const lamp = {
  name: 'Moth reading lamp',
  /** US cents. */
  price: 6400,
  most: 4,
} as const;

/** An amount of US cents as its readers write it. */
export const dollars = (cents: number): string =>
  new Intl.NumberFormat('en-US', {style: 'currency', currency: 'USD'}).format(cents / 100);
