import {
  aHeldLaunch,
  anEndedDelegation,
  anExaminedGate,
  anExpiredAgreement,
  anExpiringAgreement,
  aPlannedLaunch,
  aRescheduledLaunch,
} from '../../mall-facts.builder.js';
import {
  agreementExpired,
  agreementExpiring,
  delegationEnded,
  gateExamined,
  launchHeld,
  launchPlanned,
  launchRescheduled,
} from './mall.templates.js';
import { type Template, wordIn } from './template.js';

const worded = <F extends object>(template: Template<F>, facts: F) =>
  wordIn(template, facts, { salutation: { id: 'Yth.', en: 'To you,' }, timeZone: 'Asia/Jakarta' });
const sample = <F extends object>(template: Template<F>, facts: F, id: string, en: string) =>
  [template.name, worded(template, facts), id, en] as const;

describe('Of malls', () => {
  it.each([
    sample(
      agreementExpiring,
      anExpiringAgreement(),
      'PKS/12/2021 dengan Polres Blora di MPP Blora berlaku sampai Sabtu, 31 Desember 2022.',
      'Agreement PKS/12/2021 with Polres Blora at MPP Blora is in force until Saturday, 31 December 2022.',
    ),
    sample(agreementExpired, anExpiredAgreement(), 'berakhir pada Sabtu, 31 Desember 2022.', 'ended on Saturday, 31 December 2022.'),
    sample(
      gateExamined,
      anExaminedGate(),
      'Yang masih kurang:\n\n– bukti: network/jaringan',
      'Still missing:\n\n– evidence: network/jaringan',
    ),
    sample(gateExamined, anExaminedGate({ passed: true, missing: null }), 'Tidak ada lagi yang kurang.', 'Nothing is missing any more.'),
    sample(
      launchPlanned,
      aPlannedLaunch({ phrase: 'awal Juni' }),
      'pada Kamis, 10 Juni 2021 ("awal Juni").\n\nAkan diresmikan oleh Menteri PAN-RB.',
      'for Thursday, 10 June 2021 ("awal Juni").\n\nIt is to be opened by Menteri PAN-RB.',
    ),
    sample(launchPlanned, aPlannedLaunch({ guest: null }), 'pada Kamis, 10 Juni 2021.', 'for Thursday, 10 June 2021.'),
    sample(
      launchRescheduled,
      aRescheduledLaunch(),
      'dari Jumat, 4 Juni 2021 ke Kamis, 10 Juni 2021, dengan alasan:\n\nMenteri berhalangan.',
      'from Friday, 4 June 2021 to Thursday, 10 June 2021, because:\n\nMenteri berhalangan.',
    ),
    sample(launchHeld, aHeldLaunch(), 'Kamis, 10 Juni 2021, sesuai rencana.', 'Thursday, 10 June 2021, as planned.'),
    sample(
      launchHeld,
      aHeldLaunch({ heldOn: '2021-06-11' }),
      'direncanakan Kamis, 10 Juni 2021.',
      'it was planned for Thursday, 10 June 2021.',
    ),
    sample(
      delegationEnded,
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
    const { id, en } = worded(gateExamined, anExaminedGate({ missing }));

    expect(id.body).toMatch(/instansi-9\n– dan 3 lainnya$/);
    expect(en.body).toMatch(/instansi-9\n– and 3 more$/);
  });
});
