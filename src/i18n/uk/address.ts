import type {AddressMessages} from '../messages.js';

/** Ukrainian. */
export const address: AddressMessages = {
  label_zip_code: 'Індекс (ZIP)',
  label_postcode: 'Поштовий індекс',
  label_pin_code: 'Індекс (PIN)',
  label_eircode: 'Eircode',
  label_post_town: 'Місто або селище',
  label_suburb: 'Передмістя',
  label_district: 'Район',
  label_town: 'Населений пункт',
  label_area: 'Зона',
  label_county: 'Графство',
  label_department: 'Департамент',
  label_emirate: 'Емірат',
  label_island: 'Острів',
  label_oblast: 'Область',
  label_parish: 'Округ (парафія)',
  label_prefecture: 'Префектура',
  label_province: 'Провінція',
  label_province_or_city: 'Провінція або місто',
  label_state_only: 'Штат',
  other_state: 'Інше…',
};
