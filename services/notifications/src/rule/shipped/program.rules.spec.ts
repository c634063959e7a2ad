import {
  aClosedProgram,
  aMidpoint,
  anExtendedProgram,
  changedMembers,
  aMovedEvent,
  anEffect,
  anUndecided,
  aProgramLapse,
  aProgramObstacle,
  aProgramResolution,
  aReturnedReport,
  aSlip,
  aStatusChange,
  aWindowEnd,
} from '../../program-facts.builder.js';
import { untoldOf } from './untold.builder.js';
import { sample, worded } from './worded.builder.js';

/** Why nobody is told of the others. */
const UNTOLD: Readonly<Record<string, readonly string[]>> = {
  'who did it sees it, and nobody else has to do anything': [
    ...[
      'program-drafted',
      'program-redrafted',
      'program-plan-set',
      'program-budget-set',
      'program-realisation-recorded',
      'program-aligned',
    ],
    ...['program-record-added', 'program-record-changed', 'program-record-removed', 'dependency-added', 'dependency-removed'],
    ...['outside-event-noted', 'indicator-adopted', 'measurements-imported', 'measurement-revised', 'window-opened', 'window-started'],
    ...['window-count-mode-set', 'window-closed'],
  ],
  'it changes what the boards show first, and not what anybody has to do': [
    'program-prioritised',
    'priority-declared',
    'priority-withdrawn',
  ],
  'not each report is told: the colour that changes by it is': ['progress-reported', 'progress-verified'],
  'not each figure is told: one that is late, returned or off its track is': [
    ...['measurement-submitted', 'measurements-approved', 'measurements-accepted'],
  ],
};

describe('Of programs and windows', () => {
  it.each(untoldOf('programs', UNTOLD))('somebody is told of %s, or it is said why not', (_, reasons, expected) => {
    expect(reasons).toBe(expected);
  });

  it.each([
    sample(
      'program-amber',
      aStatusChange(),
      'sejak Senin, 29 Maret 2021 berstatus kuning, sebelumnya hijau.\n\nTidak ada laporan selama 8 hari.',
      'has been amber since Monday, 29 March 2021; it was green before.\n\nNo report for 8 days.',
    ),
    sample(
      'verification-awaited',
      aStatusChange({ colour: 'grey' }),
      'Laporan DPMPTSP untuk program PRG/33.16/2021/0001, Mal Pelayanan Publik, menunggu verifikasi Anda.',
      'What DPMPTSP reported on program PRG/33.16/2021/0001, Mal Pelayanan Publik, waits for you to verify it.',
    ),
    sample(
      'progress-returned',
      aReturnedReport(),
      'dikembalikan pada Senin, 29 Maret 2021 pukul 13.05 WIB, dengan alasan:\n\nFoto belum ada.',
      'was returned on Monday, 29 March 2021 at 13:05 WIB, because:\n\nFoto belum ada.',
    ),
    sample(
      'program-obstacle-raised',
      aProgramObstacle({ milestoneName: 'Soft launch' }),
      'tahapan "Soft launch":\n\nSertifikat belum terbit.\n\nYang perlu membuka hambatan: BPN Blora.',
      'milestone "Soft launch":\n\nSertifikat belum terbit.\n\nWho must unblock it: BPN Blora.',
    ),
    sample(
      'program-obstacle-resolved',
      aProgramResolution({ ageDays: 1 }),
      'teratasi setelah 1 hari:\n\nTerbit lewat PTSL.',
      'is out of the way after 1 day:\n\nTerbit lewat PTSL.',
    ),
    sample(
      'outside-event-moved',
      aMovedEvent({ name: 'Kunjungan Menteri', effects: [anEffect()] }),
      'semula Rabu, 2 Juni 2021, kini diperkirakan Kamis, 10 Juni 2021, dengan alasan:\n\nAgenda bergeser.\n\nIkut bergeser:\nMal Pelayanan Publik, "Grand launch": Jumat, 4 Juni 2021 → Kamis, 10 Juni 2021, 6 hari lewat hari terakhir',
      'was to come on Wednesday, 2 June 2021, and is now expected on Thursday, 10 June 2021, because:\n\nAgenda bergeser.\n\nThis moves:\nMal Pelayanan Publik, "Grand launch": Friday, 4 June 2021 → Thursday, 10 June 2021, 6 days after the last day',
    ),
    sample(
      'program-obstacle-lapsed',
      aProgramLapse(),
      'Program Mal Pelayanan Publik telah berakhir. Hambatannya tidak perlu Anda buka lagi.',
      'Program Mal Pelayanan Publik has ended. You need not take its obstacle away any more.',
    ),
    sample(
      'midpoint-due',
      aMidpoint(),
      '99 hari kerja memasuki hari ke-50 dari 99; hari terakhir Jumat, 4 Juni 2021.',
      '99 hari kerja is on day 50 of 99; its last day is Friday, 4 June 2021.',
    ),
    sample(
      'window-over',
      { ...aWindowEnd(), undecided: [anUndecided(), anUndecided({ number: 'PRG/33.16/2021/0002', title: 'SLRT', leadName: 'Dinsos' })] },
      'PRG/33.16/2021/0001 Mal Pelayanan Publik (DPMPTSP)\nPRG/33.16/2021/0002 SLRT (Dinsos)',
      'PRG/33.16/2021/0001 Mal Pelayanan Publik (DPMPTSP)\nPRG/33.16/2021/0002 SLRT (Dinsos)',
    ),
    sample(
      'window-over',
      { ...aWindowEnd(), undecided: [] },
      'berakhir Jumat, 4 Juni 2021, dan semua programnya telah diputuskan.',
      'was over on Friday, 4 June 2021, and all of its programs are decided on.',
    ),
    sample(
      'program-extended',
      anExtendedProgram(),
      'kini Minggu, 4 Juli 2021, sebelumnya Jumat, 4 Juni 2021, dengan alasan:\n\nLelang diulang.',
      'is now Sunday, 4 July 2021; it was Friday, 4 June 2021 before, because:\n\nLelang diulang.',
    ),
    sample(
      'program-members-changed',
      changedMembers(),
      'kini dipimpin oleh DPMPTSP, sebelumnya oleh DPUPR, dengan alasan:\n\nKewenangan berpindah.',
      'is led by DPMPTSP now, and was led by DPUPR before, because:\n\nKewenangan berpindah.',
    ),
    sample('program-closed', aClosedProgram(), 'ditutup dengan hasil tercapai sebagian', 'is closed as achieved in part'),
  ])('%s tells what somebody has to know, in both languages', (_, { id, en }, inIndonesian, inEnglish) => {
    expect(id.body).toContain(inIndonesian);
    expect(en.body).toContain(inEnglish);
  });

  it('the subject says at once how a program stands, or what is left', () => {
    const subjects = [
      worded('program-red', aStatusChange({ colour: 'red' })),
      worded('program-green', aStatusChange({ from: 'red', colour: 'green' })),
      worded('window-over', aWindowEnd({ undecided: [anUndecided()] })),
      worded('window-reminded', aWindowEnd({ undecided: null })),
      worded('milestones-moved', aSlip({ milestoneName: 'Soft launch', expectedOn: '2021-06-10' })),
    ].flatMap(({ id, en }) => [id.subject, en.subject]);

    expect(subjects).toEqual([
      ...['Mal Pelayanan Publik kini merah', 'Mal Pelayanan Publik is now red'],
      ...['Mal Pelayanan Publik kini hijau', 'Mal Pelayanan Publik is now green'],
      ...['99 hari kerja telah berakhir: 1 program belum diputuskan', '99 hari kerja is over: 1 program undecided'],
      ...['99 hari kerja siap ditutup', '99 hari kerja is ready to be closed'],
      'Mal Pelayanan Publik, "Soft launch" bergeser ke Kamis, 10 Juni 2021',
      'Mal Pelayanan Publik, "Soft launch" moves to Thursday, 10 June 2021',
    ]);
  });
});
