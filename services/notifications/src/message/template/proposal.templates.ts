import type {
  ProposalAcceptedV1,
  ProposalAnswerRemindedV1,
  ProposalRejectedV1,
  ProposalSubmittedV1,
  ProposalTakenUnderStudyV1,
} from '@rakor/contracts';
import type { Template } from './template.js';

export const proposalSubmitted: Template<ProposalSubmittedV1> = {
  name: 'proposal-submitted',
  words: {
    id: ({ number, proposer, text, meetingTitle, answerDueOn }, write) => ({
      subject: `Usulan ${number} dari ${proposer}`,
      paragraphs: [
        meetingTitle ? `Dalam "${meetingTitle}", ${proposer} mengusulkan (nomor ${number}):` : `${proposer} mengusulkan (nomor ${number}):`,
        text,
        `Mohon dijawab paling lambat ${write.date(answerDueOn)}: diterima, ditolak, atau dikaji lebih lanjut.`,
      ],
    }),
    en: ({ number, proposer, text, meetingTitle, answerDueOn }, write) => ({
      subject: `Proposal ${number} from ${proposer}`,
      paragraphs: [
        meetingTitle ? `At "${meetingTitle}", ${proposer} proposed (number ${number}):` : `${proposer} proposed (number ${number}):`,
        text,
        `Please answer by ${write.date(answerDueOn)}: accept it, reject it, or take it under study.`,
      ],
    }),
  },
};

export const proposalAccepted: Template<ProposalAcceptedV1> = {
  name: 'proposal-accepted',
  words: {
    id: ({ number, text, note, decidedAt }, write) => ({
      subject: `Usulan ${number} diterima`,
      paragraphs: [`Usulan ${number} diterima oleh provinsi pada ${write.time(decidedAt)}:`, text, ...(note ? [`Catatan: ${note}`] : [])],
    }),
    en: ({ number, text, note, decidedAt }, write) => ({
      subject: `Proposal ${number} was accepted`,
      paragraphs: [`The province accepted proposal ${number} on ${write.time(decidedAt)}:`, text, ...(note ? [`Note: ${note}`] : [])],
    }),
  },
};

export const proposalRejected: Template<ProposalRejectedV1> = {
  name: 'proposal-rejected',
  words: {
    id: ({ number, reason, decidedAt }, write) => ({
      subject: `Usulan ${number} ditolak`,
      paragraphs: [`Usulan ${number} ditolak oleh provinsi pada ${write.time(decidedAt)}, dengan alasan:`, reason],
    }),
    en: ({ number, reason, decidedAt }, write) => ({
      subject: `Proposal ${number} was rejected`,
      paragraphs: [`The province rejected proposal ${number} on ${write.time(decidedAt)}, because:`, reason],
    }),
  },
};

export const proposalTakenUnderStudy: Template<ProposalTakenUnderStudyV1> = {
  name: 'proposal-taken-under-study',
  words: {
    id: ({ number, reason, answerDueOn, decidedAt }, write) => ({
      subject: `Usulan ${number} dikaji lebih lanjut`,
      paragraphs: [
        `Usulan ${number} dikaji lebih lanjut oleh provinsi sejak ${write.time(decidedAt)}:`,
        reason,
        `Jawaban disampaikan paling lambat ${write.date(answerDueOn)}.`,
      ],
    }),
    en: ({ number, reason, answerDueOn, decidedAt }, write) => ({
      subject: `Proposal ${number} is being studied`,
      paragraphs: [
        `The province took proposal ${number} under study on ${write.time(decidedAt)}:`,
        reason,
        `It will answer by ${write.date(answerDueOn)}.`,
      ],
    }),
  },
};

/** A date and not "tomorrow": a reminder moves back from a day off, and is read later than it is sent. */
export const proposalAnswerReminded: Template<ProposalAnswerRemindedV1> = {
  name: 'proposal-answer-reminded',
  words: {
    id: ({ number, proposer, text, answerDueOn, step }, write) => ({
      subject: step.startsWith('late') ? `Usulan ${number} belum dijawab` : `Pengingat: usulan ${number} perlu dijawab`,
      paragraphs: [
        step.startsWith('late')
          ? `Usulan ${number} dari ${proposer} seharusnya dijawab paling lambat ${write.date(answerDueOn)} dan belum dijawab provinsi:`
          : `Usulan ${number} dari ${proposer} menunggu jawaban provinsi paling lambat ${write.date(answerDueOn)}:`,
        text,
      ],
    }),
    en: ({ number, proposer, text, answerDueOn, step }, write) => ({
      subject: step.startsWith('late') ? `Proposal ${number} has no answer yet` : `Reminder: proposal ${number} needs an answer`,
      paragraphs: [
        step.startsWith('late')
          ? `Proposal ${number} from ${proposer} was to be answered by ${write.date(answerDueOn)}, and the province has not answered yet:`
          : `Proposal ${number} from ${proposer} waits for the province's answer, due by ${write.date(answerDueOn)}:`,
        text,
      ],
    }),
  },
};
