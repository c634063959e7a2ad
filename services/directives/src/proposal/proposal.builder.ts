import { newId, type StateOf } from '@rakor/kernel';
import { type Decider, Proposal } from './proposal.js';

/** What Kota Cilegon proposed to Banten on 28 June 2022 (N6). */
export function aProposal(overrides: Partial<Proposal> = {}): Proposal {
  return Object.assign(new Proposal(), {
    id: newId(),
    region: '36.72',
    number: 'USL/36.72/2022/00001',
    addresseeRegion: '36',
    text: 'Bagi hasil dibayarkan pada saat transaksi, langsung ke RKUD kabupaten/kota.',
    proposer: 'Sekretaris Daerah Kota Cilegon',
    ...{ meetingRegion: null, meetingId: null, utteranceId: null, meetingTitle: null },
    submittedAt: new Date('2022-06-28T04:00:00Z'),
    answerDueOn: '2022-07-28',
    originalAnswerDueOn: '2022-07-28',
    status: 'submitted',
    decidedAt: null,
    reason: null,
    version: 1,
    ...overrides,
  } satisfies StateOf<Proposal>);
}

export const cilegon: Decider = { actorId: 'setda-cilegon', region: '36.72', role: 'secretariat' };
export const banten: Decider = { actorId: 'setda-banten', region: '36', role: 'secretariat' };
