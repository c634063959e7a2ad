import type {
  ProposalAcceptedV1,
  ProposalAnswerRemindedV1,
  ProposalRejectedV1,
  ProposalSubmittedV1,
  ProposalTakenUnderStudyV1,
} from '@rakor/contracts';
import { newId } from '@rakor/kernel';

/** The evening of Banten's meeting, 19:00 there. */
const AT = '2022-06-28T12:00:00.000Z';

/** Kota Cilegon's proposal on the sharing of revenue (N6). */
const aboutAProposal = () => ({
  proposalId: newId(),
  sequence: 1,
  number: 'USL/36.72/2022/00001',
  proposerRegion: '36.72',
  addresseeRegion: '36',
  proposer: 'Sekretaris Daerah Kota Cilegon',
  text: 'Bagi hasil dibayarkan pada saat transaksi.',
});

export function aSubmission(wish: Partial<ProposalSubmittedV1> = {}): ProposalSubmittedV1 {
  const occasion = { meetingTitle: 'Rapat Sekda', answerDueOn: '2022-07-28' };
  return { ...aboutAProposal(), ...occasion, submittedBy: 'setda', submittedAt: AT, ...wish };
}

export function anAcceptance(wish: Partial<ProposalAcceptedV1> = {}): ProposalAcceptedV1 {
  return { ...aboutAProposal(), sequence: 2, note: 'Mulai 2023.', decidedBy: 'setda-prov', decidedAt: AT, ...wish };
}

export function aRejection(wish: Partial<ProposalRejectedV1> = {}): ProposalRejectedV1 {
  return { ...aboutAProposal(), sequence: 2, reason: 'Belum diatur.', decidedBy: 'setda-prov', decidedAt: AT, ...wish };
}

export function aStudy(wish: Partial<ProposalTakenUnderStudyV1> = {}): ProposalTakenUnderStudyV1 {
  const until = { reason: 'Dibahas dengan Bapenda.', answerDueOn: '2022-09-30' };
  return { ...aboutAProposal(), sequence: 2, ...until, decidedBy: 'setda-prov', decidedAt: AT, ...wish };
}

export function anAnswerReminder(wish: Partial<ProposalAnswerRemindedV1> = {}): ProposalAnswerRemindedV1 {
  const step = { step: 'due-in-3-days', plannedAt: '2022-07-25T00:30:00.000Z', remindedAt: '2022-07-25T00:30:05.000Z' } as const;
  return { ...aboutAProposal(), reminderId: newId(), answerDueOn: '2022-07-28', ...step, ...wish };
}
