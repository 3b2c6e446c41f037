import assert from 'node:assert/strict';
import test from 'node:test';

import {createSandbox, serve} from '../../../src/sandbox/index.js';
import {CARD, sandboxClient} from './support/harness.js';

const BANK = {country: 'US', routing_number: '110000000', account_number: '000123456789'};
const LONG = 'x'.repeat(5001);

interface Refusal {
  readonly when: string;
  readonly params: unknown;
  readonly code?: string;
  readonly param?: string;
  readonly message: string | RegExp;
}

const missing = (param: string) => ({
  code: 'parameter_missing',
  param,
  message: `Missing required param: ${param}.`,
});
const unknown = (param: string) => ({
  code: 'parameter_unknown',
  param,
  message: `Received unknown parameter: ${param}`,
});
const empty = (param: string) => ({
  code: 'parameter_invalid_empty',
  param,
  message: /^You passed an empty string for/,
});

const REFUSALS: readonly Refusal[] = [
  {
    when: 'the body is empty',
    params: {},
    code: 'parameter_missing',
    message: /^You must supply either a card, customer, PII data/,
  },
  {
    when: 'all kinds are unset',
    params: {card: '', pii: ''},
    code: 'parameter_missing',
    message: /^You must supply/,
  },
  {
    when: 'two kinds come at once',
    params: {card: CARD, pii: {id_number: '1'}},
    code: 'parameters_exclusive',
    param: 'pii',
    message: 'You may only specify one of these parameters: card, pii.',
  },
  {
    when: 'the month is missing',
    params: {card: {...CARD, exp_month: undefined}},
    ...missing('card[exp_month]'),
  },
  {when: 'the year is missing', params: {card: {...CARD, exp_year: undefined}}, ...missing('card[exp_year]')},
  {when: 'the number is empty', params: {card: {...CARD, number: ''}}, ...empty('card[number]')},
  {when: 'the CVC alone is missing', params: {cvc_update: {other: ''}}, ...unknown('cvc_update[other]')},
  {when: 'the CVC alone is empty', params: {cvc_update: {cvc: ''}}, ...empty('cvc_update[cvc]')},
  {when: 'an ID number is empty', params: {pii: {id_number: ''}}, ...empty('pii[id_number]')},
  {
    when: 'the account number is missing',
    params: {bank_account: {country: 'US'}},
    ...missing('bank_account[account_number]'),
  },
  {
    when: 'the country is missing',
    params: {bank_account: {account_number: '1'}},
    ...missing('bank_account[country]'),
  },
  {
    when: 'a US routing number is missing',
    params: {bank_account: {...BANK, routing_number: undefined}},
    ...missing('bank_account[routing_number]'),
  },
  {
    when: 'a US routing number is empty',
    params: {bank_account: {...BANK, routing_number: ''}},
    code: 'routing_number_invalid',
    param: 'bank_account',
    message: 'Routing number must have 9 digits',
  },
  {
    when: 'a US routing number has a wrong check digit',
    params: {bank_account: {...BANK, routing_number: '110000001'}},
    code: 'routing_number_invalid',
    param: 'bank_account',
    message: 'Invalid routing number',
  },
  {
    when: 'an IBAN comes with an empty routing number',
    params: {bank_account: {country: 'DE', account_number: 'DE89370400440532013000', routing_number: ''}},
    param: 'bank_account',
    message: 'Invalid bic',
  },
  ...['ZZ', '840', 'Germany'].map((country) => ({
    when: `a country is ${country}`,
    params: {bank_account: {...BANK, country}},
    code: 'country_code_invalid',
    param: 'bank_account[country]',
    message: /^This country is unknown\. Try using a 2-character alphanumeric country code instead/,
  })),
  {
    when: 'a birthday has no year',
    params: {person: {dob: {day: 1, month: 2}}},
    ...missing('person[dob][year]'),
  },
  {when: 'a parameter is unknown', params: {card: CARD, foo: '1'}, ...unknown('foo')},
  {when: 'a nested parameter is unknown', params: {card: {...CARD, foo: '1'}}, ...unknown('card[foo]')},
  {
    when: 'a parameter deep down is unknown',
    params: {account: {individual: {verification: {document: {side: 'x'}}}}},
    ...unknown('account[individual][verification][document][side]'),
  },
  {
    when: 'pii has the name of older SDKs',
    params: {pii: {personal_id_number: '1'}},
    ...unknown('pii[personal_id_number]'),
  },
  {
    when: 'a name is one of JavaScript itself',
    params: {card: {...CARD, constructor: 'x'}},
    ...unknown('card[constructor]'),
  },
  {
    when: 'two parameters are unknown',
    params: {card: CARD, foo: '1', bar: '2'},
    code: 'parameter_unknown',
    param: 'foo',
    message: 'Received unknown parameters: foo, bar',
  },
  {
    when: 'a value is none of those allowed',
    params: {account: {business_type: 'club'}},
    param: 'account[business_type]',
    message:
      'Invalid account[business_type]: must be one of company, government_entity, individual, or non_profit',
  },
  {
    when: 'a nested value is none of those allowed',
    params: {card: {...CARD, networks: {preferred: 'amex'}}},
    param: 'card[networks][preferred]',
    message: 'Invalid card[networks][preferred]: must be one of cartes_bancaires, mastercard, or visa',
  },
  {
    when: 'a value in a list is none of those allowed',
    params: {person: {us_cfpb_data: {race_details: {race: ['white', 'other']}}}},
    param: 'person[us_cfpb_data][race_details][race][1]',
    message:
      /^Invalid person\[us_cfpb_data\]\[race_details\]\[race\]\[1\]: must be one of african_american, /,
  },
  {
    when: 'one of two allowed values is meant',
    params: {bank_account: {...BANK, account_holder_type: 'club'}},
    param: 'bank_account[account_holder_type]',
    message: 'Invalid bank_account[account_holder_type]: must be one of company or individual',
  },
  {
    when: 'a currency is none',
    params: {bank_account: {...BANK, currency: 'zzz'}},
    param: 'bank_account[currency]',
    message: /^Invalid currency\. Stripe currently supports these currencies: usd, aed, /,
  },
  {
    when: 'a number is no integer',
    params: {person: {dob: {day: 'first', month: 1, year: 1901}}},
    code: 'parameter_invalid_integer',
    param: 'person[dob][day]',
    message: 'Invalid integer',
  },
  {
    when: 'a truth is neither true nor false',
    params: {account: {tos_shown_and_accepted: 'yes'}},
    param: 'account[tos_shown_and_accepted]',
    message: 'Invalid boolean',
  },
  {
    when: 'a share is no number',
    params: {person: {relationship: {percent_ownership: 'half'}}},
    param: 'person[relationship][percent_ownership]',
    message: 'Invalid number',
  },
  {
    when: 'a text is an object',
    params: {card: {...CARD, name: {first: 'Ada'}}},
    param: 'card[name]',
    message: 'Invalid string',
  },
  {when: 'an object is a text', params: {pii: '123'}, param: 'pii', message: 'Invalid object'},
  {
    when: 'a birthday is a text',
    params: {person: {dob: '1901-01-01'}},
    param: 'person[dob]',
    message: 'Invalid object',
  },
  {when: 'a list is a text', params: {card: CARD, expand: 'card'}, param: 'expand', message: 'Invalid array'},
  {when: 'a card is a list', params: {card: ['1', '2']}, param: 'card', message: 'Invalid object'},
  {
    when: 'a text is too long',
    params: {card: {...CARD, name: LONG}},
    param: 'card[name]',
    message: 'Invalid string: must be at most 5000 characters',
  },
  {
    when: 'a card is an id without a customer',
    params: {card: 'card_1'},
    code: 'resource_missing',
    param: 'card',
    message: "No such card: 'card_1'",
  },
  {
    when: 'a customer is named and no connected account',
    params: {customer: 'cus_1'},
    code: 'platform_account_required',
    param: 'customer',
    message: /Stripe-Account header/,
  },
];

for (const {when, params, code, param, message} of REFUSALS) {
  test(`400 when ${when}`, async () => {
    const {token, sandbox} = sandboxClient();
    const {status, body, headers} = await token(params);
    assert.equal(status, 400);
    assert.match(headers.get('Request-Id') ?? '', /^req_/);
    const {message: told, ...facts} = body.error ?? {};
    assert.deepEqual(facts, {
      type: 'invalid_request_error',
      ...(code !== undefined && {
        code,
        doc_url: `https://stripe.com/docs/error-codes/${code.replaceAll('_', '-')}`,
      }),
      ...(param !== undefined && {param}),
    });
    if (typeof message === 'string') assert.equal(told, message);
    else assert.match(String(told), message);
    assert.deepEqual(sandbox.tokens(), []);
  });
}

test('a JSON body is refused in the API’s words', async () => {
  const {token} = sandboxClient();
  const {status, body} = await token(JSON.stringify({card: CARD}), {'Content-Type': 'application/json'});
  assert.equal(status, 400);
  assert.match(
    String(body.error?.message),
    /^Invalid request \(check that your POST content type is application\/x-www-form-urlencoded\)/,
  );
});

test('a body that is far too large is refused before it is read to its end', async () => {
  const {token} = sandboxClient();
  const {status} = await token(`card[name]=${'x'.repeat(300_000)}`);
  assert.equal(status, 413);
});

test('a body that is far too large is the last on its connection, and its answer arrives', async (t) => {
  const server = await serve(createSandbox(), {port: 0});
  t.after(() => server.close());
  for (const size of [300_000, 1_000_000, 1_000_000, 1_000_000]) {
    const response = await fetch(`${server.url}/v1/tokens`, {method: 'POST', body: 'x'.repeat(size)});
    assert.deepEqual([response.status, response.headers.get('Connection')], [413, 'close']);
    await response.text();
  }
});

test('values are never repeated in an error, and digits in names neither', async () => {
  const {token} = sandboxClient();
  const pan = '4111111111111111';
  for (const params of [
    {person: {dob: {day: `${pan}x`, month: 1, year: 1}}},
    {[pan]: '1'},
    {card: {...CARD, [pan]: pan}},
    {card: pan},
    {customer: pan},
    {account: {business_type: pan}},
    {bank_account: {...BANK, currency: pan}},
    {card: pan, customer: pan},
  ]) {
    const {status, body} = await token(params);
    assert.equal(status, 400);
    assert.doesNotMatch(JSON.stringify(body), /411111/);
  }
});
