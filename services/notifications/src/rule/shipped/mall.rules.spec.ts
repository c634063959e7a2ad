import {
  aClosedDay,
  aHeldLaunch,
  anEndedDelegation,
  anExaminedGate,
  anExpiredAgreement,
  anExpiringAgreement,
  aPlannedLaunch,
  aRescheduledLaunch,
} from '../../mall-facts.builder.js';
import { untoldOf } from './untold.builder.js';
import { sample, worded } from './worded.builder.js';

/** Why nobody is told of the others. */
const UNTOLD: Readonly<Record<string, readonly string[]>> = {
  'who did it sees it, and nobody else has to do anything': [
    ...['place-planned', 'place-preparation-begun', 'place-hours-set', 'readiness-planned', 'readiness-claimed', 'evidence-verified'],
    ...['institution-invited', 'institution-agreed', 'institution-staffed', 'institution-trained', 'service-offered', 'service-withdrawn'],
    ...['standard-added', 'standard-revised', 'district-described', 'counter-set-up', 'queue-policy-set', 'booking-plan-set'],
    ...[
      'blackout-declared',
      'queue-day-opened',
      'counter-opened',
      'counter-taken-over',
      'record-access-revoked',
      'counter-closed',
      'notice-put-up',
      'notice-taken-down',
    ],
  ],
  'the launch itself is told of': ['place-gate-passed', 'place-soft-launched', 'place-grand-launched'],
  'it is told in the region of the one who is asked or has asked, which does not hear it yet': [
    'launch-partner-invited',
    'launch-partner-answered',
  ],
  'it is a visitor’s, who is told by the hall, the phone and his own page': [
    ...[
      'ticket-issued',
      'ticket-called',
      'ticket-recalled',
      'ticket-serving-started',
      'ticket-held',
      'ticket-resumed',
      'ticket-transferred',
    ],
    ...['ticket-missed', 'ticket-requeued', 'ticket-near', 'ticket-prioritised', 'ticket-left', 'ticket-finished', 'ticket-no-show'],
    ...['ticket-expired', 'ticket-contact-given', 'ticket-contact-withdrawn', 'survey-submitted', 'booking-drafted', 'booking-confirmed'],
    ...['booking-cancelled', 'booking-expired', 'booking-arrived', 'booking-missed'],
  ],
};

describe('What is shipped for malls', () => {
  it.each(untoldOf('public-services', UNTOLD))('tells somebody of %s, or says why not', (_, reasons, expected) => {
    expect(reasons).toBe(expected);
  });

  it.each([
    sample(
      'agreement-expiring',
      anExpiringAgreement(),
      'PKS/12/2021 dengan Polres Blora di MPP Blora berlaku sampai Sabtu, 31 Desember 2022.',
      'Agreement PKS/12/2021 with Polres Blora at MPP Blora is in force until Saturday, 31 December 2022.',
    ),
    sample('agreement-expired', anExpiredAgreement(), 'berakhir pada Sabtu, 31 Desember 2022.', 'ended on Saturday, 31 December 2022.'),
    sample(
      'gate-examined',
      anExaminedGate(),
      'Yang masih kurang:\n\n– bukti: network/jaringan',
      'Still missing:\n\n– evidence: network/jaringan',
    ),
    sample('gate-examined', anExaminedGate({ passed: true, missing: null }), 'Tidak ada lagi yang kurang.', 'Nothing is missing any more.'),
    sample(
      'launch-planned',
      aPlannedLaunch({ phrase: 'awal Juni' }),
      'pada Kamis, 10 Juni 2021 ("awal Juni").\n\nAkan diresmikan oleh Menteri PAN-RB.',
      'for Thursday, 10 June 2021 ("awal Juni").\n\nIt is to be opened by Menteri PAN-RB.',
    ),
    sample('launch-planned', aPlannedLaunch({ guest: null }), 'pada Kamis, 10 Juni 2021.', 'for Thursday, 10 June 2021.'),
    sample(
      'launch-rescheduled',
      aRescheduledLaunch(),
      'dari Jumat, 4 Juni 2021 ke Kamis, 10 Juni 2021, dengan alasan:\n\nMenteri berhalangan.',
      'from Friday, 4 June 2021 to Thursday, 10 June 2021, because:\n\nMenteri berhalangan.',
    ),
    sample('launch-held', aHeldLaunch(), 'Kamis, 10 Juni 2021, sesuai rencana.', 'Thursday, 10 June 2021, as planned.'),
    sample(
      'launch-held',
      aHeldLaunch({ heldOn: '2021-06-11' }),
      'direncanakan Kamis, 10 Juni 2021.',
      'it was planned for Thursday, 10 June 2021.',
    ),
    sample(
      'promised-time-exceeded',
      aClosedDay(),
      'Pada Senin, 2 Juni 2025, 3 dari 120 layanan di MPP Blora selesai lebih lama',
      'On Monday, 2 June 2025, 3 of 120 services at MPP Blora took longer',
    ),
    sample(
      'delegation-ended',
      anEndedDelegation(),
      'berdasarkan Perbup 12/2023 berakhir pada Minggu, 31 Desember 2023.',
      'by Perbup 12/2023 ended on Sunday, 31 December 2023.',
    ),
  ])('%s says what has to be known, in both languages', (_, words, id, en) => {
    expect(words.id.body).toContain(id);
    expect(words.en.body).toContain(en);
    expect(words.id.subject).not.toBe(words.en.subject);
  });

  it('a long list of what is missing is cut, and says by how much', () => {
    const missing = Array.from({ length: 13 }, (_, n) => ({ what: 'institution' as const, where: `instansi-${n}`, how: 'x' }));
    const { id, en } = worded('gate-examined', anExaminedGate({ missing }));

    expect(id.body).toMatch(/instansi-9\n– dan 3 lainnya$/);
    expect(en.body).toMatch(/instansi-9\n– and 3 more$/);
  });
});
