import fc from 'fast-check';

/** What is typed, and by which field. */
const TEXTS = {
  number: ['4242424242424242', '4000056655665556', '424242'],
  expiry: ['1240', '1139'],
  cvc: ['987', '98'],
} as const;

/** Looked for wherever it could leak to. */
export const CANARIES: readonly string[] = Object.values(TEXTS)
  .flat()
  .filter(({length}) => length > 2);

/** Where the element may be: in one of two forms, or in none. */
const PLACES = ['first', 'second', 'none'] as const;

/** How the API answers, or does not. */
const ANSWERS = ['token', 'declined', 'error', 'unavailable', 'lost before', 'lost after', 'html'] as const;

/** One thing that happens: a deed of the customer or of the page, or what becomes of a request. */
export type Action = {
  /** The next thing happens in the same task. */
  readonly atOnce: boolean;
} & (
  | {readonly deed: 'type' | 'paste'; readonly field: string; readonly text: string}
  | {readonly deed: 'delete'; readonly field: string}
  | {readonly deed: 'place'; readonly where: string}
  | {readonly deed: 'answer'; readonly how: string}
  | {readonly deed: (typeof SIMPLE)[number]}
);

const SIMPLE = [
  'fill',
  'click',
  'double click',
  'enter',
  'enter and click',
  'tokenize',
  'submit form',
  'reset',
  'reset form',
  'disable',
  'swap key',
  'remove',
  'remove and insert',
  'time up',
  'pagehide',
  'reload frame',
  'change language',
] as const;

const field = fc.constantFrom('number', 'expiry', 'cvc');
const edit = fc.oneof(
  ...Object.entries(TEXTS).map(([name, texts]) =>
    fc.record({
      deed: fc.constantFrom('type' as const, 'paste' as const),
      field: fc.constant(name),
      text: fc.constantFrom<string>(...texts),
    }),
  ),
);

const deed = fc.oneof(
  {weight: 4, arbitrary: fc.record({deed: fc.constant('fill' as const)})},
  {weight: 4, arbitrary: fc.record({deed: fc.constantFrom(...SIMPLE.slice(1, 7))})},
  {weight: 4, arbitrary: fc.record({deed: fc.constant('answer' as const), how: fc.constantFrom(...ANSWERS)})},
  {weight: 3, arbitrary: fc.record({deed: fc.constantFrom(...SIMPLE.slice(7))})},
  {weight: 2, arbitrary: edit},
  {weight: 1, arbitrary: fc.record({deed: fc.constant('delete' as const), field})},
  {weight: 1, arbitrary: fc.record({deed: fc.constant('place' as const), where: fc.constantFrom(...PLACES)})},
);

/** A row of things that happen to one form, from its first day to its last. */
export const actions: fc.Arbitrary<readonly Action[]> = fc.array(
  fc.tuple(deed, fc.boolean()).map(([what, atOnce]) => ({...what, atOnce})),
  {minLength: 4, maxLength: 24},
);
