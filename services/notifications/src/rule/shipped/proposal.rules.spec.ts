import { anAnswerReminder, aRejection, anAcceptance, aStudy, aSubmission } from '../../proposal-facts.builder.js';
import { sample } from './worded.builder.js';

describe('What is told of a proposal', () => {
  it.each([
    sample(
      'proposal-submitted',
      aSubmission(),
      'Dalam "Rapat Sekda", Sekretaris Daerah Kota Cilegon mengusulkan (nomor USL/36.72/2022/00001):\n\nBagi hasil dibayarkan pada saat transaksi.\n\nMohon dijawab paling lambat Kamis, 28 Juli 2022: diterima, ditolak, atau dikaji lebih lanjut.',
      'At "Rapat Sekda", Sekretaris Daerah Kota Cilegon proposed (number USL/36.72/2022/00001):\n\nBagi hasil dibayarkan pada saat transaksi.\n\nPlease answer by Thursday, 28 July 2022: accept it, reject it, or take it under study.',
    ),
    sample(
      'proposal-submitted',
      aSubmission({ meetingTitle: null }),
      'Yth.\n\nSekretaris Daerah Kota Cilegon mengusulkan',
      'To you,\n\nSekretaris Daerah Kota Cilegon proposed',
    ),
    sample(
      'proposal-accepted',
      anAcceptance(),
      'diterima oleh provinsi pada Selasa, 28 Juni 2022 pukul 19.00 WIB:\n\nBagi hasil dibayarkan pada saat transaksi.\n\nCatatan: Mulai 2023.',
      'accepted proposal USL/36.72/2022/00001 on Tuesday, 28 June 2022 at 19:00 WIB:\n\nBagi hasil dibayarkan pada saat transaksi.\n\nNote: Mulai 2023.',
    ),
    sample('proposal-rejected', aRejection(), 'dengan alasan:\n\nBelum diatur.', 'because:\n\nBelum diatur.'),
    sample(
      'proposal-taken-under-study',
      aStudy(),
      'Dibahas dengan Bapenda.\n\nJawaban disampaikan paling lambat Jumat, 30 September 2022.',
      'Dibahas dengan Bapenda.\n\nIt will answer by Friday, 30 September 2022.',
    ),
    sample(
      'proposal-answer-reminded',
      anAnswerReminder(),
      'menunggu jawaban provinsi paling lambat Kamis, 28 Juli 2022:\n\nBagi hasil dibayarkan',
      "waits for the province's answer, due by Thursday, 28 July 2022:\n\nBagi hasil dibayarkan",
    ),
    sample(
      'proposal-answer-reminded',
      anAnswerReminder({ step: 'late-1-day' }),
      'seharusnya dijawab paling lambat Kamis, 28 Juli 2022 dan belum dijawab provinsi',
      'was to be answered by Thursday, 28 July 2022, and the province has not answered yet',
    ),
  ])('by %s is said in both languages', (_, { id, en }, indonesian, english) => {
    expect(id.body).toContain(indonesian);
    expect(en.body).toContain(english);
  });
});
