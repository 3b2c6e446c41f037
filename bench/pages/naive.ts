import {number} from 'card-validator';
import {numberField} from './number-field.js';

const {input, note, brand} = numberField();

/** Asks for the brand to format by, then whether what it made is right; writes everything each time. */
input.addEventListener('input', () => {
  const digits = input.value.replace(/\D/g, '');
  const gaps = number(digits).card?.gaps ?? [4, 8, 12];
  input.value = [...digits].map((digit, i) => (gaps.includes(i) ? ` ${digit}` : digit)).join('');
  const {card, isPotentiallyValid} = number(input.value);
  brand.textContent = card?.niceType ?? '';
  note.textContent = isPotentiallyValid ? '' : 'This number is not right.';
  input.setAttribute('aria-invalid', String(!isPotentiallyValid));
});

performance.mark('ready');
