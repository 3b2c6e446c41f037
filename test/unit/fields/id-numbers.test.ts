import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import type {Context} from '../../../src/model/context.js';
import type {Field} from '../../../src/model/field.js';
import {countries} from '../../../src/fields/id-numbers/countries.js';
import {companyIdTypes, idTypes, loadIdNumber} from '../../../src/fields/id-numbers/load-id-number.js';

const live: Context = {today: {year: 2026, month: 11}};
const testMode: Context = {...live, testMode: true};
const CODE = 'invalid_id_number';

interface Sample {
  /** Numbers as people write them. */
  readonly valid: readonly [string, ...string[]];
  /** Numbers of full length that the issuer cannot have given out. */
  readonly invalid: readonly string[];
  /**
   * How many changes of a single digit of the first number its check digits do not find; none unless said. `no` for
   * kinds without check digits.
   */
  readonly blind?: number | 'no';
}

const SAMPLES: Readonly<Record<string, Sample>> = {
  'AE eid': {
    valid: ['784-1980-1234567-9'],
    invalid: ['785-1980-1234567-9', '123-1980-1234567-9'],
    blind: 'no',
  },
  'AO nif': {valid: ['000123456LA012', '5401234567'], invalid: [], blind: 'no'},
  'AR cuil': {valid: ['20-26756539-3', '20267565393'], invalid: ['40-26756539-3', '20-26756539-4']},
  'AR dni': {valid: ['20123456', '7.123.456'], invalid: ['01234567'], blind: 'no'},
  'AT stn': {valid: ['59-119/9013', '591199013'], invalid: ['00-000/0000', '59-119/9014']},
  'AU abn': {valid: ['83 914 571 673', '51824753556'], invalid: ['99 999 999 999', '51 824 753 557']},
  'AU acn': {valid: ['004 085 616', '010 499 966'], invalid: ['000 000 000', '004 085 617'], blind: 8},
  'AU tfn': {valid: ['123 456 782', '876543210', '81854402'], invalid: ['123 456 789', '999999999']},
  'AZ tin': {valid: ['1234567892'], invalid: [], blind: 'no'},
  'BD brc': {valid: ['19901234567890123'], invalid: [], blind: 'no'},
  'BD etin': {valid: ['123456789012'], invalid: [], blind: 'no'},
  'BD nid': {valid: ['1234567890', '1234567890123', '19901234567890123'], invalid: [], blind: 'no'},
  'BE nrn': {valid: ['85.07.30-033.28', '17073003384'], invalid: ['00.00.00-000.97', '85.07.30-033.29']},
  'BG ucn': {valid: ['7523169263', '8032056031'], invalid: ['7513169262', '7523369269', '7523169264']},
  'BN nric': {valid: ['00-123456', '01123456'], invalid: [], blind: 'no'},
  'BR cnpj': {
    valid: ['12.ABC.345/01DE-35', '16.727.230/0001-97', '12abc34501de35'],
    invalid: ['00.000.000/0000-00', '11.111.111/1111-11', '12.ABC.345/01DE-53', '12ABC34501DE3A'],
  },
  'BR cpf': {
    valid: ['529.982.247-25', '11144477735', '168.995.350-09'],
    invalid: ['529.982.247-24', '529.982.247-35', '111.111.111-11', '000.000.000-00', '999.999.999-99'],
  },
  'CA bn': {valid: ['80000 0002', '123026635'], invalid: ['000000000', '123456789']},
  'CA sin': {
    valid: ['130 692 544', '130-692-544', '193 456 787'],
    invalid: ['130 692 545', '046 454 286', '800 000 002'],
  },
  'CH oasi': {
    valid: ['756.9217.0769.85', '7569217076985'],
    invalid: ['755.9217.0769.88', '123.4567.8901.28'],
  },
  'CL rut': {
    valid: ['76086428-5', '12.531.909-2', '6265837-1', '10000013-k'],
    invalid: ['76086428-K', '12345678-0'],
  },
  'CN pp': {valid: ['E12345678', 'EA1234567'], invalid: ['1E2345678', 'E1234567A', 'ABC123456'], blind: 'no'},
  'CO nuip': {
    valid: ['1012345678', '123456', '79123456'],
    invalid: ['0123456789', '0000000000'],
    blind: 'no',
  },
  'CR ci': {valid: ['1-0913-0259', '109130259'], invalid: ['0-0913-0259'], blind: 'no'},
  'CR cpf': {valid: ['01-0913-0259'], invalid: ['11-0913-0259', '00-0913-0259'], blind: 'no'},
  'CR dimex': {valid: ['155812994816', '12200569990'], invalid: ['255812994816'], blind: 'no'},
  'CR nite': {valid: ['3101234567'], invalid: [], blind: 'no'},
  'CY tic': {valid: ['10259033P', '00123123T'], invalid: ['10259033Z', '102590331', '1025903PP']},
  'CZ rc': {
    valid: ['710319/2745', '7103192745', '531231123', '485501001'],
    invalid: ['710319/2746', '711319/2742', '710332/2740', '992231123'],
  },
  'DE idnr': {
    valid: ['86 095 742 719', '36574261809'],
    invalid: ['86 095 742 718', '01234567894', '11111111111'],
  },
  'DE stn': {valid: ['2893081508152', '2181508150', '93815081524'], invalid: [], blind: 'no'},
  'DK cpr': {
    valid: ['211062-5629', '0101011234'],
    invalid: ['320162-5629', '001062-5629', '211362-5629'],
    blind: 'no',
  },
  'DO cie': {valid: ['001-1391820-5', '00113918205'], invalid: [], blind: 'no'},
  'DO rcn': {valid: ['101-85004-3'], invalid: [], blind: 'no'},
  'EC ci': {valid: ['171430710-3', '1710034065'], invalid: ['251430710-0', '001430710-5', '171430710-4']},
  'EE ik': {
    valid: ['36805280109', '37605030299'],
    invalid: ['06805280105', '36813280104', '36805320108'],
    blind: 1,
  },
  'ES cif': {
    valid: ['A-58818501', 'Q2826000H', 'J99216582', 'B58378431'],
    invalid: ['A-5881850A', 'Q28260008', 'I-58818501', '158818501', 'AB8818501'],
  },
  'ES dni': {
    valid: ['12345678-Z', '54362315k'],
    invalid: ['12345678A', '12345678I', '12345678O', 'X1234567L'],
  },
  'ES nie': {
    valid: ['X-1234567-L', 'X2482300W', 'z8078221m'],
    invalid: ['A1234567L', '12345678Z', 'X1234567A'],
  },
  'ES nif': {
    valid: ['12345678Z', 'X1234567L', '54362315-K', 'K1234567L'],
    invalid: ['12345678A', 'X1234567Z', 'A1234567L', '123456789', '1234567AZ'],
  },
  'FI hetu': {
    valid: ['131052-308T', '131052A308T', '131052y308t'],
    invalid: ['131052-308U', '321052-308K', '131352-308A', '131052G308T', '131052-30AT', '1310523308T'],
  },
  'FR nir': {
    valid: ['2 69 05 49 588 157 80', '253072A07300443', '253072B07300470'],
    invalid: ['3 69 05 49 588 157 80', '2 69 05 49 588 157 81', '2530A2A07300407', '253072C07300407'],
  },
  'FR siren': {valid: ['732 829 320', '404833048'], invalid: ['000 000 000', '123 456 789']},
  'GB crn': {
    valid: ['01234567', 'SC123456', 'ni012345', '12345678', 'R0000521', 'SL00911A', 'IP12345R'],
    invalid: ['00000000', '1A234567', 'A1234567', 'ABC12345', 'SC12345A'],
    blind: 'no',
  },
  'GB nino': {
    valid: ['AB 12 34 56 C', 'ab123456c', 'JG103759A', 'AA 00 00 01 D'],
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
    blind: 'no',
  },
  'GR afm': {valid: ['094259216', '123456783'], invalid: ['000000000', '123456789']},
  'GT nit': {
    valid: ['7108240K', '576937-K', '1234567890101'],
    invalid: ['71082A0K', 'K108240K', '7108240A'],
    blind: 'no',
  },
  'HK id': {
    valid: ['A123456(3)', 'g123456a', 'AB9876543', 'WX123456(9)'],
    invalid: ['A123456(4)', 'A123456B', '1A234563', 'ABC123451', 'A1234A63', 'A12345637'],
  },
  'HR oib': {valid: ['33392005961', '94577403194'], invalid: ['00000000000', '33392005962']},
  'HU ad': {valid: ['8071592153'], invalid: ['7071592152', '8071592154']},
  'ID nik': {
    valid: ['317101 150885 0001', '3171015508850001'],
    invalid: ['017101 150885 0001', '317101 320885 0001', '317101 151385 0001', '317101 150885 0000'],
    blind: 'no',
  },
  'IE ppsn': {
    valid: ['1234567T', '1234567TW', '1234567FA', '6433435F', '6433435OA'],
    invalid: ['1234567U', '1234567TA', '1234567TZ', '12345678T', '123456TT'],
  },
  'IN aadhaar': {valid: ['2341 2341 2346', '499118665246'], invalid: ['1341 2341 2341', '0000 0000 0000']},
  'IN pan': {
    valid: ['ABCPD1234E', 'acupa7085r'],
    invalid: ['ABCDD1234E', 'ABCPD0000E', 'ABCP1234EE', '1BCPD1234E', 'ABCPD12345', 'ABCPDA234E'],
    blind: 'no',
  },
  'IS kt': {
    valid: ['120174-3399', '450401-3150', '8012345678'],
    invalid: ['321274-3399', '121374-3399'],
    blind: 'no',
  },
  'IT cf': {
    valid: ['RSSMRA85T10A562S', 'rcamlc86r54f205v', 'RCCMNL83S18D969H', 'RSSMRA85T10A56NH', '00743110157'],
    invalid: [
      'RSSMRA85T10A562T',
      'RSSMRA85F10A562S',
      'RSSMRA85T32A562S',
      'RSSMRA85T72A562U',
      'RSSMRA85T00A562R',
      'R1SMRA85T10A562S',
      'RSSMRAA5T10A562S',
      'RSSMRA85T10AA62S',
    ],
  },
  'IT vat': {valid: ['00743110157'], invalid: ['00000000000', '00743110158']},
  'JP cn': {
    valid: ['7-0000-1205-0002', '5835678256246'],
    invalid: ['0-0000-1205-0002', '2835678256246'],
    blind: 8,
  },
  'JP inc': {valid: ['1234 5678 9018', '123456789018'], invalid: ['1234 5678 9012', '1234 5678 9010']},
  'KE pin': {
    valid: ['A012345678Z', 'p051365947m'],
    invalid: ['B012345678Z', 'A0123456789', '0012345678Z', 'AA12345678Z', 'A01234567ZZ'],
    blind: 'no',
  },
  'KZ iin': {valid: ['900101300017'], invalid: ['901301300014', '900132300010', '900101700013'], blind: 9},
  'LI peid': {valid: ['1234567', '1234', '123456789012'], invalid: [], blind: 'no'},
  'LT ak': {
    valid: ['33309240064', '38703181745'],
    invalid: ['03309240061', '33313240065', '33309320062'],
    blind: 7,
  },
  'LU nif': {valid: ['1893 12 01 057 32'], invalid: ['1893 13 01 057 32', '1893 12 32 057 32']},
  'LV pk': {
    valid: ['161175-19997', '32123456789'],
    invalid: ['161175-19998', '321375-19997'.replace('32', '16')],
  },
  'MX curp': {
    valid: ['BOXW310820HNERXN09', 'HEGG560427MVZRRL04', 'boxw310820hnerxn09'],
    invalid: [
      'BOXW310820HNERXN08',
      'BOXW311320HNERXN09',
      'BOXW310832HNERXN09',
      'BOXW310820ANERXN09',
      'BOX1310820HNERXN09',
      'BOXW310820HNERXN0A',
    ],
    blind: 4,
  },
  'MX rfc': {
    valid: ['GODE561231GR8', 'gode561231gr8', 'CVR110120LL2', 'Ñ&A990101AA1', 'MAÑÑ900101ABA'],
    invalid: [
      'GODE561331GR8',
      'GODE561232GR8',
      'GODE560230GR8',
      'GODE561231GRB',
      'GOD1561231GR8',
      'G1DE561231GR8',
      'GODEA61231GR8',
      'CVR110120LL22',
    ],
    blind: 'no',
  },
  'MY nric': {
    valid: ['770305-02-1234', '850119145678'],
    invalid: ['771305-02-1234', '770332-02-1234', '770305-00-1234', '770230-02-1234'],
    blind: 'no',
  },
  'MZ nuit': {valid: ['400339910'], invalid: [], blind: 'no'},
  'NG nin': {valid: ['12345678901'], invalid: [], blind: 'no'},
  'NL bsn': {valid: ['111222333', '1112.22.333', '123456782'], invalid: ['000000000', '123456789']},
  'NO nin': {
    valid: ['151086 95088', '15108695088'],
    invalid: ['321086 95088', '151386 95088', '151086 95089'],
  },
  'NZ bn': {valid: ['9429 0000 0000 0', '9429000106078'], invalid: ['8429000106071', '9429000106079']},
  'NZ ird': {
    valid: ['049-091-850', '49-098-576', '136410132'],
    invalid: ['009-093-850', '136410133', '999999999'],
  },
  'PE dni': {valid: ['10117410'], invalid: [], blind: 'no'},
  'PK cnic': {valid: ['34201-0891231-8'], invalid: ['04201-0891231-8'], blind: 'no'},
  'PK snic': {valid: ['34201-0891231-8'], invalid: ['04201-0891231-8'], blind: 'no'},
  'PL pesel': {valid: ['44051401359', '02070803628'], invalid: ['44131401355', '44053201354', '44051401358']},
  'PT nif': {valid: ['123 456 789', '501964843'], invalid: ['023456780', '123456780']},
  'RO cnp': {
    valid: ['1630615123457', '1800101221144'],
    invalid: ['0630615123456', '1631315123452', '1630632123450'],
  },
  'SA tin': {valid: ['3012345678'], invalid: [], blind: 'no'},
  'SE pin': {
    valid: ['880320-0016', '198803200016', '8803800013'],
    invalid: ['880320-0017', '881320-0015', '880332-0012', '218803200016', '19880320001'],
  },
  'SG fin': {
    valid: ['F1234567N', 'G1234567X', 'M5398242L', 'f1234567n'],
    invalid: ['F1234567M', 'S1234567D', 'A1234567N', '11234567N', 'F12345678', 'FA234567N'],
  },
  'SG nric': {
    valid: ['S1234567D', 'T0234567B', 's1234567d'],
    invalid: ['S1234567E', 'F1234567N', 'A1234567D', '11234567D', 'S12345678', 'SA234567D'],
  },
  'SG uen': {
    valid: ['201234567M', '53012345D', 'T08LL0001A'],
    invalid: ['2012345678', 'TLLLLLLLLL'],
    blind: 'no',
  },
  'SK dic': {valid: ['2022749619'], invalid: ['0022749617', '2022749618']},
  'TH lc': {
    valid: ['JT9-9999999-99', 'me0123456789'],
    invalid: ['J99-9999999-99', '9T9-9999999-99', 'JTT999999999', 'JT999999999A'],
    blind: 'no',
  },
  'TH pin': {
    valid: ['1-2345-67890-12-1', '3100600445635'],
    invalid: ['0-2345-67890-12-2', '9-2345-67890-12-7', '1-2345-67890-12-2'],
    blind: 18,
  },
  'TR tin': {valid: ['17291716060', '1234567890'], invalid: ['07291716063', '17291716061', '0000000000']},
  'US ein': {
    valid: ['12-3456789', '91-1144442', '98-7654321'],
    invalid: ['00-1234567', '07-1234567', '89-1234567', '97-1234567', '28-1234567'],
    blind: 'no',
  },
  'US itin': {
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
    blind: 'no',
  },
  'US itin_last_4': {valid: ['1234', '0000'], invalid: [], blind: 'no'},
  'US ssn': {
    valid: ['123-45-6789', '001-01-0001', '899-99-9999', '665011234', '667011234'],
    invalid: [
      ...['000-12-3456', '666-12-3456', '900-12-3456', '999-12-3456', '123-00-4567', '123-45-0000'],
      ...['078-05-1120', '219-09-9999', '987-65-4321', '000-00-0000'],
    ],
    blind: 'no',
  },
  'US ssn_last_4': {valid: ['6789', '0001'], invalid: ['0000'], blind: 'no'},
  'UY dni': {valid: ['1.234.567-2', '12345672'], invalid: ['0.000.000-0', '1.234.567-3'], blind: 4},
  'ZA id': {
    valid: ['750330 5044 089', '7503305044089'],
    invalid: ['751330 5044 088', '750332 5044 087', '750330 5044 399', '750330 5044 080'],
  },
};

const load = async (kind: string): Promise<Field & {readonly example: string}> => {
  const [country = '', type = ''] = kind.split(' ');
  const asked = await loadIdNumber(country, type);
  assert.ok(asked, kind);
  return {...asked.field, example: asked.example};
};

/** What becomes of a text that is typed and left: `=` and the value that is sent, or the code that is shown. */
function verdict(field: Field, typed: string, context = live): string {
  const check = field.check(field.format?.layout(typed, context, false) ?? typed, context);
  if (check.state === 'valid') return `=${check.value}`;
  if (check.state === 'empty') return 'required';
  return check.state === 'partial' ? (check.code ?? 'incomplete') : check.code;
}

const stripped = (typed: string) =>
  [...typed.toUpperCase()].filter((char) => /[\p{L}\d]/u.test(char) || char === '&').join('');

const allKinds = Object.entries(countries).flatMap(([country]) =>
  [...new Set([...idTypes(country), ...companyIdTypes(country)])].map((type) => `${country} ${type}`),
);

test('every kind has its samples here, and no other', () => {
  assert.deepEqual(Object.keys(SAMPLES), allKinds.toSorted());
});

for (const [kind, {valid, invalid, blind = 0}] of Object.entries(SAMPLES)) {
  describe(kind, async () => {
    const field = await load(kind);
    const format = field.format;
    assert.ok(format);
    const [first] = valid;
    const number = format.layout(first, live, false);

    test('takes numbers its issuer can have given out, and sends them without separators', () => {
      for (const typed of valid) {
        const value = kind === 'FI hetu' ? typed.toUpperCase() : stripped(typed);
        assert.equal(verdict(field, typed), `=${value}`, typed);
      }
    });

    test('refuses numbers that it cannot', () => {
      for (const typed of invalid) assert.equal(verdict(field, typed), CODE, typed);
    });

    test('refuses at least ten numbers that are nearly right, with the code that says what is wrong', () => {
      const refused = new Map<string, string>();
      for (let length = 1; length < number.length; length++) {
        const code = verdict(field, number.slice(0, length));
        if (!code.startsWith('=')) refused.set(number.slice(0, length), code);
      }
      const room = format.room('', live);
      const full = stripped(first).padEnd(room, '9');
      for (const more of ['0', '1', '12', '123', '1234', '00', '99']) {
        refused.set(full + more, verdict(field, full + more));
        assert.equal(refused.get(full + more), CODE, full + more);
      }
      for (const typed of invalid) refused.set(typed, verdict(field, typed));
      assert.ok(refused.size >= 10, String(refused.size));
      assert.deepEqual(
        [...refused].filter(([, code]) => code !== CODE && code !== 'incomplete'),
        [],
      );
    });

    if (blind !== 'no') {
      test('refuses every change of a single digit that its check digits can find', () => {
        let missed = 0;
        for (let i = 0; i < number.length; i++) {
          if (!/\d/.test(number.charAt(i))) continue;
          for (const digit of '0123456789') {
            const changed = number.slice(0, i) + digit + number.slice(i + 1);
            if (changed !== number && verdict(field, changed) !== CODE) missed++;
          }
        }
        assert.equal(missed, blind);
      });
    }

    test('is not refused before it is finished', () => {
      for (let length = 1; length < number.length; length++) {
        const {state} = field.check(number.slice(0, length), live);
        assert.ok(state === 'partial' || state === 'valid', number.slice(0, length));
      }
    });

    test('is laid out as its example is, whatever was between its characters', () => {
      assert.equal(format.layout(field.example, live, false), field.example);
      assert.equal(format.layout(field.example.toLowerCase(), live, false), field.example);
      const bare = [...field.example].filter((char) => !format.separators.includes(char)).join('');
      assert.equal(format.layout([...bare].join('  '), live, false), field.example);
      assert.equal(verdict(field, field.example).startsWith('='), kind !== 'GB nino');
    });

    test('takes digits of other scripts', () => {
      const arabic = first.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
      assert.equal(verdict(field, arabic), verdict(field, first));
    });

    test('is painted as bullets, and never filled in by the browser', () => {
      assert.equal(field.secret, true);
      assert.equal(field.autocomplete, 'off');
      assert.equal(
        field.keyboard?.inputMode,
        /[A-Z]/.test(valid.join('').toUpperCase()) ? 'text' : 'numeric',
      );
    });
  });
}

test('every documented test number passes with a test key, of whatever kind, and has room', async () => {
  const {pii, company} = JSON.parse(readFileSync('src/sandbox/contract/test-values.json', 'utf8')) as {
    readonly pii: Readonly<Record<'id_number' | 'ssn_last_4', readonly {readonly value: string}[]>>;
    readonly company: {readonly tax_id: readonly {readonly value: string}[]};
  };
  for (const kind of allKinds) {
    const field = await load(kind);
    const values = kind.endsWith('_last_4') ? pii.ssn_last_4 : [...pii.id_number, ...company.tax_id];
    for (const {value} of values) {
      assert.equal(verdict(field, value, testMode), `=${value}`, `${kind} ${value}`);
      const shown = field.format?.layout(value, testMode, false) ?? '';
      assert.ok(value.length <= (field.format?.room(shown, testMode) ?? 0), kind);
      for (let length = 1; length < value.length; length++) {
        const {state} = field.check(value.slice(0, length), testMode);
        assert.ok(state === 'partial' || state === 'valid', `${kind} ${value.slice(0, length)}`);
      }
    }
  }
});

test('with a test key, what is no test number is judged as ever', async () => {
  const ssn = await load('US ssn');
  assert.equal(verdict(ssn, '000000000', live), CODE);
  assert.equal(verdict(ssn, '000000002', testMode), CODE);
  assert.equal(verdict(await load('SG nric'), '1', live), CODE);
});

test('there is a kind for every number that the API knows of people', () => {
  const types = readFileSync('node_modules/stripe/cjs/resources/V2/Core/AccountPersons.d.ts', 'utf8');
  const [, union = ''] = /type Type = ('ae_eid'[^;]+);/.exec(types) ?? [];
  const known = [...union.matchAll(/'(\w\w)_(\w+)'/g)].map(([, country = '', type = '']) => [
    country.toUpperCase(),
    type,
  ]);
  assert.ok(known.length > 70);
  for (const [country = '', type = ''] of known) {
    assert.ok(idTypes(country).includes(type), `${country} ${type}`);
  }
});

test('a country and a kind that do not belong together are not known', async () => {
  assert.equal(await loadIdNumber('US', 'nino'), undefined);
  assert.equal(await loadIdNumber('XX', 'id'), undefined);
  assert.equal(await loadIdNumber('US', 'constructor'), undefined);
  assert.deepEqual(idTypes('XX'), []);
  assert.deepEqual(companyIdTypes('SE'), []);
});

test('the same kind is the same object every time', async () => {
  assert.equal(await loadIdNumber('BR', 'cpf'), await loadIdNumber('BR', 'cpf'));
});

test('the plus of people over a hundred years old is sent', async () => {
  const pin = await load('SE pin');
  assert.equal(verdict(pin, '121212+1212', live), '=121212+1212');
  assert.equal(verdict(pin, '121212-1212', live), '=1212121212');
  assert.equal(verdict(pin, '1212+121212', live), CODE);
});

test('a French number for the time being is one', async () => {
  const digits = '3690549588157';
  const check = String(97 - (Number(digits) % 97)).padStart(2, '0');
  assert.equal(verdict(await load('FR nir'), digits + check, live), `=${digits}${check}`);
});

test('made-up people of Norway have numbers with a test key alone', async () => {
  const nin = await load('NO nin');
  const synthetic = '13886410160';
  const weigh = (weights: readonly number[]) =>
    weights.reduce((sum, weight, i) => sum + weight * Number(synthetic.charAt(i)), 0) % 11;
  assert.deepEqual([weigh([3, 7, 6, 1, 8, 9, 4, 5, 2, 1]), weigh([5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1])], [0, 0]);
  assert.equal(verdict(nin, synthetic, live), CODE);
  assert.equal(verdict(nin, synthetic, testMode), `=${synthetic}`);
});
