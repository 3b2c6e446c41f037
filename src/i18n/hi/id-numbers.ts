import type {IdNumberMessages} from '../messages.js';

/** Hindi, formal address, with the card terms that Indian shops use. */
export const idNumbers: IdNumberMessages = {
  id_number_example: 'उदाहरण के लिए, {example}',
  id_number_invalid: 'सही नंबर डालें, जैसे {example}।',
  label_ssn_last_4: 'सोशल सिक्योरिटी नंबर के अंतिम 4 अंक',
  label_itin_last_4: 'ITIN के अंतिम 4 अंक',
  label_ein: 'नियोक्ता पहचान संख्या (EIN)',
  label_laser_code: 'पहचान पत्र के पीछे का लेज़र कोड',
};
