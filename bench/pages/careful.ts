import {numberField} from './number-field.js';

const brands = [
  {name: 'Visa', pattern: /^4/, lengths: [13, 16, 19], gaps: [4, 8, 12, 16]},
  {name: 'Mastercard', pattern: /^(5[1-5]|2[2-7])/, lengths: [16], gaps: [4, 8, 12]},
  {name: 'American Express', pattern: /^3[47]/, lengths: [15], gaps: [4, 10]},
  {name: 'Diners Club', pattern: /^3[0689]/, lengths: [14], gaps: [4, 10]},
  {name: 'Discover', pattern: /^6(011|4[4-9]|5)/, lengths: [16], gaps: [4, 8, 12]},
  {name: 'JCB', pattern: /^35/, lengths: [16], gaps: [4, 8, 12]},
];
const unknown = {name: '', lengths: [12, 13, 14, 15, 16, 17, 18, 19], gaps: [4, 8, 12, 16]};

const {input, note, brand: mark} = numberField();

/** Formats with the caret kept and checks at each key; writes to the page only what is another than before. */
input.addEventListener('input', () => {
  const {value, selectionStart} = input;
  const digits = value.replace(/\D/g, '').slice(0, 19);
  const behind = value.slice(selectionStart ?? value.length).replace(/\D/g, '').length;
  const brand = brands.find(({pattern}) => pattern.test(digits)) ?? unknown;
  let text = '';
  for (let i = 0; i < digits.length; i++) text += (brand.gaps.includes(i) ? ' ' : '') + digits.charAt(i);
  if (text !== value) {
    input.value = text;
    let caret = text.length;
    for (let left = behind; left > 0; caret--) if (text.charAt(caret - 1) !== ' ') left--;
    input.setSelectionRange(caret, caret);
  }
  const wrong = digits.length >= Math.max(...brand.lengths) && !passesLuhn(digits);
  const message = wrong ? 'This number is not right.' : '';
  if (note.textContent !== message) {
    note.textContent = message;
    input.setAttribute('aria-invalid', String(wrong));
  }
  if (mark.textContent !== brand.name) mark.textContent = brand.name;
});

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 1; i <= digits.length; i++) {
    const doubled = Number(digits.at(-i)) * (i % 2 ? 1 : 2);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

performance.mark('ready');
