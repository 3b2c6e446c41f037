import assert from 'node:assert/strict';
import {test} from 'node:test';
import {stdnum} from 'stdnum';
import type {Context} from '../../../src/model/context.js';
import {loadIdNumber} from '../../../src/fields/id-numbers/load-id-number.js';

const live: Context = {today: {year: 2026, month: 11}};

interface Pair {
  /** Its name there. */
  readonly peer: string;
  /** Where numbers to compare begin, if the example is no number that can be. */
  readonly from?: string;
  /** Writes a number as the other wants it. */
  readonly write?: (number: string) => string;
  /** Why a number that the other takes may be refused here. */
  readonly stricter?: string;
  /** Why a number that the other refuses may be taken here. */
  readonly looser?: string;
}

const BORN = 'days are checked here as days of some year: not of which, nor whether that is past';

const PAIRS: Readonly<Record<string, Pair>> = {
  'AR cuil': {peer: 'AR.cuit', looser: 'which numbers go before is not published'},
  'AT stn': {peer: 'AT.tin', looser: 'offices are merged, and get new numbers'},
  'AU abn': {peer: 'AU.abn'},
  'AU acn': {peer: 'AU.acn'},
  'AU tfn': {peer: 'AU.tfn'},
  'BE nrn': {peer: 'BE.nn', looser: BORN},
  'BG ucn': {peer: 'BG.egn', stricter: 'it does not look at the day of birth'},
  'BR cnpj': {peer: 'BR.cnpj'},
  'BR cpf': {peer: 'BR.cpf', stricter: 'it takes eleven equal digits'},
  'CA bn': {peer: 'CA.bn'},
  'CA sin': {peer: 'CA.sin', stricter: 'it takes a 0 in front'},
  'CH oasi': {peer: 'CH.ssn'},
  'CL rut': {peer: 'CL.rut'},
  'CY tic': {peer: 'CY.vat'},
  'CZ rc': {peer: 'CZ.rc', looser: BORN},
  'DE idnr': {peer: 'DE.idnr', stricter: 'it takes a digit four times'},
  'DK cpr': {peer: 'DK.cpr', looser: BORN},
  'EC ci': {peer: 'EC.ci', looser: 'the third digit is not judged'},
  'EE ik': {peer: 'EE.ik', stricter: 'it does not look at the day of birth'},
  'ES cif': {peer: 'ES.cif', stricter: 'it takes a digit where some kinds of company have a letter'},
  'ES dni': {peer: 'ES.dni'},
  'ES nie': {peer: 'ES.nie'},
  'ES nif': {peer: 'ES.nif'},
  'FI hetu': {peer: 'FI.hetu', looser: BORN},
  'FR nir': {peer: 'FR.nir', stricter: 'it takes other digits than 1 and 2 in front'},
  'FR siren': {peer: 'FR.siren', stricter: 'it takes nine zeros'},
  'GB nino': {peer: 'GB.nino', from: 'AB123456C'},
  'GR afm': {peer: 'GR.vat'},
  'HK id': {peer: 'HK.hkid', looser: 'no letter is left out here'},
  'HR oib': {peer: 'HR.oib'},
  'IE ppsn': {
    peer: 'IE.pps',
    looser: 'the second letter goes on from A, as those are used up',
    stricter: 'it weighs H like A',
  },
  'IN aadhaar': {peer: 'IN.aadhaar'},
  'IN pan': {peer: 'IN.pan', looser: 'it does not know all kinds of holder'},
  'IT cf': {peer: 'IT.codicefiscale', stricter: 'it does not look at the day of birth'},
  'IT vat': {peer: 'IT.iva', looser: 'offices are left to the API'},
  'JP cn': {peer: 'JP.cn'},
  'LT ak': {peer: 'LT.asmens', looser: BORN},
  'LV pk': {peer: 'LV.pvn', looser: BORN, stricter: 'it takes numbers of companies'},
  'MX curp': {peer: 'MX.curp', looser: 'states and words are left to the API'},
  'MX rfc': {peer: 'MX.rfc', looser: 'numbers were issued whose check digit is wrong'},
  'MY nric': {peer: 'MY.nric', looser: 'places are left to the API'},
  'NL bsn': {peer: 'NL.bsn'},
  'NO nin': {peer: 'NO.fodselsnummer', looser: BORN},
  'NZ ird': {peer: 'NZ.ird', stricter: 'it takes numbers below 10 million'},
  'PL pesel': {peer: 'PL.pesel', looser: BORN},
  'PT nif': {peer: 'PT.nif'},
  'RO cnp': {peer: 'RO.cnp', looser: `${BORN}; counties are left to the API`},
  'SE pin': {
    peer: 'SE.personnummer',
    write: (number) => `${number.slice(0, -4)}-${number.slice(-4)}`,
    looser: BORN,
    stricter: 'it takes centuries before the 19th',
  },
  'TH pin': {peer: 'TH.idnr'},
  'TR tin': {peer: 'TR.tckimlik'},
  'US ein': {peer: 'US.ein'},
  'US ssn': {
    peer: 'US.ssn',
    stricter: 'it takes the serial 0000',
    looser: 'it has a list of advertised numbers',
  },
  'UY dni': {peer: 'UY.cedula'},
  'ZA id': {peer: 'ZA.idnr', looser: 'refugees have a 2'},
};

function takes(peer: string, number: string): boolean {
  const [country = '', kind = ''] = peer.split('.');
  const validator = stdnum[country]?.[kind];
  assert.ok(validator, peer);
  return validator.validate(number).isValid;
}

/** The same numbers in every run (a linear congruential generator). */
function randomness() {
  let seed = 7;
  return (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * below);
  };
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A number with up to three characters changed, digits for digits and letters for letters. */
function slip(number: string, random: (below: number) => number): string {
  const chars = [...number];
  for (let n = random(3); n >= 0; n--) {
    const at = random(chars.length);
    const char = chars[at] ?? '';
    if (char >= '0' && char <= '9') chars[at] = String(random(10));
    else if (LETTERS.includes(char)) chars[at] = LETTERS.charAt(random(26));
  }
  return chars.join('');
}

for (const [kind, {peer, from, write = (number: string) => number, stricter, looser}] of Object.entries(
  PAIRS,
)) {
  const but = [stricter, looser].filter((reason) => reason !== undefined).join('; ');
  test(`${kind} is judged as stdnum does${but && `, but ${but}`}`, async () => {
    const [country = '', type = ''] = kind.split(' ');
    const asked = await loadIdNumber(country, type);
    assert.ok(asked);
    const {field, example} = asked;
    const separators = field.format?.separators ?? '';
    const first = from ?? [...example].filter((char) => !separators.includes(char)).join('');
    const random = randomness();
    const refusedHere = new Set<string>();
    const takenHere = new Set<string>();
    let agreed = 0;
    for (let i = 0; i < 1000; i++) {
      const number = i === 0 ? first : slip(first, random);
      const ours = field.check(number, live).state === 'valid';
      const theirs = takes(peer, write(number));
      if (ours && theirs) agreed++;
      if (theirs && !ours) refusedHere.add(number);
      if (ours && !theirs) takenHere.add(number);
    }
    assert.ok(agreed > 20, String(agreed));
    if (stricter === undefined) assert.deepEqual([...refusedHere], []);
    if (looser === undefined) assert.deepEqual([...takenHere], []);
  });
}

test('faults of stdnum that are the reason for some of it', async () => {
  const taken = async (country: string, type: string, number: string) =>
    (await loadIdNumber(country, type))?.field.check(number, live).state === 'valid';
  assert.deepEqual([takes('US.ssn', '123-45-0000'), await taken('US', 'ssn', '123450000')], [true, false]);
  assert.deepEqual([takes('BR.cpf', '00000000000'), await taken('BR', 'cpf', '00000000000')], [true, false]);
  assert.deepEqual(
    [takes('SE.personnummer', '8803200016'), await taken('SE', 'pin', '8803200016')],
    [false, true],
  );
});
