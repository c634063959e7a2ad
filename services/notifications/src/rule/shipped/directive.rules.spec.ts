import type { DirectiveIssuedV1 } from '@rakor/contracts';
import { aboutAnAssignment, aCancelling, aDirectiveToOne, aReplanning, aScheduling, aRevision } from '../../facts.builder.js';
import { untoldOf } from './untold.builder.js';
import { worded } from './worded.builder.js';

/** Why nobody is told of the others. */
const UNTOLD: Readonly<Record<string, readonly string[]>> = {
  'who did it sees it, and nobody else has to do anything': [
    ...['meeting-drafted', 'meeting-agenda-set', 'meeting-started', 'meeting-reopened', 'attendance-recorded', 'utterance-recorded'],
    ...['decision-recorded', 'decision-revisited', 'decision-cancelled', 'decision-superseded', 'directive-drafted', 'directive-redrafted'],
    ...['directive-reviewed', 'calendar-closure-added', 'calendar-closure-withdrawn', 'calendar-revised'],
  ],
  'each addressee is told by the event of its own assignment': [
    ...['directive-cancelled', 'directive-superseded', 'deadline-confirmed', 'deadline-recomputed'],
  ],
  'the obstacle itself is told of': ['assignment-blocked', 'assignment-unblocked', 'obstacle-solution-offered'],
  'not each step is told: the report that follows is': ['progress-claimed'],
};

const at = '2021-03-29T06:05:00.000Z';
const word = (code: string, facts: object) =>
  worded(code, facts, { id: 'Yth. Kepala Dinas Kesehatan,', en: 'To the Kepala Dinas Kesehatan,' });

it.each(untoldOf('directives', UNTOLD))('Somebody is told of %s, or it is said why not', (_, reasons, expected) => {
  expect(reasons).toBe(expected);
});

describe('An addressee of a directive', () => {
  it('is told who said what, when it is due, and what to do first', () => {
    const { id, en } = word('directive-issued', aDirectiveToOne({ dueOn: '2021-06-04' }));

    expect(id).toEqual({
      subject: 'Arahan ARH/33.16/2021/00001 dari Bupati Blora',
      body: [
        'Yth. Kepala Dinas Kesehatan,',
        'Dalam "Rakor OPD", Senin, 29 Maret 2021, Bupati Blora memberi arahan kepada Dinas Kesehatan (nomor ARH/33.16/2021/00001):',
        'Percepat vaksinasi.',
        'Batas waktu: Jumat, 4 Juni 2021.',
        'Mohon konfirmasi bahwa hal ini telah diterima dan dipahami.',
      ].join('\n\n'),
    });
    expect(en).toEqual({
      subject: 'Directive ARH/33.16/2021/00001 from Bupati Blora',
      body: [
        'To the Kepala Dinas Kesehatan,',
        'At "Rakor OPD", Monday, 29 March 2021, Bupati Blora instructed Dinas Kesehatan (number ARH/33.16/2021/00001):',
        'Percepat vaksinasi.',
        'Due: Friday, 4 June 2021.',
        'Please confirm that it has arrived and is understood.',
      ].join('\n\n'),
    });
  });

  it('is told that no deadline has been set', () => {
    const { id, en } = word('directive-issued', aDirectiveToOne({ dueOn: null }));

    expect(id.body).toContain('Batas waktu belum ditetapkan.');
    expect(en.body).toContain('No due date has been set yet.');
  });

  it.each([
    [
      'coordinate',
      'Ajakan koordinasi',
      'mengajak Dinas Kesehatan berkoordinasi',
      'Call to coordinate',
      'called on Dinas Kesehatan to coordinate',
    ],
    ['request', 'Permohonan', 'menyampaikan permohonan kepada Dinas Kesehatan', 'Request', 'made a request to Dinas Kesehatan'],
    ['invite', 'Undangan kerja sama', 'mengundang Dinas Kesehatan bekerja sama', 'Invitation', 'invited Dinas Kesehatan to work together'],
  ] as const)('that may not be ordered is spoken to as its class asks: %s', (mode, subjectId, verbId, subjectEn, verbEn) => {
    const { id, en } = word('directive-issued', aDirectiveToOne({ mode }));

    expect([id.subject, en.subject]).toEqual([
      `${subjectId} ARH/33.16/2021/00001 dari Bupati Blora`,
      `${subjectEn} ARH/33.16/2021/00001 from Bupati Blora`,
    ]);
    expect(id.body).toContain(`Bupati Blora ${verbId}`);
    expect(en.body).toContain(`Bupati Blora ${verbEn}`);
  });

  it.each<[Partial<DirectiveIssuedV1>, string, string]>([
    [
      { kind: 'guideline', nextReviewOn: '2021-09-29' },
      'Ini pedoman yang berlaku terus; akan ditinjau kembali pada Rabu, 29 September 2021.',
      'This is a standing guideline; it will be reviewed on Wednesday, 29 September 2021.',
    ],
    [
      { kind: 'indicator-target', indicator: 'stunting', targetNumerator: '14', targetDenominator: '100' },
      'Target stunting: 14 persen.',
      'Target for stunting: 14 percent.',
    ],
    [
      {
        kind: 'indicator-target',
        indicator: 'APBD',
        targetNumerator: '50000000000000',
        targetDenominator: '1',
        aspirationNumerator: '2',
        aspirationDenominator: '3',
      },
      'Target APBD: 50.000.000.000.000. Diharapkan mencapai 2/3.',
      'Target for APBD: 50,000,000,000,000. It is hoped to reach 2/3.',
    ],
    [
      { kind: 'indicator-target', indicator: 'kunjungan wisatawan' },
      'Indikator: kunjungan wisatawan; nilainya belum ditetapkan.',
      'Indicator: kunjungan wisatawan; no value has been set yet.',
    ],
    [
      { kind: 'reporting', reportingPeriod: 'monthly', reportingTemplate: 'Pelayanan cepat' },
      'Laporan disampaikan setiap bulan, dengan format "Pelayanan cepat".',
      'A report is expected each month, by the template "Pelayanan cepat".',
    ],
  ])('is told what its kind expects: %j', (terms, indonesian, english) => {
    const { id, en } = word('directive-issued', aDirectiveToOne(terms));

    expect(id.body.split('\n\n')).toContain(indonesian);
    expect(en.body.split('\n\n')).toContain(english);
  });

  it.each([
    ['lead', 'Saudara memimpinnya', 'you lead them'],
    ['co-owner', 'dipimpin oleh Dinas PPPA', 'led by Dinas PPPA'],
  ] as const)('is told its part in what several do together: %s', (part, indonesian, english) => {
    const { id, en } = word('directive-issued', aDirectiveToOne({ part, leadName: 'Dinas PPPA' }));

    expect(id.body).toContain(indonesian);
    expect(en.body).toContain(english);
  });

  it('is told how the wording was corrected, and as what it was issued', () => {
    const { addressees: _, ...revised } = aRevision();
    const { id, en } = word('directive-revised', { ...revised, assignmentId: 'a', organisationName: 'Dinas Kesehatan' });

    expect(id.body).toContain(
      'diperbaiki pada Senin, 29 Maret 2021 pukul 13.05 WIB menjadi:\n\nPercepat vaksinasi lansia.\n\nAlasan: Sasaran kurang jelas.\n\nBunyi semula: Percepat vaksinasi.',
    );
    expect(en.body).toContain(
      'was corrected on Monday, 29 March 2021 at 13:05 WIB to:\n\nPercepat vaksinasi lansia.\n\nReason: Sasaran kurang jelas.\n\nAs it was issued: Percepat vaksinasi.',
    );
  });

  it('is told why a report came back', () => {
    const { id, en } = word('directive-returned', {
      ...aboutAnAssignment(),
      reportId: 'r',
      reason: 'Foto kurang jelas.',
      returnedBy: 'x',
      returnedAt: at,
    });

    expect(id).toEqual({
      subject: 'Laporan arahan ARH/33.16/2021/00001 dikembalikan',
      body: [
        'Yth. Kepala Dinas Kesehatan,',
        'Laporan Dinas Kesehatan atas arahan ARH/33.16/2021/00001 dikembalikan pada Senin, 29 Maret 2021 pukul 13.05 WIB, dengan alasan:',
        'Foto kurang jelas.',
        'Mohon diperbaiki dan dilaporkan kembali.',
      ].join('\n\n'),
    });
    expect(en.subject).toBe('The report on directive ARH/33.16/2021/00001 was returned');
    expect(en.body).toContain('was returned on Monday, 29 March 2021 at 13:05 WIB, because:\n\nFoto kurang jelas.');
  });

  it('is told that a report was verified', () => {
    const { id, en } = word('directive-verified', { ...aboutAnAssignment(), reportId: 'r', verifiedBy: 'x', verifiedAt: at });

    expect(id.subject).toBe('Laporan arahan ARH/33.16/2021/00001 telah diverifikasi');
    expect(en.subject).toBe('The report on directive ARH/33.16/2021/00001 has been verified');
  });

  it('is told that its assignment is closed', () => {
    const { id, en } = word('assignment-closed', { ...aboutAnAssignment(), closedBy: 'x', closedAt: at });

    expect(id.body).toContain('Tugas Dinas Kesehatan dari arahan ARH/33.16/2021/00001 ditutup pada Senin, 29 Maret 2021 pukul 13.05 WIB.');
    expect(en.body).toContain(
      'The assignment of Dinas Kesehatan from directive ARH/33.16/2021/00001 was closed on Monday, 29 March 2021 at 13:05 WIB.',
    );
  });
});

describe('Who is asked to a meeting', () => {
  const organisationName = 'Dinas Kesehatan';

  it('is told when and where it is, and to send somebody', () => {
    const { id, en } = word('meeting-invitation', { ...aScheduling(), organisationName });

    expect(id).toEqual({
      subject: 'Undangan rapat RKR/33.16/2021/1: Rakor OPD',
      body: [
        'Yth. Kepala Dinas Kesehatan,',
        'Dinas Kesehatan diundang menghadiri "Rakor OPD" pada Senin, 29 Maret 2021 pukul 13.05 WIB di Setda, dipimpin oleh Bupati Blora.',
        'Apabila berhalangan, mohon menunjuk wakil.',
      ].join('\n\n'),
    });
    expect(en.body).toContain('is invited to "Rakor OPD" on Monday, 29 March 2021 at 13:05 WIB at Setda, chaired by Bupati Blora.');
  });

  it('is told of another time and place', () => {
    const { id, en } = word('meeting-replanned', { ...aReplanning({ place: 'Pendopo' }), organisationName });

    expect(id.body).toContain('berubah: Senin, 29 Maret 2021 pukul 13.05 WIB di Pendopo, dipimpin oleh Bupati Blora.');
    expect(en.subject).toBe('Meeting RKR/33.16/2021/1 has changed: Rakor OPD');
  });

  it('is told why it is not held', () => {
    const { id, en } = word('meeting-cancelled', { ...aCancelling(), organisationName });

    expect(id.body).toContain('dibatalkan dengan alasan:\n\nBupati dipanggil Gubernur.');
    expect(en.body).toContain('is cancelled, because:\n\nBupati dipanggil Gubernur.');
  });
});

describe('The secretariat', () => {
  it('is told who has acknowledged a directive', () => {
    const { id, en } = word('directive-acknowledged', { ...aboutAnAssignment(), acknowledgedBy: 'x', acknowledgedAt: at });

    expect(id.subject).toBe('Dinas Kesehatan telah menerima arahan ARH/33.16/2021/00001');
    expect(en.subject).toBe('Dinas Kesehatan has acknowledged directive ARH/33.16/2021/00001');
  });

  it.each([
    [0, 'Tidak ada bukti yang dilampirkan.', 'No evidence is attached.'],
    [1, 'Bukti yang dilampirkan: 1.', '1 piece of evidence attached.'],
    [2, 'Bukti yang dilampirkan: 2.', '2 pieces of evidence attached.'],
  ])('is told what was reported, and with how much evidence: %i', (evidenceCount, indonesian, english) => {
    const report = { reportId: 'r', summary: '12.000 dosis tersalurkan.', evidenceCount, reportedBy: 'x', reportedAt: at };
    const { id, en } = word('directive-reported', { ...aboutAnAssignment(), ...report });

    expect(id.body).toContain(`12.000 dosis tersalurkan.\n\n${indonesian}`);
    expect(en.body).toContain(`12.000 dosis tersalurkan.\n\n${english}`);
  });

  it('is told what one of several commits to', () => {
    const commitment = { part: 'co-owner', commitment: 'Mendampingi 40 posyandu.', committedBy: 'x', committedAt: at } as const;
    const { id, en } = word('commitment-made', { ...aboutAnAssignment(), ...commitment });

    expect(id.body).toContain('Dinas Kesehatan menyampaikan bagiannya dalam arahan ARH/33.16/2021/00001:\n\nMendampingi 40 posyandu.');
    expect(en.body).toContain('stated its share in directive ARH/33.16/2021/00001:\n\nMendampingi 40 posyandu.');
  });

  it('is told that a directive is closed', () => {
    const { id, en } = word('directive-closed', { directiveId: 'd', sequence: 3, number: 'ARH/33.16/2021/00001', closedAt: at });

    expect(id.subject).toBe('Arahan ARH/33.16/2021/00001 telah tuntas');
    expect(en.body).toContain('It was closed on Monday, 29 March 2021 at 13:05 WIB.');
  });

  it('is told what a meeting came to', () => {
    const facts = { meetingId: 'm', sequence: 9, number: 'RKR/33.16/2021/1', closedAt: at, utterances: 12, directives: 1 };
    const { id, en } = word('meeting-closed', facts);

    expect(id.body).toContain('Tercatat 12 pernyataan dan 1 arahan.');
    expect(en.body).toContain('with 12 recorded statements and 1 directive.');
  });
});
