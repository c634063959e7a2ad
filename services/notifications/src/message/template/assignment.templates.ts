import type {
  AssignmentClosedV1,
  CommitmentMadeV1,
  DirectiveAcknowledgedV1,
  DirectiveReportedV1,
  DirectiveReturnedV1,
  DirectiveVerifiedV1,
} from '@rakor/contracts';
import { counted } from './english.js';
import type { Template } from './template.js';

export const directiveAcknowledged: Template<DirectiveAcknowledgedV1> = {
  name: 'directive-acknowledged',
  words: {
    id: ({ organisationName, directiveNumber, acknowledgedAt }, write) => ({
      subject: `${organisationName} telah menerima arahan ${directiveNumber}`,
      paragraphs: [
        `${organisationName} mengonfirmasi bahwa arahan ${directiveNumber} telah diterima dan dipahami, pada ${write.time(acknowledgedAt)}.`,
      ],
    }),
    en: ({ organisationName, directiveNumber, acknowledgedAt }, write) => ({
      subject: `${organisationName} has acknowledged directive ${directiveNumber}`,
      paragraphs: [
        `${organisationName} confirmed that directive ${directiveNumber} has arrived and is understood, on ${write.time(acknowledgedAt)}.`,
      ],
    }),
  },
};

export const commitmentMade: Template<CommitmentMadeV1> = {
  name: 'commitment-made',
  words: {
    id: ({ organisationName, directiveNumber, committedAt, commitment }, write) => ({
      subject: `Komitmen ${organisationName} untuk arahan ${directiveNumber}`,
      paragraphs: [
        `Pada ${write.time(committedAt)}, ${organisationName} menyampaikan bagiannya dalam arahan ${directiveNumber}:`,
        commitment,
      ],
    }),
    en: ({ organisationName, directiveNumber, committedAt, commitment }, write) => ({
      subject: `What ${organisationName} commits to for directive ${directiveNumber}`,
      paragraphs: [`On ${write.time(committedAt)}, ${organisationName} stated its share in directive ${directiveNumber}:`, commitment],
    }),
  },
};

export const directiveReported: Template<DirectiveReportedV1> = {
  name: 'directive-reported',
  words: {
    id: ({ organisationName, directiveNumber, reportedAt, summary, evidenceCount }, write) => ({
      subject: `${organisationName} melaporkan pelaksanaan arahan ${directiveNumber}`,
      paragraphs: [
        `${organisationName} melaporkan pelaksanaan arahan ${directiveNumber} pada ${write.time(reportedAt)}:`,
        summary,
        evidenceCount === 0 ? 'Tidak ada bukti yang dilampirkan.' : `Bukti yang dilampirkan: ${evidenceCount}.`,
        'Mohon laporan ini diverifikasi oleh orang lain selain pelapor.',
      ],
    }),
    en: ({ organisationName, directiveNumber, reportedAt, summary, evidenceCount }, write) => ({
      subject: `${organisationName} has reported on directive ${directiveNumber}`,
      paragraphs: [
        `${organisationName} reported on directive ${directiveNumber} on ${write.time(reportedAt)}:`,
        summary,
        evidenceCount === 0 ? 'No evidence is attached.' : `${counted(evidenceCount, 'piece')} of evidence attached.`,
        'Please have somebody other than the reporter verify it.',
      ],
    }),
  },
};

export const directiveReturned: Template<DirectiveReturnedV1> = {
  name: 'directive-returned',
  asks: true,
  words: {
    id: ({ organisationName, directiveNumber, returnedAt, reason }, write) => ({
      subject: `Laporan arahan ${directiveNumber} dikembalikan`,
      paragraphs: [
        `Laporan ${organisationName} atas arahan ${directiveNumber} dikembalikan pada ${write.time(returnedAt)}, dengan alasan:`,
        reason,
        'Mohon diperbaiki dan dilaporkan kembali.',
      ],
    }),
    en: ({ organisationName, directiveNumber, returnedAt, reason }, write) => ({
      subject: `The report on directive ${directiveNumber} was returned`,
      paragraphs: [
        `The report of ${organisationName} on directive ${directiveNumber} was returned on ${write.time(returnedAt)}, because:`,
        reason,
        'Please mend it and report again.',
      ],
    }),
  },
};

export const directiveVerified: Template<DirectiveVerifiedV1> = {
  name: 'directive-verified',
  words: {
    id: ({ organisationName, directiveNumber, verifiedAt }, write) => ({
      subject: `Laporan arahan ${directiveNumber} telah diverifikasi`,
      paragraphs: [`Laporan ${organisationName} atas arahan ${directiveNumber} telah diverifikasi pada ${write.time(verifiedAt)}.`],
    }),
    en: ({ organisationName, directiveNumber, verifiedAt }, write) => ({
      subject: `The report on directive ${directiveNumber} has been verified`,
      paragraphs: [`The report of ${organisationName} on directive ${directiveNumber} was verified on ${write.time(verifiedAt)}.`],
    }),
  },
};

export const assignmentClosed: Template<AssignmentClosedV1> = {
  name: 'assignment-closed',
  ends: true,
  words: {
    id: ({ organisationName, directiveNumber, closedAt }, write) => ({
      subject: `Tugas dari arahan ${directiveNumber} telah selesai`,
      paragraphs: [`Tugas ${organisationName} dari arahan ${directiveNumber} ditutup pada ${write.time(closedAt)}. Terima kasih.`],
    }),
    en: ({ organisationName, directiveNumber, closedAt }, write) => ({
      subject: `The assignment from directive ${directiveNumber} is closed`,
      paragraphs: [
        `The assignment of ${organisationName} from directive ${directiveNumber} was closed on ${write.time(closedAt)}. Thank you.`,
      ],
    }),
  },
};
