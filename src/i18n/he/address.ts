import type {AddressMessages} from '../messages.js';

/** Hebrew. */
export const address: AddressMessages = {
  label_zip_code: 'מיקוד (ZIP)',
  label_postcode: 'מיקוד',
  label_pin_code: 'מיקוד (PIN)',
  label_eircode: 'Eircode',
  label_post_town: 'עיר או יישוב',
  label_suburb: 'פרבר',
  label_district: 'רובע',
  label_town: 'יישוב',
  label_area: 'אזור',
  label_county: 'מחוז',
  label_department: 'דפרטמנט',
  label_emirate: 'אמירות',
  label_island: 'אי',
  label_oblast: 'אובלסט',
  label_parish: 'פאריש',
  label_prefecture: 'פרפקטורה',
  label_province: 'פרובינציה',
  label_province_or_city: 'פרובינציה או עיר',
  label_state_only: 'מדינה (State)',
  other_state: 'אחר…',
};
