import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import {cardForm} from '../../../src/forms/card.js';
import type {FormContext} from '../../../src/model/context.js';
import type {FormModel} from '../../../src/model/form-model.js';
import {modelOf} from '../../support/model-of.js';

const context: FormContext = {today: {year: 2026, month: 11}};
const CARD = {number: '4242 4242 4242 4242', expiry: '12 / 34', cvc: '123'};

describe('the model of a form', () => {
  let model: FormModel;
  const type = (texts: Readonly<Record<string, string>>) => {
    for (const [name, text] of Object.entries(texts)) model.setValue(name, text);
  };
  const errors = () =>
    Object.fromEntries(
      Object.entries(model.state.fields).flatMap(([name, {error}]) => (error ? [[name, error]] : [])),
    );

  beforeEach(async () => {
    model = await modelOf(cardForm(['name']), context);
  });

  it('is empty at first, shows no error, and has nothing to send', () => {
    const {empty, complete, brand} = model.state;
    assert.deepEqual({empty, complete, brand}, {empty: true, complete: false, brand: null});
    assert.deepEqual(errors(), {});
    assert.equal(model.values(), undefined);
  });

  it('is complete when every field is right, and not before', () => {
    type(CARD);
    assert.equal(model.state.complete, false);
    assert.equal(model.values(), undefined);
    type({name: 'Ada Lovelace'});
    assert.equal(model.state.complete, true);
    assert.equal(model.state.brand, 'visa');
    assert.deepEqual(Object.keys(model.values() ?? {}), ['number', 'expiry', 'cvc', 'name']);
  });

  it('shows what is unfinished once the field is left, and what is wrong for good at once', () => {
    type({number: '4242'});
    assert.deepEqual(errors(), {});
    model.leave('number');
    assert.deepEqual(errors(), {number: 'incomplete'});
    type({number: '4242 4242 4242 4241'});
    assert.deepEqual(errors(), {number: 'invalid_number'});
  });

  it('says nothing of an empty field that was only passed', () => {
    model.leave('number');
    assert.deepEqual(errors(), {});
  });

  it('asks for a text where a paste left the field empty, until it is edited or left', () => {
    for (const goOn of [() => type({number: '4'}), () => model.leave('number'), () => model.wipe()]) {
      type({number: ''});
      model.takeNothing('number');
      assert.deepEqual(errors(), {number: 'required'});
      assert.equal(model.state.fields['number']?.state, 'invalid');
      goOn();
      assert.deepEqual(errors(), {});
    }
  });

  it('shows every missing field, in reading order, when the customer wants to go on', () => {
    type({expiry: CARD.expiry});
    assert.deepEqual(model.showErrors(), ['number', 'cvc', 'name']);
    assert.deepEqual(errors(), {number: 'required', cvc: 'required', name: 'required'});
    model.clearErrors();
    assert.deepEqual(errors(), {});
  });

  it('has what the API refused until the customer changes that field', () => {
    type({...CARD, name: 'Ada Lovelace'});
    model.reject('cvc', 'incorrect_cvc');
    type({name: 'Ada King'});
    assert.deepEqual(errors(), {cvc: 'incorrect_cvc'});
    assert.equal(model.state.complete, false);
    type({cvc: '321'});
    assert.deepEqual(errors(), {});
    assert.equal(model.state.complete, true);
  });

  it('checks the security code again when the brand is another', () => {
    type({cvc: '123', number: '4242 4242 4242 4242'});
    assert.equal(model.state.fields['cvc']?.state, 'valid');
    type({number: '3782 822463 10005'});
    assert.equal(model.state.fields['cvc']?.state, 'partial');
  });

  it('gives the same state object for as long as it says the same', () => {
    type({number: '42'});
    const {state} = model;
    type({number: '424'});
    assert.equal(model.state, state);
    type({number: ''});
    assert.notEqual(model.state, state);
  });

  it('has no text in its state', () => {
    type({...CARD, name: 'Ada Lovelace'});
    assert.doesNotMatch(JSON.stringify(model.state), /4242|Ada|12 |123/);
  });

  it('keeps what is in fields of the same name when another form takes its place', async () => {
    type({...CARD, name: 'Ada Lovelace'});
    const plain = await cardForm([]);
    model.configure(plain, await plain.loadRules(), context);
    assert.equal(model.text('number'), CARD.number);
    assert.equal(model.text('name'), '');
    assert.equal(model.state.complete, true);
  });

  it('forgets everything', () => {
    type({...CARD, number: '4242 4242 4242 4241'});
    model.wipe();
    assert.deepEqual(errors(), {});
    assert.equal(model.state.empty, true);
    assert.equal(model.text('number'), '');
  });
});
