import {
  aCancellation,
  aDeclining,
  anAnswer,
  aQuestion,
  anExtension,
  anExtensionDenial,
  anExtensionRequest,
  aSupersession,
  aWaiver,
  aLapse,
  anObstacle,
  aTransferWithdrawal,
  aResolution,
  aTransfer,
  aTransferOffer,
  aTransferRefusal,
} from '../../assignment-facts.builder.js';
import { sample } from './worded.builder.js';

describe('What is told of an assignment’s life', () => {
  it.each([
    sample(
      'clarification-asked',
      aQuestion(),
      'Dinas Kesehatan meminta penjelasan atas arahan ARH/33.16/2021/00001 pada Senin, 29 Maret 2021 pukul 13.05 WIB:\n\nKecamatan mana saja?',
      'Dinas Kesehatan asked about directive ARH/33.16/2021/00001 on Monday, 29 March 2021 at 13:05 WIB:\n\nKecamatan mana saja?',
    ),
    sample(
      'clarification-answered',
      anAnswer(),
      'dijawab pada Senin, 29 Maret 2021 pukul 13.05 WIB:\n\nSemua 16.',
      'was answered on Monday, 29 March 2021 at 13:05 WIB:\n\nSemua 16.',
    ),
    sample(
      'assignment-declined',
      aDeclining(),
      'Dinas Kesehatan menyatakan tidak dapat memenuhi ARH/33.16/2021/00001, pada Senin, 29 Maret 2021 pukul 13.05 WIB, dengan alasan:\n\nDi luar kewenangan kami.',
      'Dinas Kesehatan declined ARH/33.16/2021/00001 on Monday, 29 March 2021 at 13:05 WIB, because:\n\nDi luar kewenangan kami.',
    ),
    sample(
      'assignment-waived',
      aWaiver(),
      'tidak diperlukan lagi sejak Senin, 29 Maret 2021',
      'is no longer needed as of Monday, 29 March 2021',
    ),
    sample('assignment-cancelled', aCancellation(), 'dibatalkan pada Senin, 29 Maret 2021', 'was cancelled on Monday, 29 March 2021'),
    sample(
      'assignment-superseded',
      aSupersession(),
      'arahan ARH/33.16/2021/00001 digantikan oleh arahan ARH/33.16/2021/00009.',
      'directive ARH/33.16/2021/00009 takes the place of directive ARH/33.16/2021/00001.',
    ),
    sample(
      'extension-requested',
      anExtensionRequest(),
      'dari Selasa, 11 Mei 2021 menjadi Jumat, 4 Juni 2021, dengan alasan:\n\nLelang diulang.\n\nSudah diperpanjang: 0 kali.',
      'from Tuesday, 11 May 2021 to Friday, 4 June 2021, because:\n\nLelang diulang.\n\nExtensions so far: 0.',
    ),
    sample(
      'extension-requested',
      anExtensionRequest({ extensions: 2 }),
      'Sudah diperpanjang: 2 kali. Perpanjangan berikutnya hanya dapat diberikan oleh pimpinan.',
      'Extensions so far: 2. Only the leader may grant another.',
    ),
    sample(
      'extension-granted',
      anExtension(),
      'kini Jumat, 4 Juni 2021 (semula Selasa, 11 Mei 2021).',
      'is now due on Friday, 4 June 2021 (originally Tuesday, 11 May 2021).',
    ),
    sample(
      'extension-denied',
      anExtensionDenial(),
      'Lebaran tidak bergeser.\n\nBatas waktu tetap Selasa, 11 Mei 2021.',
      'Lebaran tidak bergeser.\n\nIt stays due on Tuesday, 11 May 2021.',
    ),
    sample(
      'obstacle-raised',
      anObstacle(),
      'Sertifikat belum terbit.\n\nYang perlu membuka hambatan: BPN Blora.',
      'Sertifikat belum terbit.\n\nWho must unblock it: BPN Blora.',
    ),
    sample(
      'obstacle-resolved',
      aResolution({ ageDays: 1 }),
      'teratasi setelah 1 hari:\n\nTerbit lewat PTSL.',
      'is out of the way after 1 day:\n\nTerbit lewat PTSL.',
    ),
    sample(
      'obstacle-lapsed',
      aLapse(),
      'Tugas Dinas Kesehatan pada ARH/33.16/2021/00001 telah berakhir.',
      'What Dinas Kesehatan had to do in ARH/33.16/2021/00001 has ended.',
    ),
    sample(
      'transfer-withdrawn',
      aTransferWithdrawal(),
      'tidak jadi dialihkan, dengan alasan:\n\nKami kerjakan sendiri.',
      'is not to be taken over any more, because:\n\nKami kerjakan sendiri.',
    ),
    sample(
      'transfer-offered',
      aTransferOffer(),
      'ditawarkan untuk dialihkan kepada DPMPTSP, dengan alasan:\n\nBukan urusan kami.',
      'is offered to DPMPTSP, because:\n\nBukan urusan kami.',
    ),
    sample('transfer-refused', aTransferRefusal(), 'dengan alasan:\n\nJuga bukan kami.', 'because:\n\nJuga bukan kami.'),
    sample(
      'assignment-transferred',
      aTransfer(),
      'diterima oleh DPMPTSP pada Senin',
      'DPMPTSP took over the assignment of Dinas Kesehatan',
    ),
  ])('%s says who, what and when, in both languages', (_, { id, en }, indonesian, english) => {
    expect(id.body).toContain(indonesian);
    expect(en.body).toContain(english);
    expect(id.subject).toContain('ARH/33.16/2021/00001');
    expect(en.subject).toContain('ARH/33.16/2021/00001');
  });
});
