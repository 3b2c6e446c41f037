import type {Action} from './actions.js';

const fill: Action = {deed: 'fill', atOnce: false};

/** Rows that once were not played as they should be: each is one more of any run. */
export const found: readonly (readonly Action[])[] = [
  // the form is gone before the page hears of the Enter: nothing begins that nobody could end
  [
    fill,
    {deed: 'place', where: 'none', atOnce: false},
    fill,
    {deed: 'enter', atOnce: true},
    {deed: 'remove', atOnce: false},
  ],
  // a form that was disabled until now goes with what submits its owner in the same task
  [
    fill,
    {deed: 'disable', atOnce: false},
    {deed: 'disable', atOnce: true},
    {deed: 'submit form', atOnce: false},
  ],
  // a frame that does not answer an attempt is one error, not two
  [fill, {deed: 'tokenize', atOnce: true}, {deed: 'time up', atOnce: false}],
  // and when it was only slow, the next attempt takes the place of that one
  [
    fill,
    {deed: 'tokenize', atOnce: true},
    {deed: 'time up', atOnce: false},
    {deed: 'tokenize', atOnce: false},
  ],
];
