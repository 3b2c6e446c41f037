import type {IdNumberRules} from './id-number-rule.js';

/*
 * Countries whose numbers have no check digits, or none by a rule that is published: their lengths are judged, and
 * where letters stand. Sources: the issuers' own descriptions, and the OECD's and the European Commission's pages on
 * tax identification numbers.
 */

export const ae: IdNumberRules = {
  eid: {
    name: 'Emirates ID',
    example: '784-1980-1234567-9',
    mask: '###-####-#######-#',
    holds: (number) => number.startsWith('784'),
  },
};

export const ao: IdNumberRules = {
  nif: {
    name: 'NIF',
    example: '000123456LA012',
    mask: 'AAAAAAAAAAAAAA',
    min: 9,
    // a citizen's is that of the identity card, with two letters of the province behind nine digits
    holds: (number) =>
      [...number].every((char, i) =>
        number.length === 14 && (i === 9 || i === 10) ? char > '9' : char <= '9',
      ),
  },
};

export const az: IdNumberRules = {tin: {name: 'VÖEN', example: '1234567892', mask: '##########'}};

export const bd: IdNumberRules = {
  nid: {
    name: 'NID',
    example: '1234567890',
    mask: '#################',
    min: 10,
    holds: ({length}) => [10, 13, 17].includes(length),
  },
  etin: {name: 'e-TIN', example: '123456789012', mask: '############'},
  brc: {name: 'Birth registration number', example: '19901234567890123', mask: '#################'},
};

export const bn: IdNumberRules = {nric: {name: 'IC', example: '00-123456', mask: '##-######'}};

export const cn: IdNumberRules = {
  pp: {
    name: '护照 (Passport)',
    example: 'E12345678',
    mask: '@A#######',
  },
};

export const co: IdNumberRules = {
  nuip: {
    name: 'NUIP (cédula)',
    example: '1012345678',
    mask: '##########',
    min: 6,
    holds: (number) => number.charAt(0) > '0',
  },
};

export const cr: IdNumberRules = {
  ci: {
    name: 'Cédula de identidad',
    example: '1-0913-0259',
    mask: '#-####-####',
    holds: (number) => number.charAt(0) > '0',
  },
  cpf: {
    name: 'Cédula de persona física',
    example: '01-0913-0259',
    mask: '##-####-####',
    holds: (number) => number.startsWith('0') && number.charAt(1) > '0',
  },
  dimex: {
    name: 'DIMEX',
    example: '155812994816',
    mask: '############',
    min: 11,
    holds: (number) => number.startsWith('1'),
  },
  nite: {name: 'NITE', example: '3101234567', mask: '##########'},
};

export const dominica: IdNumberRules = {
  cie: {name: 'Cédula', example: '001-1391820-5', mask: '###-#######-#'},
  rcn: {name: 'RNC', example: '101-85004-3', mask: '###-#####-#'},
};

export const gt: IdNumberRules = {
  nit: {
    name: 'NIT',
    example: '7108240K',
    mask: '#AAAAAAAAAAAA',
    min: 2,
    holds: (number) =>
      [...number.slice(0, -1)].every((char) => char <= '9') &&
      (number.slice(-1) <= '9' || number.endsWith('K')),
  },
};

export const ke: IdNumberRules = {
  pin: {
    name: 'KRA PIN',
    example: 'A012345678Z',
    mask: '@#########@',
    holds: (number) => 'AP'.includes(number.charAt(0)),
  },
};

export const li: IdNumberRules = {peid: {name: 'PEID', example: '1234567', mask: '############', min: 4}};

export const mz: IdNumberRules = {nuit: {name: 'NUIT', example: '400339910', mask: '#########'}};

export const ng: IdNumberRules = {nin: {name: 'NIN', example: '12345678901', mask: '###########'}};

export const pe: IdNumberRules = {dni: {name: 'DNI', example: '10117410', mask: '########'}};

export const pk: IdNumberRules = {
  cnic: {
    name: 'CNIC',
    example: '34201-0891231-8',
    mask: '#####-#######-#',
    holds: (number) => number.charAt(0) > '0',
  },
  snic: {
    name: 'SNIC',
    example: '34201-0891231-8',
    mask: '#####-#######-#',
    holds: (number) => number.charAt(0) > '0',
  },
};

export const sa: IdNumberRules = {tin: {name: 'TIN', example: '3012345678', mask: '##########'}};
