import type {AddressMessages} from '../messages.js';

/** Bulgarian, formal address. */
export const address: AddressMessages = {
  label_zip_code: 'Пощенски код (ZIP)',
  label_postcode: 'Пощенски код (UK)',
  label_pin_code: 'ПИН код (Индия)',
  label_eircode: 'Eircode',
  label_post_town: 'Град или село',
  label_suburb: 'Предградие',
  label_district: 'Район',
  label_town: 'Населено място',
  label_area: 'Област',
  label_county: 'Графство',
  label_department: 'Департамент',
  label_emirate: 'Емирство',
  label_island: 'Остров',
  label_oblast: 'Област (oblast)',
  label_parish: 'Енория',
  label_prefecture: 'Префектура',
  label_province: 'Провинция',
  label_province_or_city: 'Провинция или град',
  label_state_only: 'Щат',
  other_state: 'Друго…',
};
