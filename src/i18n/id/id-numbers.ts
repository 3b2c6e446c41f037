import type {IdNumberMessages} from '../messages.js';

/** Indonesian, formal address. */
export const idNumbers: IdNumberMessages = {
  id_number_example: 'Contoh: {example}',
  id_number_invalid: 'Masukkan nomor yang valid, misalnya {example}.',
  label_ssn_last_4: '4 digit terakhir nomor Jaminan Sosial',
  label_itin_last_4: '4 digit terakhir ITIN',
  label_ein: 'Nomor identifikasi pemberi kerja (EIN)',
  label_laser_code: 'Kode laser di belakang kartu identitas',
};
