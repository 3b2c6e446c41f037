import type {AddressMessages} from '../messages.js';

/** Russian. */
export const address: AddressMessages = {
  label_zip_code: 'Индекс (ZIP)',
  label_postcode: 'Почтовый индекс',
  label_pin_code: 'Индекс (PIN)',
  label_eircode: 'Eircode',
  label_post_town: 'Город или посёлок',
  label_suburb: 'Пригород',
  label_district: 'Район',
  label_town: 'Населённый пункт',
  label_area: 'Зона',
  label_county: 'Графство',
  label_department: 'Департамент',
  label_emirate: 'Эмират',
  label_island: 'Остров',
  label_oblast: 'Область',
  label_parish: 'Округ (парафия)',
  label_prefecture: 'Префектура',
  label_province: 'Провинция',
  label_province_or_city: 'Провинция или город',
  label_state_only: 'Штат',
  other_state: 'Другое…',
};
