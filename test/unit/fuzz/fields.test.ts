import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Context} from '../../../src/model/context.js';
import type {FieldRules} from '../../../src/model/field.js';
import {applyEdit, type Edit} from '../../../src/typing/apply-edit.js';
import {allFieldRules} from '../../support/field-rules.js';
import {fieldText, fuzzing, plainDigits} from '../../support/fuzz.js';

const context: Context = {today: {year: 2026, month: 11}, testMode: true};
const rules = await allFieldRules();
/** The name of a field, which a counterexample can show. */
const field = fc.constantFrom(...rules.keys());
const rulesOf = (name: string) => rules.get(name) as FieldRules<unknown>;

/** One edit of a customer: where a text goes in, how much it replaces, and how the browser names it. */
interface Step {
  readonly at: number;
  readonly replaced: number;
  readonly inserted: string;
  readonly inputType: string;
}

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    at: fc.nat(40),
    replaced: fc.constant(0),
    inserted: fieldText.map((text) => text.slice(0, 1)),
    inputType: fc.constant('insertText'),
  }),
  fc.record({
    at: fc.nat(40),
    replaced: fc.nat(20),
    inserted: fieldText,
    inputType: fc.constantFrom('insertFromPaste', 'insertFromDrop', 'insertReplacementText', ''),
  }),
  fc.record({
    at: fc.nat(40),
    replaced: fc.integer({min: 1, max: 20}),
    inserted: fc.constant(''),
    inputType: fc.constantFrom('deleteContentBackward', 'deleteContentForward', 'deleteByCut'),
  }),
);

/** What the field shows after a step. */
function edit({format}: FieldRules<unknown>, shown: string, {at, replaced, inserted, inputType}: Step): Edit {
  const start = Math.min(at, shown.length);
  const text = shown.slice(0, start) + inserted + shown.slice(start + replaced);
  const now = {text, start: start + inserted.length, end: start + inserted.length};
  return format ? applyEdit(format, shown, now, inputType, context) : now;
}

/** What counts of a text: its letters and digits, in their plain form and in upper case. */
const essence = (text: string) =>
  plainDigits(text)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

describe('whatever comes into a field', () => {
  it('is laid out as it would be once more, with the caret in it', () => {
    fc.assert(
      fc.property(field, fc.array(step, {maxLength: 6}), (name, steps) => {
        const own = rulesOf(name);
        let shown = '';
        for (const one of steps) {
          const {text, start, end} = edit(own, shown, one);
          assert.ok(
            0 <= start && start <= end && end <= text.length,
            `${name}: ${start} to ${end} of “${text}”`,
          );
          assert.equal(
            own.format?.layout(text, context, one.inputType.startsWith('delete')) ?? text,
            text,
            name,
          );
          shown = text;
        }
      }),
      fuzzing(),
    );
  });

  it('is judged, and never valid as something that does not stand there', () => {
    fc.assert(
      fc.property(field, fc.array(step, {maxLength: 4}), (name, steps) => {
        const own = rulesOf(name);
        const shown = steps.reduce((text, one) => edit(own, text, one).text, '');
        const verdict = own.check(shown, context);
        assert.ok(['empty', 'partial', 'invalid', 'valid'].includes(verdict.state), name);
        if (verdict.state !== 'valid' || typeof verdict.value !== 'string') return;
        const [sent, stands] = [essence(verdict.value), essence(shown)];
        assert.ok(stands.includes(sent), `${name}: “${shown}” is sent as ${verdict.value}`);
      }),
      fuzzing(),
    );
  });
});
