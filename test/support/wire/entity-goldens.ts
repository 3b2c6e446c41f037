import {accountForm} from '../../../src/forms/account.js';
import {personForm} from '../../../src/forms/person.js';
import {requestFor} from '../entity-forms.js';
import type {Golden} from './golden.js';

const person = (collect: string, country: string, details: object = {}) =>
  personForm(
    requestFor({
      collect: collect.split(' '),
      countries: [country],
      details: () => details,
      ...(country === 'JP' && {locale: 'ja'}),
    }),
  );
const account = (businessType: string, collect: string, country: string, details: object = {}) =>
  accountForm({
    ...requestFor({
      collect: collect.split(' '),
      countries: [country],
      details: () => details,
      ...(country === 'JP' && {locale: 'ja'}),
    }),
    businessType,
    terms: '',
  });

const PERSON =
  'name maiden-name aliases dob email phone address registered-address gender id-number id-number-secondary ssn-last-4 ' +
  'political-exposure relationship';
const COMPANY =
  'name structure tax-id tax-id-registrar vat-id registration-number registration-date export-license phone address ' +
  'administrative-address principal-place-of-business physical-address owners directors executives ownership-exemption ' +
  'ownership-declaration';

type Typed = Golden['typed'];

const address = (group: string): Typed => ({
  [`${group}_line1`]: ['1 Main Street & Co.', 'c/o Rosen'],
  [`${group}_line2`]: ['Apt #4', 'Suite 5'],
  [`${group}_city`]: ['San Francisco', 'Los Angeles'],
  [`${group}_state`]: ['CA', 'NY'],
  [`${group}_postal_code`]: ['94107', '10001'],
});
const addressBody = {
  line1: '1 Main Street & Co.',
  line2: 'Apt #4',
  city: 'San Francisco',
  state: 'CA',
  postal_code: '94107',
  country: 'US',
};

const people: Typed = {
  first_name: ['Zoë', 'Jenny'],
  last_name: ["O'Hara", 'Rosen'],
  maiden_name: ['Ñandú', 'Doe'],
  full_name_aliases: ['Jane Doe, J. Rosen', 'X'],
  dob_day: ['31', '30'],
  dob_month: ['1', '3'],
  dob_year: ['1990', '1991'],
  email: ['zoë+a@example.com', 'jenny@example.com'],
  phone: ['(415) 555-2671', '+44 20 7946 0958'],
  ...address('address'),
  ...address('registered_address'),
  gender: ['female', 'male'],
  id_number: ['000-00-0000', '222-22-2222'],
  id_number_secondary: ['AB 1', 'AB 2'],
  ssn_last_4: ['0000', '1234'],
  political_exposure: ['none', 'existing'],
  relationship_title: ['CEO', 'CFO'],
  relationship_executive: ['true', ''],
  relationship_director: ['true', ''],
  relationship_owner: ['true', ''],
  relationship_percent_ownership: ['33,3', '50'],
};
const peopleBody = {
  first_name: 'Zoë',
  last_name: "O'Hara",
  maiden_name: 'Ñandú',
  full_name_aliases: ['Jane Doe', 'J. Rosen'],
  dob: {day: 31, month: 1, year: 1990},
  email: 'zoë+a@example.com',
  phone: '+14155552671',
};
const identityBody = {
  id_number: '000000000',
  id_number_secondary: 'AB 1',
  ssn_last_4: '0000',
  political_exposure: 'none',
};
const roles = {title: 'CEO', executive: true, director: true, owner: true, percent_ownership: 33.3};
const checks = {
  document: {front: 'file_1', back: 'file_2'},
  additional_document: {front: 'file_3', back: 'file_4'},
};

const kanji = (group: string): Typed => ({
  [`${group}_kanji_postal_code`]: ['1500001', '1500002'],
  [`${group}_kanji_state`]: ['東京都', '大阪府'],
  [`${group}_kanji_city`]: ['渋谷区', '港区'],
  [`${group}_kanji_town`]: ['神宮前 3丁目', '赤坂'],
  [`${group}_kanji_line1`]: ['27-15', '1'],
  [`${group}_kanji_line2`]: ['201号室', '1'],
  [`${group}_kana_state`]: ['ﾄｳｷﾖｳﾄ', 'ｵｵｻｶﾌ'],
  [`${group}_kana_city`]: ['ｼﾌﾞﾔｸ', 'ﾐﾅﾄｸ'],
  [`${group}_kana_town`]: ['ｼﾞﾝｸﾞｳﾏｴ 3-', 'ｱｶｻｶ'],
  [`${group}_kana_line1`]: ['27-15', '1'],
  [`${group}_kana_line2`]: ['201', '1'],
});
const japan = {
  address_kana: {
    state: 'ﾄｳｷﾖｳﾄ',
    city: 'ｼﾌﾞﾔｸ',
    town: 'ｼﾞﾝｸﾞｳﾏｴ 3-',
    line1: '27-15',
    line2: '201',
    postal_code: '1500001',
    country: 'JP',
  },
  address_kanji: {
    postal_code: '1500001',
    state: '東京都',
    city: '渋谷区',
    town: '神宮前 3丁目',
    line1: '27-15',
    line2: '201号室',
    country: 'JP',
  },
};
const japaneseName: Typed = {
  first_name: ['Taro', 'Jiro'],
  last_name: ['Yamada', 'Sato'],
  first_name_kanji: ['太郎', '次郎'],
  last_name_kanji: ['山田', '佐藤'],
  first_name_kana: ['タロウ', 'ジロウ'],
  last_name_kana: ['ヤマダ', 'サトウ'],
};
const japaneseNameBody = {
  first_name: 'Taro',
  last_name: 'Yamada',
  first_name_kanji: '太郎',
  last_name_kanji: '山田',
  first_name_kana: 'タロウ',
  last_name_kana: 'ヤマダ',
};

/** Parameters, all of the same one, and the attribute that decides them. */
const by = (attribute: string, start: string, ...ends: readonly string[]) =>
  Object.fromEntries(ends.map((end) => [start + end, attribute]));
const sides = (start: string) => by('details', start, '[front]', '[back]');
const stamp = (start: string) => by('details', start, '[date]', '[ip]', '[user_agent]');

const declaration = {date: 1795000000, ip: '8.8.8.8', user_agent: 'Mozilla/5.0'};

/** Forms of people and accounts with everything that they can ask, and what a page can add to it. */
export const entityGoldens: readonly Golden[] = [
  {
    page: '<person-token-form countries="US">',
    form: () =>
      person(`${PERSON} nationality`, 'US', {
        verification: checks,
        documents: {
          company_authorization: {files: ['file_5']},
          passport: {files: ['file_6']},
          visa: {files: ['file_7']},
        },
        additional_tos_acceptances: {account: declaration},
        us_cfpb_data: {
          ethnicity_details: {ethnicity: ['prefer_not_to_answer'], ethnicity_other: 'x'},
          race_details: {race: ['prefer_not_to_answer'], race_other: 'x'},
          self_identified_gender: 'x',
        },
      }),
    typed: {
      ...people,
      nationality: ['US', 'FR'],
      relationship_representative: ['true', ''],
      relationship_authorizer: ['true', ''],
      relationship_legal_guardian: ['true', ''],
    },
    body: {
      person: {
        verification: checks,
        documents: {
          company_authorization: {files: ['file_5']},
          passport: {files: ['file_6']},
          visa: {files: ['file_7']},
        },
        additional_tos_acceptances: {account: declaration},
        us_cfpb_data: {
          ethnicity_details: {ethnicity: ['prefer_not_to_answer'], ethnicity_other: 'x'},
          race_details: {race: ['prefer_not_to_answer'], race_other: 'x'},
          self_identified_gender: 'x',
        },
        ...peopleBody,
        gender: 'female',
        nationality: 'US',
        ...identityBody,
        relationship: {
          title: 'CEO',
          representative: true,
          executive: true,
          director: true,
          owner: true,
          percent_ownership: 33.3,
          authorizer: true,
          legal_guardian: true,
        },
        address: addressBody,
        registered_address: addressBody,
      },
    },
    attributes: {
      ...by('countries', 'person', '[address][country]', '[registered_address][country]'),
      ...sides('person[verification][document]'),
      ...sides('person[verification][additional_document]'),
      ...by(
        'details',
        'person[documents]',
        '[company_authorization][files][]',
        '[passport][files][]',
        '[visa][files][]',
      ),
      ...stamp('person[additional_tos_acceptances][account]'),
      ...by(
        'details',
        'person[us_cfpb_data]',
        '[ethnicity_details][ethnicity][]',
        '[ethnicity_details][ethnicity_other]',
        '[race_details][race][]',
        '[race_details][race_other]',
        '[self_identified_gender]',
      ),
    },
  },
  {
    page: '<person-token-form countries="JP" collect="name address">',
    form: () => person('name address', 'JP'),
    typed: {...japaneseName, ...kanji('address')},
    body: {person: {...japaneseNameBody, ...japan}},
    attributes: by('countries', 'person', '[address_kana][country]', '[address_kanji][country]'),
  },
  {
    page: '<account-token-form business-type="individual" countries="US">',
    form: () => account('individual', PERSON, 'US', {individual: {verification: checks}}),
    typed: {...people, tos_shown_and_accepted: ['true', 'yes']},
    body: {
      account: {
        individual: {
          verification: checks,
          ...peopleBody,
          gender: 'female',
          ...identityBody,
          relationship: roles,
          address: addressBody,
          registered_address: addressBody,
        },
        business_type: 'individual',
        tos_shown_and_accepted: true,
      },
    },
    attributes: {
      'account[business_type]': 'business-type',
      'account[tos_shown_and_accepted]': 'terms',
      ...by('countries', 'account[individual]', '[address][country]', '[registered_address][country]'),
      ...sides('account[individual][verification][document]'),
      ...sides('account[individual][verification][additional_document]'),
    },
  },
  {
    page: '<account-token-form business-type="individual" countries="JP" collect="name address">',
    form: () => account('individual', 'name address', 'JP'),
    typed: {...japaneseName, ...kanji('address'), tos_shown_and_accepted: ['true', 'yes']},
    body: {
      account: {
        business_type: 'individual',
        individual: {...japaneseNameBody, ...japan},
        tos_shown_and_accepted: true,
      },
    },
    attributes: {
      'account[business_type]': 'business-type',
      'account[tos_shown_and_accepted]': 'terms',
      ...by('countries', 'account[individual]', '[address_kana][country]', '[address_kanji][country]'),
    },
  },
  {
    page: '<account-token-form business-type="company" countries="US">',
    form: () =>
      account('company', COMPANY, 'US', {
        company: {
          verification: {document: checks.document},
          directorship_declaration: declaration,
          ownership_declaration: declaration,
          representative_declaration: declaration,
        },
      }),
    typed: {
      name: ['Rocket Rides & Sons', 'match_name_only'],
      structure: ['single_member_llc', 'llc'],
      tax_id: ['00-0000000', '222222222'],
      tax_id_registrar: ['Amtsgericht Köln', 'x'],
      vat_id: ['DE 123456789', 'FR12345678901'],
      registration_number: ['HRB 1234', '1'],
      registration_date_day: ['29', '28'],
      registration_date_month: ['2', '3'],
      registration_date_year: ['2024', '2020'],
      export_license_id: ['IEC1', 'IEC2'],
      export_purpose_code: ['P0802', 'P0803'],
      phone: ['(415) 555-2671', '+44 20 7946 0958'],
      ...address('address'),
      ...address('administrative_address'),
      ...address('principal_place_of_business'),
      ...address('physical_address'),
      owners_provided: ['true', ''],
      directors_provided: ['true', ''],
      executives_provided: ['true', ''],
      ownership_exemption_reason: ['qualifies_as_financial_institution', ''],
      ownership_declaration_shown_and_signed: ['true', 'yes'],
      tos_shown_and_accepted: ['true', 'yes'],
    },
    body: {
      account: {
        company: {
          verification: {document: checks.document},
          directorship_declaration: declaration,
          ownership_declaration: declaration,
          representative_declaration: declaration,
          name: 'Rocket Rides & Sons',
          structure: 'single_member_llc',
          tax_id: '000000000',
          tax_id_registrar: 'Amtsgericht Köln',
          vat_id: 'DE123456789',
          registration_number: 'HRB 1234',
          export_license_id: 'IEC1',
          export_purpose_code: 'P0802',
          phone: '+14155552671',
          registration_date: {day: 29, month: 2, year: 2024},
          owners_provided: true,
          directors_provided: true,
          executives_provided: true,
          ownership_exemption_reason: 'qualifies_as_financial_institution',
          ownership_declaration_shown_and_signed: true,
          address: addressBody,
          administrative_address: addressBody,
          principal_place_of_business: addressBody,
          physical_address: addressBody,
        },
        business_type: 'company',
        tos_shown_and_accepted: true,
      },
    },
    attributes: {
      'account[business_type]': 'business-type',
      'account[tos_shown_and_accepted]': 'terms',
      'account[company][ownership_declaration_shown_and_signed]': 'collect',
      ...by(
        'countries',
        'account[company]',
        '[address][country]',
        '[administrative_address][country]',
        '[principal_place_of_business][country]',
        '[physical_address][country]',
      ),
      ...sides('account[company][verification][document]'),
      ...stamp('account[company][directorship_declaration]'),
      ...stamp('account[company][ownership_declaration]'),
      ...stamp('account[company][representative_declaration]'),
    },
  },
  {
    page: '<account-token-form business-type="company" countries="JP" collect="name address">',
    form: () => account('company', 'name address', 'JP'),
    typed: {
      name: ['Acme KK', 'x'],
      name_kanji: ['株式会社山田', '山'],
      name_kana: ['ヤマダ', 'サトウ'],
      ...kanji('address'),
      tos_shown_and_accepted: ['true', 'yes'],
    },
    body: {
      account: {
        business_type: 'company',
        company: {name: 'Acme KK', name_kanji: '株式会社山田', name_kana: 'ヤマダ', ...japan},
        tos_shown_and_accepted: true,
      },
    },
    attributes: {
      'account[business_type]': 'business-type',
      'account[tos_shown_and_accepted]': 'terms',
      ...by('countries', 'account[company]', '[address_kana][country]', '[address_kanji][country]'),
    },
  },
];
