import type {Messages} from '../messages.js';

/** Where Hong Kong and Macao say something else. */
export const hongKong: Partial<Messages> = {
  label_networks: '卡網絡',
  label_postal_code: '郵政編碼',
  invalid_postal_code: '請檢查郵政編碼。',
  required_address_zip: '請輸入郵政編碼。',
  label_zip_code: '郵政編碼（ZIP）',
  error_network: '沒有連線。請檢查網絡後再試一次。您輸入的內容不會遺失。',
  label_line2: '單位、樓層等',
  label_email: '電郵',
  email_invalid: '請檢查電郵（name@example.com）。',
};
