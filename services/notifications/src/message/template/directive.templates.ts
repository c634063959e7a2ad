import type { AssignmentMode, DirectiveAddressee, DirectiveClosedV1, DirectiveIssuedV1, DirectiveRevisedV1 } from '@rakor/contracts';
import { expectationIn, togetherIn } from './expectation.js';
import type { Template } from './template.js';

/** A directive as one of its addressees is told of it. */
export type IssuedToOne = Omit<DirectiveIssuedV1, 'addressees'> &
  Pick<DirectiveAddressee, 'assignmentId' | 'organisationName' | 'mode' | 'part'> & {
    /** Who leads, where several do it together. */
    readonly leadName?: string | null;
  };

/** A correction as one of the addressees is told of it. */
export type RevisedToOne = Omit<DirectiveRevisedV1, 'addressees'> & Pick<DirectiveAddressee, 'assignmentId' | 'organisationName'>;

/** The noun for the subject, and the verb with which the issuer turns to the addressee: nobody orders a vertical agency about (domain §1.6). */
interface Address {
  readonly noun: string;
  readonly says: (issuer: string, addressee: string) => string;
}

const INDONESIAN: Record<AssignmentMode, Address> = {
  instruct: { noun: 'Arahan', says: (issuer, addressee) => `${issuer} memberi arahan kepada ${addressee}` },
  coordinate: { noun: 'Ajakan koordinasi', says: (issuer, addressee) => `${issuer} mengajak ${addressee} berkoordinasi` },
  request: { noun: 'Permohonan', says: (issuer, addressee) => `${issuer} menyampaikan permohonan kepada ${addressee}` },
  invite: { noun: 'Undangan kerja sama', says: (issuer, addressee) => `${issuer} mengundang ${addressee} bekerja sama` },
};

const ENGLISH: Record<AssignmentMode, Address> = {
  instruct: { noun: 'Directive', says: (issuer, addressee) => `${issuer} instructed ${addressee}` },
  coordinate: { noun: 'Call to coordinate', says: (issuer, addressee) => `${issuer} called on ${addressee} to coordinate` },
  request: { noun: 'Request', says: (issuer, addressee) => `${issuer} made a request to ${addressee}` },
  invite: { noun: 'Invitation', says: (issuer, addressee) => `${issuer} invited ${addressee} to work together` },
};

export const directiveIssued: Template<IssuedToOne> = {
  name: 'directive-issued',
  asks: true,
  words: {
    id: (told, write) => {
      const { noun, says } = INDONESIAN[told.mode ?? 'instruct'];
      return {
        subject: `${noun} ${told.number} dari ${told.issuer}`,
        paragraphs: [
          `Dalam "${told.meetingTitle}", ${write.date(told.meetingDate)}, ${says(told.issuer, told.organisationName)} (nomor ${told.number}):`,
          told.text,
          told.dueOn ? `Batas waktu: ${write.date(told.dueOn)}.` : 'Batas waktu belum ditetapkan.',
          ...expectationIn('id', told, write),
          ...togetherIn('id', told),
          'Mohon konfirmasi bahwa hal ini telah diterima dan dipahami.',
        ],
      };
    },
    en: (told, write) => {
      const { noun, says } = ENGLISH[told.mode ?? 'instruct'];
      return {
        subject: `${noun} ${told.number} from ${told.issuer}`,
        paragraphs: [
          `At "${told.meetingTitle}", ${write.date(told.meetingDate)}, ${says(told.issuer, told.organisationName)} (number ${told.number}):`,
          told.text,
          told.dueOn ? `Due: ${write.date(told.dueOn)}.` : 'No due date has been set yet.',
          ...expectationIn('en', told, write),
          ...togetherIn('en', told),
          'Please confirm that it has arrived and is understood.',
        ],
      };
    },
  },
};

export const directiveRevised: Template<RevisedToOne> = {
  name: 'directive-revised',
  asks: true,
  words: {
    id: ({ number, text, originalText, reason, revisedAt }, write) => ({
      subject: `Perbaikan arahan ${number}`,
      paragraphs: [
        `Bunyi arahan ${number} diperbaiki pada ${write.time(revisedAt)} menjadi:`,
        text,
        `Alasan: ${reason}`,
        `Bunyi semula: ${originalText}`,
      ],
    }),
    en: ({ number, text, originalText, reason, revisedAt }, write) => ({
      subject: `Directive ${number} was corrected`,
      paragraphs: [
        `The wording of directive ${number} was corrected on ${write.time(revisedAt)} to:`,
        text,
        `Reason: ${reason}`,
        `As it was issued: ${originalText}`,
      ],
    }),
  },
};

export const directiveClosed: Template<DirectiveClosedV1> = {
  name: 'directive-closed',
  words: {
    id: ({ number, closedAt }, write) => ({
      subject: `Arahan ${number} telah tuntas`,
      paragraphs: [`Semua penerima arahan ${number} telah menuntaskannya. Arahan ditutup pada ${write.time(closedAt)}.`],
    }),
    en: ({ number, closedAt }, write) => ({
      subject: `Directive ${number} is closed`,
      paragraphs: [`Every addressee of directive ${number} has completed it. It was closed on ${write.time(closedAt)}.`],
    }),
  },
};
