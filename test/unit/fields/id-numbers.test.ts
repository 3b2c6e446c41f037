import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Context} from '../../../src/core/context.js';
import type {Field} from '../../../src/core/field.js';
import {brCpf} from '../../../src/fields/id-numbers/br-cpf.js';
import {caSin} from '../../../src/fields/id-numbers/ca-sin.js';
import {gbNino} from '../../../src/fields/id-numbers/gb-nino.js';
import {usItin} from '../../../src/fields/id-numbers/us-itin.js';
import {usSsn} from '../../../src/fields/id-numbers/us-ssn.js';

const live: Context = {today: {year: 2026, month: 11}};
const testMode: Context = {...live, testMode: true};

interface Kind {
  readonly name: string;
  readonly field: Field;
  readonly shown: string;
  readonly valid: readonly [string, ...string[]];
  readonly invalid: readonly [string, ...string[]];
}

const kinds: readonly Kind[] = [
  {
    name: 'US SSN',
    field: usSsn,
    shown: '123-45-6789',
    valid: ['123-45-6789', '001-01-0001', '899-99-9999', '665011234', '667011234'],
    invalid: ['000-12-3456', '666-12-3456', '900-12-3456', '999-12-3456', '123-00-4567', '123-45-0000'],
  },
  {
    name: 'US ITIN',
    field: usItin,
    shown: '912-78-1234',
    valid: [
      '912-78-1234',
      '900-50-0000',
      '999-65-1234',
      '999-88-1234',
      '900-90-1234',
      '900-92-1234',
      '900-99-1234',
    ],
    invalid: ['812-78-1234', '912-49-1234', '912-66-1234', '912-69-1234', '912-89-1234', '912-93-1234'],
  },
  {
    name: 'Canadian SIN',
    field: caSin,
    shown: '130 692 544',
    valid: ['130 692 544', '130-692-544', '193 456 787'],
    invalid: ['130 692 545', '046 454 286', '800 000 002'],
  },
  {
    name: 'UK National Insurance number',
    field: gbNino,
    shown: 'AB 12 34 56 C',
    valid: ['AB 12 34 56 C', 'ab123456c', 'JG103759A', 'AA 00 00 00 D'],
    invalid: [
      'QQ123456C',
      'DA123456C',
      'AO123456C',
      'BG123456C',
      'ZZ123456C',
      'AB123456E',
      'A1123456C',
      'AB1234C6C',
    ],
  },
  {
    name: 'Brazilian CPF',
    field: brCpf,
    shown: '529.982.247-25',
    valid: ['529.982.247-25', '11144477735', '168.995.350-09'],
    invalid: ['529.982.247-24', '529.982.247-35', '111.111.111-11', '000.000.000-00'],
  },
];

for (const {name, field, shown, valid, invalid} of kinds) {
  test(`${name}: takes numbers its issuer can have given out, and sends them without separators`, () => {
    for (const text of valid) {
      const value = [...text.toUpperCase()].filter((char) => /[A-Z0-9]/.test(char)).join('');
      assert.deepEqual(field.check(text, live), {state: 'valid', value}, text);
    }
  });

  test(`${name}: refuses numbers that it cannot`, () => {
    for (const text of invalid) {
      assert.deepEqual(field.check(text, live), {state: 'invalid', code: 'invalid_id_number'}, text);
    }
  });

  test(`${name}: is partial until its last character, then shown with separators`, () => {
    assert.equal(field.check('', live).state, 'empty');
    for (let length = 1; length < shown.length; length++) {
      assert.equal(field.check(shown.slice(0, length), live).state, 'partial');
    }
    assert.equal(field.format?.layout(shown.toLowerCase().replaceAll(/[ .-]/g, ''), live, false), shown);
    assert.equal(field.check(`${shown}1`, live).state, 'invalid');
  });

  test(`${name}: is painted as bullets, and never filled in by the browser`, () => {
    assert.equal(field.secret, true);
    assert.equal(field.autocomplete, 'off');
  });
}

test('documented test values pass with a test key, and only with one', () => {
  for (const value of ['000000000', '111111111', '222222222']) {
    for (const field of [usSsn, usItin, caSin]) {
      assert.deepEqual(field.check(value, testMode), {state: 'valid', value});
    }
  }
  assert.equal(usSsn.check('000000000', live).state, 'invalid');
  assert.equal(usSsn.check('000000001', testMode).state, 'invalid');
});
