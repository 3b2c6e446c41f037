import assert from 'node:assert/strict';
import {it} from 'node:test';
import {plainCard} from '../../../src/forms/card.js';
import {cardNumber} from '../../../src/fields/card-number.js';
import {rehearse} from '../../../src/view/rehearse.js';

it('types a number key by key into a form that has a field to format, once', () => {
  const laidOut: string[] = [];
  const {format} = cardNumber;
  assert.ok(format);
  const layout: typeof format.layout = (text, context, deleting) => {
    laidOut.push(text);
    return format.layout(text, context, deleting);
  };
  const form = {
    ...plainCard,
    fields: {...plainCard.fields, number: {...cardNumber, format: {...format, layout}}},
  };
  const settings = {today: {year: 2026, month: 11}};

  rehearse({...plainCard, fields: {}, rows: []}, settings);
  rehearse(form, settings);
  assert.equal(laidOut.length, 16);
  assert.equal(laidOut.at(-1), '4242 4242 4242 4242');
  rehearse(form, settings);
  assert.equal(laidOut.length, 16);
});
