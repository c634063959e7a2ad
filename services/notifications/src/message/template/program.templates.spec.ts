import {
  aMidpoint,
  aMovedEvent,
  anEffect,
  anUndecided,
  aProgramLapse,
  aProgramObstacle,
  aProgramResolution,
  aReturnedReport,
  aStatusChange,
  aWindowEnd,
} from '../../program-facts.builder.js';
import {
  programObstacleLapsed,
  programObstacleRaised,
  programObstacleResolved,
  programStatusChanged,
  progressReturned,
  verificationAwaited,
} from './program.templates.js';
import { milestonesMoved } from './slip.templates.js';
import { type Template, type Text, wordIn } from './template.js';
import { midpointDue, windowOver, windowToClose } from './window.templates.js';

const word = <F extends object>(template: Template<F>, facts: F): [id: Text, en: Text] => {
  const { id, en } = wordIn(template, facts, { salutation: { id: 'Yth.', en: 'To you,' }, timeZone: 'Asia/Jakarta' });
  return [id, en];
};
const sample = <F extends object>(template: Template<F>, facts: F, id: string, en: string) =>
  [template.name, word(template, facts), id, en] as const;

describe('Of programs and windows', () => {
  it.each([
    sample(
      programStatusChanged,
      aStatusChange(),
      'sejak Senin, 29 Maret 2021 berstatus kuning, sebelumnya hijau.\n\nTidak ada laporan selama 8 hari.',
      'has been amber since Monday, 29 March 2021; it was green before.\n\nNo report for 8 days.',
    ),
    sample(
      verificationAwaited,
      aStatusChange({ colour: 'grey' }),
      'Laporan DPMPTSP untuk program PRG/33.16/2021/0001, Mal Pelayanan Publik, menunggu verifikasi Anda.',
      'What DPMPTSP reported on program PRG/33.16/2021/0001, Mal Pelayanan Publik, waits for you to verify it.',
    ),
    sample(
      progressReturned,
      aReturnedReport(),
      'dikembalikan pada Senin, 29 Maret 2021 pukul 13.05 WIB, dengan alasan:\n\nFoto belum ada.',
      'was returned on Monday, 29 March 2021 at 13:05 WIB, because:\n\nFoto belum ada.',
    ),
    sample(
      programObstacleRaised,
      aProgramObstacle({ milestoneName: 'Soft launch' }),
      'tahapan "Soft launch":\n\nSertifikat belum terbit.\n\nYang perlu membuka hambatan: BPN Blora.',
      'milestone "Soft launch":\n\nSertifikat belum terbit.\n\nWho must unblock it: BPN Blora.',
    ),
    sample(
      programObstacleResolved,
      aProgramResolution({ ageDays: 1 }),
      'teratasi setelah 1 hari:\n\nTerbit lewat PTSL.',
      'is out of the way after 1 day:\n\nTerbit lewat PTSL.',
    ),
    sample(
      milestonesMoved,
      { ...aMovedEvent(), subject: 'Kunjungan Menteri', effects: [anEffect()] },
      'semula Rabu, 2 Juni 2021, kini diperkirakan Kamis, 10 Juni 2021, dengan alasan:\n\nAgenda bergeser.\n\nIkut bergeser:\nMal Pelayanan Publik, "Grand launch": Jumat, 4 Juni 2021 → Kamis, 10 Juni 2021, 6 hari lewat hari terakhir',
      'was to come on Wednesday, 2 June 2021, and is now expected on Thursday, 10 June 2021, because:\n\nAgenda bergeser.\n\nThis moves:\nMal Pelayanan Publik, "Grand launch": Friday, 4 June 2021 → Thursday, 10 June 2021, 6 days after the last day',
    ),
    sample(
      programObstacleLapsed,
      aProgramLapse(),
      'Program Mal Pelayanan Publik telah berakhir. Hambatannya tidak perlu Anda buka lagi.',
      'Program Mal Pelayanan Publik has ended. You need not take its obstacle away any more.',
    ),
    sample(
      midpointDue,
      aMidpoint(),
      '99 hari kerja memasuki hari ke-50 dari 99; hari terakhir Jumat, 4 Juni 2021.',
      '99 hari kerja is on day 50 of 99; its last day is Friday, 4 June 2021.',
    ),
    sample(
      windowOver,
      { ...aWindowEnd(), undecided: [anUndecided(), anUndecided({ number: 'PRG/33.16/2021/0002', title: 'SLRT', leadName: 'Dinsos' })] },
      'PRG/33.16/2021/0001 Mal Pelayanan Publik (DPMPTSP)\nPRG/33.16/2021/0002 SLRT (Dinsos)',
      'PRG/33.16/2021/0001 Mal Pelayanan Publik (DPMPTSP)\nPRG/33.16/2021/0002 SLRT (Dinsos)',
    ),
    sample(
      windowToClose,
      { ...aWindowEnd(), undecided: [] },
      'berakhir Jumat, 4 Juni 2021, dan semua programnya telah diputuskan.',
      'was over on Friday, 4 June 2021, and all of its programs are decided on.',
    ),
  ])('%s tells what somebody has to know, in both languages', (_, [id, en], inIndonesian, inEnglish) => {
    expect(id.body).toContain(inIndonesian);
    expect(en.body).toContain(inEnglish);
  });

  it('the subject says at once how a program stands, or what is left', () => {
    const subjects = [
      ...word(programStatusChanged, aStatusChange({ colour: 'red' })),
      ...word(programStatusChanged, aStatusChange({ from: 'red', colour: 'green' })),
      ...word(windowOver, { ...aWindowEnd(), undecided: [anUndecided()] }),
    ].map(({ subject }) => subject);

    expect(subjects).toEqual([
      ...['Mal Pelayanan Publik kini merah', 'Mal Pelayanan Publik is now red'],
      ...['Mal Pelayanan Publik kini hijau', 'Mal Pelayanan Publik is now green'],
      ...['99 hari kerja telah berakhir: 1 program belum diputuskan', '99 hari kerja is over: 1 program undecided'],
    ]);
  });
});
