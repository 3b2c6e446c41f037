import type {AddressMessages} from '../messages.js';

/** Hindi. */
export const address: AddressMessages = {
  label_zip_code: 'ज़िप कोड',
  label_postcode: 'पोस्टकोड',
  label_pin_code: 'पिन कोड',
  label_eircode: 'Eircode',
  label_post_town: 'कस्बा या शहर',
  label_suburb: 'उपनगर',
  label_district: 'ज़िला',
  label_town: 'कस्बा',
  label_area: 'क्षेत्र',
  label_county: 'काउंटी',
  label_department: 'विभाग',
  label_emirate: 'अमीरात',
  label_island: 'द्वीप',
  label_oblast: 'ओब्लास्ट',
  label_parish: 'पैरिश',
  label_prefecture: 'प्रीफ़ेक्चर',
  label_province: 'प्रांत',
  label_province_or_city: 'प्रांत या शहर',
  label_state_only: 'राज्य',
  other_state: 'अन्य…',
};
