import assert from 'node:assert/strict';
import type {CDPSession} from 'playwright-core';
import type {OwnVisit, Place} from '../support/browsers/visit.js';
import {cardNumbers, type CardNumber} from '../support/card-numbers.js';
import {defineScript, importMap, page} from '../support/checkout.js';
import {test} from '../support/fixtures.js';
import {startCheckoutIn, type CheckoutIn} from '../support/modes.js';

/** Where something went wrong: which number, at what, and what the field showed then (`|` is the caret). */
interface Failure {
  readonly digits: string;
  readonly at: string;
  readonly shown: string;
}

/** What the field should show: its text, and how many digits stand before the caret. */
interface Expected {
  readonly digits: string;
  readonly text: string;
  readonly before: number;
}

const THOUSAND = cardNumbers(1000);
/** In a frame runs the same script, and keys reach it by another way: some numbers will do. */
const COUNTS = {direct: 1000, isolated: 20} as const;

/**
 * Keys take their time, some 3 ms each and 11 ms on the slower machine: where they come one by one, the first of
 * the numbers will do, each brand and length among them. `TYPING=all` has every number typed so, in several minutes.
 */
const firstOf = (numbers: readonly CardNumber[], count: number) =>
  process.env['TYPING'] === 'all' ? numbers : numbers.slice(0, count);

/**
 * A thousand numbers of all brands and lengths through every kind of edit. Keys come from outside, as a keyboard's
 * do; where keys are not the point, edits are made by the browser's own editing commands, which is the same way
 * into the field.
 */
const typedIn = (mode: keyof typeof COUNTS) => () => {
  const NUMBERS = THOUSAND.slice(0, COUNTS[mode]);
  const first = (count: number) => firstOf(NUMBERS, count);
  let checkout: CheckoutIn;
  let visitor: OwnVisit;
  let fields: Place;
  let cdp: CDPSession;
  /** That of the fields' own process. */
  let fieldsCdp: CDPSession;

  test.beforeAll(async ({newVisitor}) => {
    checkout = await startCheckoutIn(mode, 'chromium', {
      pages: ({form}) => ({
        '/': page(form('card-token-form'), importMap + defineScript('card-token-form')),
      }),
    });
    visitor = await newVisitor();
    await visitor.resize({width: 400, height: 300});
    await visitor.goto(checkout.origin);
    fields = await checkout.fields(visitor);
    await fields.evaluate(() =>
      document.body.append(Object.assign(document.createElement('input'), {id: 'elsewhere'})),
    );
    await fields.click('#number');
    await visitor.type('34');
    // the engine and the marks have come: nothing loads from now on
    await fields.until(() =>
      document.querySelector('card-token-form')?.shadowRoot?.querySelector('[part~=brand][aria-label]'),
    );
    const tab = visitor.page;
    assert.ok(tab);
    cdp = await tab.context().newCDPSession(tab);
    const [, frame] = tab.frames();
    fieldsCdp = frame ? await tab.context().newCDPSession(frame) : cdp;
    await takeShown();
  });
  test.afterAll(async () => {
    await visitor?.close();
    await checkout?.close();
  });

  /** What the number's field shows, and the field empty again. */
  const takeShown = async (): Promise<{text: string; caret: number}> => {
    const expression = `(() => {
      const input = document.querySelector('card-token-form').shadowRoot.getElementById('number');
      const shown = {text: input.value, caret: input.selectionStart === input.selectionEnd ? input.selectionEnd : -1};
      input.select();
      document.execCommand('delete');
      return shown;
    })()`;
    const {result} = await fieldsCdp.send('Runtime.evaluate', {expression, returnByValue: true});
    return result.value as {text: string; caret: number};
  };

  /** Presses keys, none of which waits for the one before; names as in `KeyboardEvent.key`. */
  const press = (keys: readonly string[], type: 'keyDown' | 'rawKeyDown' | 'keyUp', modifiers = 0) =>
    Promise.all(
      keys.map((key) => {
        const {code, windowsVirtualKeyCode} = keyOf(key);
        const text = type === 'keyDown' ? {text: key} : {};
        const command = modifiers === CONTROL ? COMMANDS[key] : undefined;
        const commands = command === undefined ? {} : {commands: [command]};
        const event = {type, key, code, windowsVirtualKeyCode, modifiers, ...text, ...commands};
        return cdp.send('Input.dispatchKeyEvent', event);
      }),
    );

  const typeAll = async (numbers: readonly CardNumber[]): Promise<Failure[]> => {
    const failures: Failure[] = [];
    for (const {digits, groups} of numbers) {
      await press([...digits], 'keyDown');
      const {text, caret} = await takeShown();
      if (text === grouped(digits, groups) && caret === text.length) continue;
      failures.push({digits, at: 'typed', shown: `${text.slice(0, caret)}|${text.slice(caret)}`});
    }
    return failures;
  };

  test('keeps every digit when they are typed without a pause', async () => {
    none(await typeAll(first(100)));
  });

  test('keeps every digit on a machine four times slower', async () => {
    await fieldsCdp.send('Emulation.setCPUThrottlingRate', {rate: 4});
    const failures = await typeAll(first(mode === 'direct' ? 24 : 5));
    await fieldsCdp.send('Emulation.setCPUThrottlingRate', {rate: 1});
    none(failures);
  });

  test('keeps digits and caret when one is deleted and typed again, or some are replaced', async () => {
    none(await fields.evaluate(editInPage, asArguments(NUMBERS)));
  });

  test('takes them with spaces, dashes and no-break spaces', async () => {
    none(await fields.evaluate(insertInPage, asArguments(NUMBERS), SEPARATORS));
  });

  test('takes a paste of them with Ctrl+V', async () => {
    const texts = asArguments(first(80)).map(({digits, text}, n) => ({
      digits,
      text,
      pasted: text.replaceAll(' ', SEPARATORS[n % SEPARATORS.length] ?? ''),
    }));
    await fields.evaluate(preparePastes, texts);
    // a few at a time: of a long queue, Chromium loses the editing commands that go with the keys
    for (let n = 0; n < texts.length; n += FEW) {
      const keys = texts.slice(n, n + FEW).flatMap(() => ['c', 'v']);
      await press(keys, 'rawKeyDown', CONTROL);
    }
    await press(['c'], 'rawKeyDown', CONTROL);
    none(await fields.evaluate(() => (globalThis as unknown as {pastes: Promise<Failure[]>}).pastes));
  });

  test('brings a deleted digit back on Ctrl+Z, and the caret with it', async () => {
    const failures: Failure[] = [];
    for (const [n, {digits, groups}] of first(80).entries()) {
      const at = n % digits.length;
      const caretBehind = positionOf(at + 1, groups);
      const expression = `(() => {
        document.execCommand('insertText', false, '${digits}');
        const input = document.querySelector('card-token-form').shadowRoot.getElementById('number');
        input.setSelectionRange(${caretBehind}, ${caretBehind});
      })()`;
      await fieldsCdp.send('Runtime.evaluate', {expression});
      await Promise.all([press(['Backspace'], 'rawKeyDown'), press(['z'], 'rawKeyDown', CONTROL)]);
      const {text, caret} = await takeShown();
      if (text === grouped(digits, groups) && caret === caretBehind) continue;
      failures.push({digits, at: `undo at ${at}`, shown: `${text.slice(0, caret)}|${text.slice(caret)}`});
    }
    none(failures);
  });
};

for (const mode of ['direct', 'isolated'] as const) {
  test.describe(`${COUNTS[mode]} card numbers in Chromium, ${mode}`, {tag: '@chromium'}, typedIn(mode));
}

const SEPARATORS = [' ', '-', '\u00A0'];
const FEW = 20;

/** Of `Input.dispatchKeyEvent`. */
const CONTROL = 2;

/** What the platform's shortcuts do: a key from outside does not go through its keymap. */
const COMMANDS: Readonly<Record<string, string>> = {c: 'copy', v: 'paste'};

/** @see https://developer.mozilla.org/docs/Web/API/UI_Events/Keyboard_event_code_values */
function keyOf(key: string): {readonly code: string; readonly windowsVirtualKeyCode: number} {
  if (key === 'Backspace') return {code: key, windowsVirtualKeyCode: 8};
  const upper = key.toUpperCase();
  return {code: (key === upper ? 'Digit' : 'Key') + upper, windowsVirtualKeyCode: upper.charCodeAt(0)};
}

function none(failures: readonly Failure[]): void {
  assert.equal(failures.length, 0, JSON.stringify(failures.slice(0, 5), null, 1));
}

const asArguments = (numbers: readonly CardNumber[]) =>
  numbers.map(({digits, groups}) => ({digits, text: grouped(digits, groups)}));

function grouped(digits: string, groups: readonly number[]): string {
  let from = 0;
  return groups.map((length) => digits.slice(from, (from += length))).join(' ');
}

/** The position right behind the `n`th digit. */
function positionOf(n: number, groups: readonly number[]): number {
  let spaces = 0;
  let passed = 0;
  for (const length of groups) if (n > (passed += length)) spaces++;
  return n + spaces;
}

/** Runs in the page. The middle digit of each number, and over the numbers every other in turn. */
function editInPage(numbers: readonly {readonly digits: string; readonly text: string}[]): Failure[] {
  const input = document
    .querySelector('card-token-form')
    ?.shadowRoot?.getElementById('number') as HTMLInputElement;
  const failures: Failure[] = [];
  const digitsIn = (text: string) => text.replaceAll(' ', '');
  const run = (command: string, text?: string) => document.execCommand(command, false, text);
  const place = (n: number) => {
    let position = 0;
    for (let left = n; left > 0; position++) if (input.value[position] !== ' ') left--;
    return position;
  };
  for (const [n, {digits, text}] of numbers.entries()) {
    const expect = (at: string, {digits: wanted, text: laidOut, before}: Expected) => {
      const {value, selectionStart, selectionEnd} = input;
      const caret = selectionEnd ?? 0;
      const right =
        digitsIn(value) === wanted &&
        (!laidOut || value === laidOut) &&
        selectionStart === caret &&
        digitsIn(value.slice(0, caret)).length === before;
      if (!right) failures.push({digits, at, shown: `${value.slice(0, caret)}|${value.slice(caret)}`});
    };
    const fill = () => {
      input.select();
      run('insertText', digits);
      expect('insertion', {digits, text, before: digits.length});
    };
    for (const at of new Set([digits.length >> 1, n % 4 ? digits.length >> 1 : (n >> 2) % digits.length])) {
      const digit = digits[at];
      const without = digits.slice(0, at) + digits.slice(at + 1);
      fill();
      input.setSelectionRange(place(at + 1), place(at + 1));
      run('delete');
      expect(`Backspace behind digit ${at}`, {digits: without, text: '', before: at});
      run('insertText', digit);
      expect(`digit ${at} again`, {digits, text, before: at + 1});
      input.setSelectionRange(place(at), place(at));
      run('forwardDelete');
      expect(`Delete before digit ${at}`, {digits: without, text: '', before: at});
      run('insertText', digit);
      expect(`digit ${at} once more`, {digits, text, before: at + 1});

      const end = Math.min(at + 4, digits.length);
      input.setSelectionRange(place(at), place(end));
      run('insertText', digit);
      const shorter = digits.slice(0, at + 1) + digits.slice(end);
      expect(`digits ${at} to ${end} replaced by one`, {digits: shorter, text: '', before: at + 1});
      run('insertText', digits.slice(at + 1, end));
      expect(`digits ${at} to ${end} whole`, {digits, text, before: end});
    }
  }
  input.select();
  run('delete');
  return failures;
}

/** Runs in the page: as a paste does it, at once. */
function insertInPage(
  numbers: readonly {readonly digits: string; readonly text: string}[],
  separators: readonly string[],
): Failure[] {
  const input = document
    .querySelector('card-token-form')
    ?.shadowRoot?.getElementById('number') as HTMLInputElement;
  const failures: Failure[] = [];
  for (const {digits, text} of numbers) {
    for (const separator of separators) {
      input.select();
      document.execCommand('insertText', false, text.replaceAll(' ', separator));
      const {value, selectionStart} = input;
      const right = value === text && selectionStart === text.length;
      if (!right) failures.push({digits, at: `insertion with “${separator}”`, shown: value});
    }
  }
  input.select();
  document.execCommand('delete');
  return failures;
}

/**
 * Runs in the page, for Ctrl+C and Ctrl+V by turns: has the first copy a text from a field of the page, and the
 * second paste it into ours. The next Ctrl+C looks what came of it.
 */
function preparePastes(
  texts: readonly {readonly digits: string; readonly text: string; readonly pasted: string}[],
): void {
  const source = document.querySelector('#elsewhere') as HTMLInputElement;
  const input = document
    .querySelector('card-token-form')
    ?.shadowRoot?.getElementById('number') as HTMLInputElement;
  const failures: Failure[] = [];
  let n = 0;
  const look = () => {
    const {digits = '', text = '', pasted = ''} = texts[n++] ?? {};
    const {value, selectionStart} = input;
    const right = value === text && selectionStart === text.length;
    if (!right) failures.push({digits, at: `paste of “${pasted}”`, shown: value});
    input.select();
    document.execCommand('delete');
  };
  const pastes = new Promise<Failure[]>((resolve) => {
    let pasted = false;
    const done = new AbortController();
    const onKey = ({key}: KeyboardEvent) => {
      if (key === 'v') {
        pasted = true;
        input.focus();
        input.select();
        return;
      }
      if (pasted) look();
      source.value = texts[n]?.pasted ?? '';
      source.select();
      if (n < texts.length) return;
      done.abort();
      input.focus();
      resolve(failures);
    };
    addEventListener('keydown', onKey, {signal: done.signal});
  });
  Object.assign(globalThis, {pastes});
}
