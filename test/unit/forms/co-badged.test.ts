import assert from 'node:assert/strict';
import {test} from 'node:test';
import {setImmediate as settled} from 'node:timers/promises';
import type {FormContext} from '../../../src/model/context.js';
import type {FormModel} from '../../../src/model/form-model.js';
import type {Form, FormRules} from '../../../src/model/form.js';
import {cardForm} from '../../../src/forms/card.js';
import {coBadged} from '../../../src/forms/co-badged.js';
import values from '../../../src/sandbox/contract/test-values.json' with {type: 'json'};
import {modelOf} from '../../support/model-of.js';

const settings: FormContext = {today: {year: 2026, month: 11}};
const BOTH = ['cartes_bancaires', 'visa'];

/** A card form as its element has it: it follows after every edit, and anew when it is asked to. */
class Card {
  updates = 0;
  readonly asked: unknown[][] = [];
  readonly #model: FormModel;
  #base: {readonly form: Form; readonly rules: FormRules};

  private constructor(model: FormModel) {
    this.#model = model;
    this.#base = model;
  }

  static async with(answer: (bin: string) => unknown, collect: readonly string[] = []): Promise<Card> {
    const base = await cardForm(collect);
    const card = new Card(await modelOf(base, settings));
    const networksFor = (...given: unknown[]) => {
      card.asked.push(given);
      return answer(given[0] as string) as readonly string[];
    };
    const form = await coBadged(card, base, networksFor, () => card.resolve());
    card.#base = {form, rules: await form.loadRules()};
    card.#model.configure(form, card.#base.rules, settings);
    return card;
  }

  resolve(): void {
    this.updates++;
    this.#resolve();
  }

  type(name: string, text: string): void {
    this.#model.setValue(name, text);
    this.#resolve();
  }

  #resolve(): void {
    const next = this.#model.resolve(this.#base.rules, this.#base.form, 'en');
    assert.ok(!(next instanceof Promise));
    const rules = next.loadRules();
    assert.ok(!(rules instanceof Promise));
    this.#model.configure(next, rules, settings);
  }

  get form(): Form {
    return this.#model.form;
  }

  get choices(): readonly {readonly value: string; readonly label: string}[] {
    const options = this.form.fields['networks']?.options?.('en') ?? [];
    return options.map((option) => ({value: option.value, label: 'label' in option ? option.label : ''}));
  }

  choose(label: string): void {
    this.type('networks', this.choices.find((choice) => choice.label === label)?.value ?? '');
  }

  get state(): string | undefined {
    return this.#model.state.fields['networks']?.state;
  }

  get body(): unknown {
    const complete = this.#model.values();
    return complete && (JSON.parse(JSON.stringify(this.#model.rules.encode(complete))) as unknown);
  }
}

const ignore = () => undefined;

const labels = (card: Card) => card.choices.map(({label}) => label);

test('asks for the networks by the first eight digits, once for each change of them, and at fewer not at all', async () => {
  const card = await Card.with(() => BOTH);
  const number = '4000 0025 0000 1001';
  for (let length = 1; length <= number.length; length++) card.type('number', number.slice(0, length));
  assert.deepEqual(card.asked, [['40000025']]);
  card.type('number', '4000 0025 0000 1002');
  card.type('number', '4000 002');
  card.type('number', '٤٠٠٠ ٠٠٢٥ 0');
  assert.deepEqual(card.asked, [['40000025']]);
  card.type('number', '5555 5525 0000 1001');
  card.type('number', '4000 0025 0000 1001');
  assert.deepEqual(card.asked, [['40000025'], ['55555525'], ['40000025']]);
});

test('keeps the place of the choice beside the number from the start, with nothing in it', async () => {
  const card = await Card.with(() => BOTH);
  assert.deepEqual(card.form.rows, [
    ['number', 'networks'],
    ['expiry', 'cvc'],
  ]);
  assert.deepEqual(card.choices, []);
  const other = await Card.with(() => BOTH, ['name']);
  assert.deepEqual(other.form.rows, [['number', 'networks'], ['expiry', 'cvc'], ['name']]);
});

test('offers the networks that are answered, by their names, and sends the one that is chosen', async () => {
  const card = await Card.with(() => Promise.resolve(BOTH));
  card.type('number', '4000 0025 0000 1001');
  card.type('expiry', '12 / 30');
  card.type('cvc', '123');
  assert.deepEqual(labels(card), []);
  await settled();
  assert.equal(card.updates, 1);
  assert.deepEqual(labels(card), ['Cartes Bancaires', 'Visa']);
  const sent = {number: '4000002500001001', cvc: '123', exp_month: '12', exp_year: '2030'};
  assert.deepEqual(card.body, {card: sent}, 'none is chosen before the customer chooses');
  card.choose('Cartes Bancaires');
  assert.deepEqual(card.body, {card: {...sent, networks: {preferred: 'cartes_bancaires'}}});
  card.type('networks', '');
  assert.deepEqual(card.body, {card: sent});
});

test('what was chosen for one card is no choice for the next', async () => {
  const card = await Card.with(() => BOTH);
  card.type('number', '4000 0025 0000 1001');
  await settled();
  card.choose('Visa');
  assert.equal(card.state, 'valid');
  card.type('number', '4000 0025 0000 1009');
  assert.equal(card.state, 'valid', 'the same issuer’s');
  card.type('number', '4970 1012 0000 0000');
  assert.deepEqual(labels(card), []);
  assert.equal(card.state, 'empty');
  await settled();
  assert.deepEqual(labels(card), ['Cartes Bancaires', 'Visa']);
  assert.equal(card.state, 'empty');
});

test('an answer that comes when the digits are others is dropped, and so is one to a number that is gone', async () => {
  const answers = new Map<string, (networks: readonly string[]) => void>();
  const card = await Card.with((bin) => new Promise((resolve) => answers.set(bin, resolve)));
  card.type('number', '4000 0025');
  card.type('number', '5555 5525');
  answers.get('40000025')?.(BOTH);
  await settled();
  assert.deepEqual(labels(card), []);
  answers.get('55555525')?.(['cartes_bancaires', 'mastercard']);
  await settled();
  assert.deepEqual(labels(card), ['Cartes Bancaires', 'Mastercard']);
  card.type('number', '4000 0025');
  card.type('number', '');
  answers.get('40000025')?.(BOTH);
  await settled();
  card.type('number', '4000 0025');
  assert.deepEqual(labels(card), []);
  assert.equal(card.asked.length, 4, 'a number that is gone is forgotten');
});

for (const [what, answer] of [
  ['nothing', () => undefined],
  ['no list', () => 'visa'],
  ['one network', () => ['visa']],
  ['the same network twice', () => ['visa', 'visa']],
  ['networks that cannot be preferred', () => ['eftpos_australia', 'visa']],
  ['what are no names', () => [null, {}, 'constructor', 'toString', 7]],
  ['a rejection', () => Promise.reject(new Error('no'))],
  [
    'an error',
    () => {
      throw new Error('no');
    },
  ],
  ['a promise that is never kept', () => new Promise(() => undefined)],
] as const) {
  test(`${what} for an answer means that there is no choice, and the card can be sent`, async () => {
    const card = await Card.with(answer);
    card.type('number', '4000 0025 0000 1001');
    card.type('expiry', '12 / 30');
    card.type('cvc', '123');
    await settled();
    assert.deepEqual([card.updates, card.choices], [0, []]);
    assert.ok(card.body);
  });
}

test('follows the country of a billing address as well, with the choice where it was', async () => {
  const form = await coBadged({}, cardForm(['address']), () => BOTH, ignore);
  const {resolve} = await form.loadRules();
  const follow = async () =>
    (await resolve?.({number: '4000002500001001', address_country: 'US'}, 'en')) ?? form;
  await follow();
  await settled();
  const followed = await follow();
  assert.ok('address_state' in followed.fields);
  assert.equal(followed.fields['networks']?.options?.('en').length, 2);
  assert.deepEqual(followed.rows[0], ['number', 'networks']);
  assert.equal(await follow(), followed);
  assert.equal(await (await followed.loadRules()).resolve?.({}, 'en'), form);
});

test('is the same form as long as the function and what is asked are the same', async () => {
  const plain = await cardForm([]);
  const owner = {};
  const networksFor = () => BOTH;
  const form = await coBadged(owner, plain, networksFor, ignore);
  assert.equal(await coBadged(owner, plain, networksFor, ignore), form);
  assert.notEqual(await coBadged(owner, cardForm(['name']), networksFor, ignore), form);
  assert.notEqual(await coBadged({}, plain, networksFor, ignore), form, 'two elements have a choice each');
  assert.notEqual(await coBadged(owner, plain, () => BOTH, ignore), form);
});

for (const {number, networks} of values.cards.co_branded) {
  const names = networks.filter((name) => name !== 'eftpos_australia');
  test(`of the documented card ${number}, ${names.length > 1 ? names.join(' or ') : 'nothing'} can be chosen`, async () => {
    const card = await Card.with(() => networks);
    card.type('number', number);
    await settled();
    assert.equal(card.choices.length, names.length > 1 ? names.length : 0);
  });
}
