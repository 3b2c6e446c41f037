import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Context} from '../../../src/model/context.js';
import type {Format} from '../../../src/model/format.js';
import {applyEdit, type Edit} from '../../../src/typing/apply-edit.js';
import {cardNumberRules} from '../../../src/fields/card-number-rules.js';
import {cvcRules} from '../../../src/fields/cvc-rules.js';
import {expiryRules} from '../../../src/fields/expiry-rules.js';
import {countries} from '../../../src/fields/id-numbers/countries.js';
import {companyIdTypes, idTypes, loadIdNumber} from '../../../src/fields/id-numbers/load-id-number.js';
import {pattern} from '../../../src/fields/pattern.js';

const context: Context = {today: {year: 2026, month: 11}};
const EDITS = 10_000;

/** Numbers in [0, n), the same ones in every run. */
function dice(seed: number): (n: number) => number {
  return (n) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * n);
  };
}

/** `4242| 4` as text and caret; `4[24]2` as text and selection. */
function at(shown: string): Edit {
  const text = shown.replaceAll(/[|[\]]/g, '');
  const start = shown.search(/[|[]/);
  return {text, start, end: shown.includes(']') ? shown.indexOf(']') - 1 : start};
}

function show({text, start, end}: Edit): string {
  if (start === end) return `${text.slice(0, start)}|${text.slice(start)}`;
  return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
}

/** What a browser makes of typing, pasting or dropping `data`, before anything is laid out. */
function inserted({text, start, end}: Edit, data: string, select = false): Edit {
  const after = start + data.length;
  return {text: text.slice(0, start) + data + text.slice(end), start: select ? start : after, end: after};
}

/** What a browser makes of deleting the selection, or `units` before or behind the caret. */
function deleted({text, start, end}: Edit, direction: 'Backward' | 'Forward', units = 1): Edit {
  if (start === end) {
    if (direction === 'Backward') start = Math.max(0, start - units);
    else end = Math.min(text.length, end + units);
  }
  return {text: text.slice(0, start) + text.slice(end), start, end: start};
}

function digitsIn(format: Format, text: string): string {
  return [...text].filter((char) => !format.separators.includes(char)).join('');
}

interface Step {
  /** What the naive model expects: a key may not fit, then the second is right. Of more than a key, nothing is cut. */
  readonly expected: readonly {
    readonly digits: string;
    readonly caret: number;
    /** No longer than what stood there before, hence never refused. */
    readonly stood?: boolean;
  }[];
  readonly inputType: string;
  readonly after: Edit;
}

const PASTED_BETWEEN = ['', '', ' ', '-', '\u00a0', '.'];

/** One random edit of a laid-out text, and what a list of digits without any layout would be after it. */
function randomStep(
  format: Format,
  text: string,
  roll: (n: number) => number,
  alphabet = '0123456789',
): Step {
  const ends = [roll(text.length + 1), roll(text.length + 1)].sort((a, b) => a - b) as [number, number];
  const selects = roll(4) === 0;
  const [start, end] = selects ? ends : [ends[0], ends[0]];
  const before = {text, start, end};
  const head = digitsIn(format, text.slice(0, start));
  const middle = digitsIn(format, text.slice(start, end));
  const tail = digitsIn(format, text.slice(end));
  const kind = roll(10);
  if (kind < 4 && (start < end || kind > 1)) {
    const cut = start < end && roll(2) === 0;
    const direction = kind % 2 ? 'Forward' : 'Backward';
    const after = deleted(before, direction);
    let [left, right] = [head, tail];
    if (after.text === text)
      return {expected: [{digits: head + tail, caret: head.length}], inputType: '', after};
    if (!middle && !cut) {
      if (direction === 'Backward') left = left.slice(0, -1);
      else right = right.slice(1);
    }
    const expected = cut && !middle ? head + tail : left + right;
    const inputType = cut ? 'deleteByCut' : `deleteContent${direction}`;
    return {expected: [{digits: expected, caret: left.length}], inputType, after};
  }
  const data = Array.from({length: kind < 8 ? 1 : 1 + roll(19)}, () =>
    alphabet.charAt(roll(alphabet.length)),
  );
  const glues = PASTED_BETWEEN.filter((glue) => format.layout(glue, context, false) === '');
  const glue = glues[roll(glues.length)] ?? '';
  const all = {digits: head + data.join('') + tail, caret: head.length + data.length};
  const stood = data.length > 1 || middle !== '';
  const expected = [{...all, stood}, ...(stood ? [] : [{digits: head + tail, caret: head.length}])];
  const inputType = data.length === 1 ? 'insertText' : 'insertFromPaste';
  return {expected, inputType, after: inserted(before, data.join(glue))};
}

const formats: readonly (readonly [name: string, format: Format | undefined, context: Context])[] = [
  ['a card number', cardNumberRules.format, context],
  [
    'a CVC of three digits',
    cvcRules.format,
    {...context, brand: {name: 'visa', lengths: [], gaps: [], cvcLength: 3}},
  ],
  ['a CVC of unknown length', cvcRules.format, context],
  ['a number with dashes', pattern('###-##-####'), context],
  ['a number with dots and dashes', pattern('###.###.###-##'), context],
  ['a number that begins with a separator', pattern('(###) ###'), context],
];

for (const [name, format, context] of formats) {
  test(`${EDITS} random edits of ${name} lose and move no digit, and keep the caret beside its own`, () => {
    assert.ok(format);
    editAtRandom(format, context, EDITS);
  });
}

test('so do as many of identity numbers of every kind, with letters where they have some', async () => {
  for (const format of await idNumberFormats()) {
    const alphabet = format.layout('A', context, false) ? '0123456789ABCXYZ' : '0123456789';
    editAtRandom(
      format,
      context,
      EDITS / 20,
      format.layout('-', context, false) ? `${alphabet}+-` : alphabet,
    );
  }
});

async function idNumberFormats(): Promise<readonly Format[]> {
  const kinds = Object.keys(countries).flatMap((country) =>
    [...idTypes(country), ...companyIdTypes(country)].map((type) => [country, type] as const),
  );
  const asked = await Promise.all(kinds.map(([country, type]) => loadIdNumber(country, type)));
  return asked.flatMap((idNumber) => idNumber?.field.format ?? []);
}

/** Makes edits of all sorts, and compares each with what they make of a list of characters without any layout. */
function editAtRandom(format: Format, context: Context, edits: number, alphabet?: string): void {
  const roll = dice(1);
  let text = '';
  for (let i = 0; i < edits; i++) {
    if (roll(40) === 0) text = '';
    const {expected, inputType, after} = randomStep(format, text, roll, alphabet);
    const edit = applyEdit(format, text, after, inputType, context);
    const story = `${show(after)} by ${inputType} from ${text} gave ${show(edit)}`;
    // the naive model cannot lay out; it asks whether a key fits
    const fitting: Step['expected'][number] | undefined =
      expected.find(({digits, stood}) => {
        const laid = format.layout(digits, context, false);
        return stood || digitsIn(format, laid).length <= format.room(laid, context);
      }) ?? expected.at(-1);
    assert.equal(digitsIn(format, edit.text), fitting?.digits, story);
    assert.equal(edit.start, edit.end, story);
    assert.equal(digitsIn(format, edit.text.slice(0, edit.start)).length, fitting?.caret, story);
    for (const deleting of [true, false]) {
      const laid = format.layout(edit.text, context, deleting);
      assert.equal(laid, edit.text, story);
    }
    text = edit.text;
  }
}

test(`${EDITS} random edits of an expiry date add a leading zero or shorten 20xx, and change nothing else`, () => {
  const format = expiryRules.format;
  assert.ok(format);
  const roll = dice(2);
  let text = '';
  for (let i = 0; i < EDITS; i++) {
    if (roll(12) === 0) text = '';
    const {expected, inputType, after} = randomStep(format, text, roll);
    const edit = applyEdit(format, text, after, inputType, context);
    const story = `${show(after)} by ${inputType} from ${text} gave ${show(edit)}`;
    const digitsOf = (text: string) => digitsIn(format, text).replaceAll('-', ''); // as in `2030-0`
    const digits = digitsOf(edit.text);
    const behind = digitsOf(edit.text.slice(edit.end)).length;
    const match = expected.find(
      (naive) =>
        variants(naive.digits).includes(digits) &&
        behind === Math.min(naive.digits.length - naive.caret, digits.length),
    );
    assert.ok(match, story);
    const isPaste = inputType === 'insertFromPaste';
    const most = Math.max(format.room(edit.text, context), digitsOf(text).length + 1); // a zero before the month
    assert.ok(isPaste || digits.length <= most, story);
    if (inputType.startsWith('delete')) assert.ok(digits.length <= digitsIn(format, text).length, story);
    for (const deleting of [true, false]) {
      const laid = format.layout(edit.text, context, deleting);
      assert.equal(format.layout(laid, context, deleting), laid, story);
    }
    text = edit.text;
  }
});

/** What an expiry date's layout may make of typed digits. */
function variants(digits: string): string[] {
  const padded = [digits, `0${digits}`];
  return padded.flatMap((all) => [
    all,
    all.replace(/^(.?.?)20(..)$/, '$1$2'),
    all.replace(/^20(..)(..?)$/, '$2$1'),
    all.replace(/^20(..)(.)$/, '0$2$1'),
    all.replace(/^0?20([2-7].)$/, '20$1'),
    all.replace(/^0(..)$/, '$1'), // 02 / 9 and a slash
  ]);
}

type Case = readonly [from: string, inputType: string, data: string, to: string];

/** `from` is shown as text with its caret or selection, and so is `to`. */
function runCases(field: {readonly format?: Format}, cases: readonly Case[]): void {
  for (const [from, inputType, data, to] of cases) {
    test(`${from} ${inputType} ${JSON.stringify(data)} becomes ${to}`, () => {
      assert.ok(field.format);
      const before = at(from);
      const after = inputType.startsWith('delete')
        ? deleted(before, inputType.endsWith('Forward') ? 'Forward' : 'Backward')
        : inserted(before, data, inputType === 'insertFromDrop');
      assert.equal(show(applyEdit(field.format, before.text, after, inputType, context)), to);
    });
  }
}

runCases(cardNumberRules, [
  ['4242|', 'insertText', '4', '4242 4|'],
  ['4242 |4', 'deleteContentBackward', '', '424|4'],
  ['4242| 42', 'deleteContentForward', '', '4242| 2'],
  ['4242 |42', 'deleteContentForward', '', '4242 |2'],
  ['4242 4[242 4]242', 'insertText', '1', '4242 41|24 2'],
  ['4242 4[242 4]242', 'deleteByCut', '', '4242 4|242'],
  ['4242[ ]4242', 'deleteByCut', '', '4242| 4242'],
  ['42|42 4242 4242 4242 424', 'insertText', '9', '42|42 4242 4242 4242 424'],
  ['[]', 'insertFromDrop', '4242-42', '[4242 42]'],
  ['11|11', 'insertFromDrop', '22 22', '11[22 22]11'],
  ['|', '', '4242\u00a04242 4242-4242', '4242 4242 4242 4242|'],
  ['|', 'insertFromPaste', '٤٢٤٢ ４２４２ ४२४२ ৪২৪২', '4242 4242 4242 4242|'],
  ['|', 'insertFromPaste', 'Card 1 is 4242.4242.4242.4242, exp 12/30', '4242 4242 4242 4242|'],
  ['|', 'insertFromPaste', 'exp 12/34 4242 4242 4242 4242', '4242 4242 4242 4242|'],
  ['|', 'insertFromPaste', '12/34 4242424242424242', '4242 4242 4242 4242|'],
  ['|', 'insertFromPaste', '4242424242424242 12/34 123', '4242 4242 4242 4242|'],
  ['|', 'insertFromPaste', 'Card: 4242 4242 4242 4242 006', '4242 4242 4242 4242|'],
  ['|', 'insertFromPaste', 'Ann 3782-822463-10005 1234 12/34', '3782 822463 10005|'],
  ['|', 'insertFromPaste', 'No. 7: 4242 4242 4242 4241 (12/34)', '4242 4242 4242 4241|'],
  ['[4242 1]', 'insertFromPaste', '4242 4242 4242 4242, exp 12/30', '4242 4242 4242 4242|'],
  ['4242 4242 4|242 4242 424', 'insertText', 'a', '4242 4242 4|242 4242 424'],
  ['4242 4242 4242 4242|', 'insertText', 'a', '4242 4242 4242 4242|'],
  ['3782 822463 10005|', 'insertText', '1', '3782 822463 10005|'],
  ['3|242 4242 4242 4242', 'insertText', '7', '3|242 4242 4242 4242'],
]);

runCases(expiryRules, [
  ['02 / 0|', 'insertText', '3', '02 / 03|'],
  ['02 / 03|', 'insertText', '0', '2030|'],
  ['203|', 'insertText', '0', '2030|'],
  ['02 / 9|', 'insertText', '/', '29 / |'],
  ['29 / |', 'insertText', '0', '29 / 0|'],
  ['29 / 0|', 'insertText', '3', '29 / 03|'],
  ['29 / 03|', 'insertText', '2', '29 / 032|'],
  ['29 / 0|', 'deleteContentBackward', '', '29 / |'],
  ['29 / |', 'deleteContentBackward', '', '2|'],
  ['29 / |', 'insertText', '/', '29 / |'],
  ['|', 'insertFromPaste', 'Mar 2029', '03 / 29|'],
  ['[12 / 30]', 'insertFromPaste', '29/03', '03 / 29|'],
  ['2030|', 'insertText', '-', '2030-|'],
  ['2030-|', 'insertText', '0', '2030-0|'],
  ['2030-0|', 'insertText', '1', '01 / 30|'],
  ['2030-1|', 'insertText', '2', '12 / 30|'],
  ['2030-|', 'insertText', '9', '09 / 30|'],
  ['2030-|', 'deleteContentBackward', '', '2030|'],
  ['203|', 'deleteContentBackward', '', '20|'],
  ['|', 'insertFromPaste', '2030/1', '01 / 30|'],
  ['|', 'insertFromPaste', '2030-01', '01 / 30|'],
  ['|', 'insertText', '1', '1|'],
  ['|', 'insertText', '2', '02 / |'],
  ['1|', 'insertText', '2', '12 / |'],
  ['1|', 'insertText', '/', '01 / |'],
  ['1|', 'insertText', '3', '01 / 3|'],
  ['12 / |', 'insertText', '/', '12 / |'],
  ['12 / |', 'insertText', '3', '12 / 3|'],
  ['12 / |', 'deleteContentBackward', '', '1|'],
  ['12 / 3|', 'deleteContentBackward', '', '12|'],
  ['12|', 'insertText', '3', '12 / 3|'],
  ['12 / |30', 'deleteContentBackward', '', '1| / 30'],
  ['1| / 30', 'insertText', '1', '11| / 30'],
  ['|12 / 30', 'deleteContentForward', '', '|2 / 30'],
  ['12| / 30', 'deleteContentForward', '', '12| / 0'],
  ['[12] / 30', 'deleteContentBackward', '', '| / 30'],
  ['| / 30', 'insertText', '0', '0| / 30'],
  ['0| / 30', 'insertText', '4', '04| / 30'],
  ['12 / 30|', 'insertText', '1', '12 / 30|'],
  ['1|2 / 30', 'insertText', '1', '1|2 / 30'],
  ['12 / 20|', 'insertText', '3', '12 / 203|'],
  ['12 / 203|', 'insertText', '1', '12 / 31|'],
  ['[12 / 30]', 'insertText', '1', '1|'],
  ['|', 'insertFromPaste', 'valid thru 1/30', '01 / 30|'],
]);

test('a Backspace that an Android keyboard reports as a shorter composition goes through the separator', () => {
  assert.ok(expiryRules.format);
  assert.equal(
    show(applyEdit(expiryRules.format, '12 / ', at('12 /|'), 'insertCompositionText', context)),
    '1|',
  );
});

test('a text as long as a book is cut in a moment', () => {
  assert.ok(expiryRules.format);
  const started = performance.now();
  applyEdit(expiryRules.format, '', {text: '1x'.repeat(100_000), start: 200_000, end: 200_000}, '', context);
  assert.ok(performance.now() - started < 1000);
});
